import { css, html, LitElement, nothing } from 'lit';
import { property, state } from '../../elements/core/property.js';
import { checkPage } from '../../page-check/check-page.js';
import type { CheckedPage, KnownElements, PageFinding, PageTag } from '../../page-check/page.js';
import { findingText } from '../../page-check/page-wording.js';
import { loadDigests } from '../digests.js';
import { elementDescriptions } from '../manifest.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';

/** Reads the tags of a page with the parser of the browser, which runs none of its scripts. */
function pageOf(code: string): CheckedPage {
  const parsed = new DOMParser().parseFromString(code, 'text/html');
  const tags = [...parsed.querySelectorAll('*')].map((element): PageTag => ({
    name: element.localName,
    attributes: new Map([...element.attributes].map(({ name, value }) => [name, value])),
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    isFilled: element.textContent.trim() !== '' || element.childElementCount > 0,
  }));
  return { tags, policies: [] };
}

/** Checks the HTML of a page, or a page of the same site by its address. */
export class StudioCheck extends LitElement {
  static override styles = [
    studioStyles,
    css`
      :host {
        display: grid;
        gap: 1.5rem;
        max-inline-size: 60rem;
      }

      textarea {
        min-block-size: 14rem;
        font-family: ui-monospace, monospace;
        font-size: 0.85rem;
      }

      li {
        padding-block: 0.6rem;
        border-block-end: 1px solid var(--line);
      }

      code {
        display: block;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @state() private code = '';
  @state() private address: string | undefined;
  @state() private known: KnownElements | undefined;
  @state() private isUnreachable = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const attributes = new Map(
      elementDescriptions.map(({ name, attributes: own }) => [name, own.map((each) => each.name)]),
    );
    void loadDigests().then((digests) => (this.known = { attributes, digests }));
  }

  override render(): unknown {
    const { msg } = this.speech;
    return html`
      <section class="stack">
        <h2>${msg('La page', { id: 'studio.check.page' })}</h2>
        <form class="row" @submit=${this.#load}>
          <label
            >${msg('Adresse, sur ce site', { id: 'studio.check.address' })} <input name="address" type="text"
          /></label>
          <button>${msg('Vérifier', { id: 'studio.check.go' })}</button>
        </form>
        ${
          this.isUnreachable
            ? html`<p class="bad" role="alert">
                ${msg('Cette page ne peut pas être lue d’ici : collez son code source.', {
                  id: 'studio.check.unreachable',
                })}
              </p>`
            : nothing
        }
        <label class="field"
          >${msg('Ou collez son code source (Ctrl+U dans le navigateur)', { id: 'studio.check.source' })}
          <textarea
            spellcheck="false"
            .value=${this.code}
            @input=${(event: Event) => {
              this.code = (event.target as HTMLTextAreaElement).value;
              this.address = undefined;
            }}
          ></textarea>
        </label>
      </section>
      <section class="stack" aria-live="polite">
        ${this.code.trim() && this.known ? this.#findings(this.known) : nothing}
      </section>
    `;
  }

  async #load(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address') as string;
    try {
      const response = await fetch(new URL(address, document.baseURI));
      if (!response.ok) throw new Error(String(response.status));
      this.code = await response.text();
      this.address = response.url;
      this.isUnreachable = false;
    } catch {
      this.isUnreachable = true;
    }
  }

  #findings(known: KnownElements): unknown {
    const { msg } = this.speech;
    const findings = checkPage(pageOf(this.code), known, this.address);
    const levels: Readonly<Record<PageFinding['level'], string>> = {
      error: msg('À corriger', { id: 'studio.check.error' }),
      warning: msg('À améliorer', { id: 'studio.check.warning' }),
      fine: msg('En ordre', { id: 'studio.check.fine' }),
    };
    return html`<h2>${msg('Résultat', { id: 'studio.check.result' })}</h2>
      <ul>
        ${findings.map(
          (finding) =>
            html`<li>
              <p><strong class=${finding.level === 'error' ? 'bad' : ''}>${levels[finding.level]}</strong></p>
              <p>${findingText(msg, finding)}</p>
              ${finding.where ? html`<code class="quiet">${finding.where}</code>` : nothing}
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('studio-check', StudioCheck);
