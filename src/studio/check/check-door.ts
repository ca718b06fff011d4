import { formatHex } from 'culori';
import { css, html, LitElement, nothing } from 'lit';
import { matchLocale } from '../../dataset/localize.js';
import { property, state } from '../../elements/core/property.js';
import { wrongValues } from '../../cli/page-values.js';
import { checkPage } from '../../page-check/check-page.js';
import { passedSubjects } from '../../page-check/passed.js';
import type { KnownElements, PageFinding } from '../../page-check/page.js';
import { reportBookmark } from '../bookmarklet.js';
import { addressOfState, grounds, initialState } from '../build/build-state.js';
import { DraftController } from '../draft-controller.js';
import { loadDigests } from '../digests.js';
import { elementDescriptions, elementNames } from '../manifest.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { groupedFindings } from './finding-groups.js';
import { findingsView, mailLink } from './findings-view.js';
import { noPage, pageOf, reportOf, type PageInView } from './read-page.js';

/** Checks the HTML of a page, or a page of the same site by its address. */
export class StudioCheck extends LitElement {
  static override styles = [
    studioStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
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
        overflow-wrap: anywhere;
      }

      .passed {
        color: var(--quiet);
      }

      code {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @state() private page: PageInView = noPage;
  @state() private known: KnownElements | undefined;
  @state() private isUnreachable = false;
  #checked:
    | { readonly page: PageInView; readonly known: KnownElements; readonly findings: readonly PageFinding[] }
    | undefined;
  readonly #kept = new DraftController<PageInView>(this, 'check', (page) => (this.page = page));

  override connectedCallback(): void {
    super.connectedCallback();
    const attributes = new Map(
      elementDescriptions.map(({ name, attributes: own }) => [name, own.map((each) => each.name)]),
    );
    void loadDigests().then((digests) => (this.known = { attributes, digests, wrongValues }));
    addEventListener('message', this.#receive);
    // The page that has opened this window waits for the studio.
    (window.opener as Window | null)?.postMessage('forem-studio-ready', '*');
  }

  override disconnectedCallback(): void {
    removeEventListener('message', this.#receive);
    super.disconnectedCallback();
  }

  /** Takes the report of a bookmark. Any page may send one: it is read as text, and never becomes markup. */
  #receive = ({ data, source }: MessageEvent<unknown>): void => {
    if (source === null || source !== window.opener) return;
    const report = reportOf(data);
    if (!report) return;
    this.#show({ code: report.html, address: report.address, policies: [], report });
  };

  /** Shows a page, and keeps it for a reader who leaves this part of the studio and comes back. */
  #show(page: PageInView): void {
    this.page = page;
    this.isUnreachable = false;
    void (page.code ? this.#kept.keep(page) : this.#kept.forget());
  }

  override render(): unknown {
    const { msg } = this.speech;
    const { code } = this.page;
    return html`
      <section class="stack">
        <h2>${msg('La page', { id: 'studio.check.page' })}</h2>
        ${this.#kept.notice()}
        <form class="row" @submit=${this.#load}>
          <label class="field address"
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
            .value=${code}
            @input=${(event: Event) =>
              this.#show({ ...noPage, code: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
        </label>
        ${
          code && !this.#kept.isElsewhere
            ? html`<p class="row quiet">
                ${msg('Cette page reste dans ce navigateur jusqu’à ce que vous l’oubliiez.', {
                  id: 'studio.check.kept',
                })}
                <button type="button" @click=${() => this.#show(noPage)}>
                  ${msg('Oublier cette page', { id: 'studio.check.forget' })}
                </button>
              </p>`
            : nothing
        }
        ${this.#bookmark()}
      </section>
      <section class="stack" aria-live="polite">
        ${code.trim() && this.known ? this.#findings(this.known) : nothing}
      </section>
    `;
  }

  async #load(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address') as string;
    if (!address.trim()) return;
    try {
      const response = await fetch(new URL(address, document.baseURI));
      if (!response.ok) throw new Error(String(response.status));
      this.#show({
        code: await response.text(),
        address: response.url,
        policies: response.headers.get('content-security-policy')?.split(',') ?? [],
        report: undefined,
      });
    } catch {
      this.isUnreachable = true;
    }
  }

  /** Checks a page once, not at each draw. */
  #findingsOf(page: PageInView, known: KnownElements): readonly PageFinding[] {
    if (this.#checked?.page !== page || this.#checked.known !== known) {
      const { code, address, policies, report } = page;
      const findings = checkPage({ ...pageOf(code, report?.elements), policies }, known, address);
      this.#checked = { page, known, findings };
    }
    return this.#checked.findings;
  }

  #findings(known: KnownElements): unknown {
    const { msg } = this.speech;
    const { report } = this.page;
    const findings = this.#findingsOf(this.page, known);
    const { groups, more } = groupedFindings(findings);
    const passed = passedSubjects(msg, findings, report !== undefined);
    return html`<h2>${msg('Résultat', { id: 'studio.check.result' })}</h2>
      <ul>
        ${findingsView(this.speech, groups, more)}
        ${passed.map((name) => html`<li class="passed">✓ ${name}</li>`)}
      </ul>
      <div class="row">${mailLink(this.speech, groups, this.page.address)} ${this.#looks()}</div>`;
  }

  #bookmark(): unknown {
    const { msg } = this.speech;
    const studio = `${location.href.split('#', 1)[0]!}#check`;
    // No page may open a file of the disk.
    if (location.protocol === 'file:')
      return html`<p class="quiet">
        ${msg('Le signet qui mesure aussi les contrastes demande un studio sur un serveur.', {
          id: 'studio.check.bookmark-server',
        })}
      </p>`;
    return html`<div class="stack">
      <p>
        ${msg(
          'Ou glissez ce lien parmi vos signets, et cliquez-le sur votre page : il mesure aussi les contrastes.',
          {
            id: 'studio.check.bookmark',
          },
        )}
        <a
          class="button"
          href=${reportBookmark(studio, elementNames)}
          @click=${(event: Event) => event.preventDefault()}
          >${msg('Vérifier cette page', { id: 'studio.check.bookmark-name' })}</a
        >
      </p>
      <p class="quiet">
        ${msg(
          'S’il ne se passe rien, la politique de sécurité de votre page interdit de tels signets : collez alors son code source ci-dessus.',
          { id: 'studio.check.bookmark-blocked' },
        )}
      </p>
    </div>`;
  }

  /** Opens the builder with the colours, the typeface and the language of the page. */
  #looks(): unknown {
    const { msg, lang } = this.speech;
    const { report } = this.page;
    if (!report) return nothing;
    const { looks } = report;
    const own = matchLocale(looks.lang) ?? lang;
    const ground = grounds[looks.isDark ? 1 : 0];
    const accent = formatHex(looks.accent);
    const state = { ...initialState(own), ground, accent, font: looks.font };
    return html`<a href=${`#build/${addressOfState(state)}`}
      >${msg('Composer avec les couleurs de cette page', { id: 'studio.check.looks' })}</a
    >`;
  }
}

customElements.define('studio-check', StudioCheck);
