import { css, html, LitElement, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Dataset } from '../../dataset/reading/schema.js';
import { property, state } from '../../elements/core/property.js';
import snapshot from '../../engine/snapshot.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { inputValue } from '../input-value.js';
import { elementNames } from '../manifest.js';
import { loadDigests } from '../digests.js';
import '../copy-code.js';
import { changeAddress, codeForms, isWebAddress, type BuildState, type CodeForm } from './build-state.js';
import { codeOf, isFrame, policyOf, type Digests } from './code.js';
import './frame-heights.js';
import { weightView } from './weight-view.js';
import type { FrameHeight } from './frame-heights.js';
import { formWording } from './form-wording.js';
import { looksOf, ownProperties, ownRule } from './own-looks.js';
import { placeBookmark } from '../bookmarklet.js';
import { addressOf } from '../../cli/snippet-code.js';
import { previewIn, propertiesIn, readSnippet } from './read-snippet.js';
import type { ShownPreview } from './made-html.js';

const { publisher } = snapshot as Dataset;

/** The code in every form, with what a web master has to know. */
export class StudioTake extends LitElement {
  static override styles = [
    studioStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
        gap: 1.5rem 2rem;
      }

      @media (max-width: 60rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      dt {
        font-weight: 600;
      }

      dd + dt {
        margin-block-start: 0.75rem;
      }

      textarea {
        min-block-size: 6rem;
        font-family: ui-monospace, monospace;
        font-size: 0.85rem;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) state!: BuildState;
  @property({ attribute: false }) change!: (change: Partial<BuildState>) => void;
  /** Content of the preview; absent while it loads. */
  @property({ attribute: false }) shown: ShownPreview | undefined;
  @state() private digests: Digests = {};
  @state() private heights: readonly FrameHeight[] = [];
  /** The code that was pasted back holds no element. */
  @state() private isUnread = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadDigests().then((digests) => (this.digests = digests));
  }

  override render(): unknown {
    const { speech, state, change } = this;
    const { msg } = speech;
    const wording = formWording(msg);
    // A frame takes its looks from its address.
    const rule = isFrame(state.form) ? '' : ownRule(state);
    const code = this.#code();
    return html`<div class="stack">
      <div class="row" role="group" aria-label=${msg('Forme du code', { id: 'studio.form' })}>
        ${codeForms.map(
          (form: CodeForm) =>
            html`<button type="button" aria-pressed=${form === state.form} @click=${() => change({ form })}>
              ${wording[form].label}
            </button>`,
        )}
      </div>
      <div class="columns">
        <div class="stack">
          <p>${wording[state.form].advice}</p>
          <studio-code .speech=${speech} .code=${code}></studio-code>
          ${
            rule
              ? html`<h3>${msg('Dans la feuille de style de la page', { id: 'studio.rule' })}</h3>
                  <studio-code .speech=${speech} .code=${rule}></studio-code>`
              : nothing
          }
          ${this.#reader()} ${this.#place()}
        </div>
        ${this.#facts(code, rule)}
      </div>
    </div>`;
  }

  #code(): string {
    const fallback = { address: publisher?.address ?? '', text: publisher?.name ?? '' };
    const { state, digests, shown, heights } = this;
    const tallest = Math.max(...heights.map(({ heightPx }) => heightPx));
    const frameHeightPx = heights.length ? tallest : undefined;
    return codeOf(state, digests, fallback, {
      html: shown?.html,
      frameHeightPx,
      properties: ownProperties(state),
      change: changeAddress(state),
    });
  }

  #facts(code: string, rule: string): unknown {
    const { speech, state, shown } = this;
    const { msg } = speech;
    const policy = policyOf(state);
    const link = location.href;
    const subject = msg('Code à placer sur notre site', { id: 'studio.mail-subject' });
    const body = [
      msg('Bonjour, voici le code à placer sur notre site :', { id: 'studio.mail-body' }),
      code,
      rule,
      ...(policy ? [`Content-Security-Policy: ${policy}`] : []),
      msg('Pour le revoir ou le changer :', { id: 'studio.mail-change' }),
      link,
    ]
      .filter(Boolean)
      .join('\n\n');
    const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return html`<dl>
      <dt><label for="base">${msg('Adresse des fichiers', { id: 'studio.base' })}</label></dt>
      <dd>
        <input
          id="base"
          type="url"
          .value=${state.base}
          @change=${(event: Event) => this.change({ base: isWebAddress(inputValue(event)) ?? state.base })}
        />
      </dd>
      ${
        policy
          ? html`<dt>${msg('Ce que demande votre politique de sécurité', { id: 'studio.policy' })}</dt>
              <dd><code>${policy}</code></dd>`
          : nothing
      }
      ${weightView(speech, state, shown)} ${this.#heights()}
      <dt>${msg('Vie privée', { id: 'studio.privacy-head' })}</dt>
      <dd>
        ${msg(
          'Cet élément ne pose aucun cookie, n’enregistre rien et ne contacte aucun tiers. Il demande ses fichiers à l’adresse ci-dessus.',
          { id: 'studio.privacy-sentence' },
        )}
      </dd>
      <dt>${msg('Envoyer', { id: 'studio.send' })}</dt>
      <dd><a href=${mail}>${msg('Un message à votre webmestre, avec le code', { id: 'studio.mail' })}</a></dd>
    </dl>`;
  }

  #heights(): unknown {
    const { msg } = this.speech;
    if (!isFrame(this.state.form)) return nothing;
    return html`<dt>${msg('Hauteur du cadre, mesurée', { id: 'studio.take.heights' })}</dt>
      <dd>
        <studio-frame-heights
          .speech=${this.speech}
          .state=${this.state}
          .tell=${(heights: readonly FrameHeight[]) => (this.heights = heights)}
        ></studio-frame-heights>
      </dd>`;
  }

  /** A bookmark that shows the element in the page of the partner. */
  #place(): unknown {
    const { msg } = this.speech;
    const { base, element, lang, attributes } = this.state;
    const script = addressOf('forem-widgets.js', base);
    const refusal = msg(
      str`Cette page ne laisse pas entrer ${script} : sa politique de sécurité l’interdit, ou ce fichier manque.`,
      { id: 'studio.take.place-refused' },
    );
    const address = placeBookmark(script, `forem-${element}`, { lang, ...attributes }, refusal);
    return html`<div class="stack">
      <p>
        ${msg(
          'Ou glissez ce lien parmi vos signets, cliquez-le sur votre page, et montrez un endroit : vous y verrez l’élément.',
          { id: 'studio.take.place' },
        )}
      </p>
      <p>
        <a class="button" href=${address} @click=${(event: Event) => event.preventDefault()}
          >${msg('Essayer ici', { id: 'studio.take.place-name' })}</a
        >
      </p>
      <p class="quiet">
        ${msg(
          'S’il ne se passe rien, la politique de sécurité de votre page interdit de tels signets : placez alors le code sur une page d’essai.',
          { id: 'studio.take.place-blocked' },
        )}
      </p>
    </div>`;
  }

  /** Opens code that was pasted back. */
  #reader(): unknown {
    const { msg } = this.speech;
    const read = (event: Event): void => {
      const field = event.target as HTMLTextAreaElement;
      const found = readSnippet(field.value, elementNames);
      this.isUnread = Boolean(field.value.trim()) && !found;
      if (!found) return;
      this.change({
        ...found,
        ...previewIn(field.value, elementNames),
        ...looksOf(propertiesIn(field.value)),
      });
      field.value = '';
    };
    return html`<details>
      <summary>${msg('Reprendre un code existant', { id: 'studio.reopen' })}</summary>
      <label class="field"
        >${msg('Collez-le ici : le studio se règle de la même façon.', { id: 'studio.reopen-hint' })}
        <textarea spellcheck="false" @input=${read}></textarea>
      </label>
      <p class="bad" role="status">
        ${this.isUnread ? msg('Ce code ne contient aucun de nos éléments.', { id: 'studio.reopen-none' }) : nothing}
      </p>
    </details>`;
  }
}

customElements.define('studio-take', StudioTake);
