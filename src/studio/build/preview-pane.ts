import { css, html, LitElement, nothing } from 'lit';
import { property } from '../../elements/core/property.js';
import type { Msg } from '../../localization/messages.js';
import { widgetsScriptTag } from '../widgets-script.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { grounds, type BuildState, type Ground } from './build-state.js';
import { readPreview, type ShownPreview } from './made-html.js';
import { previewDocument } from './preview.js';

/** Widths of a side bar, a narrow column and a column of text. */
const widths = [240, 400, 900] as const;
/** Width of a phone, whose frame is as tall as one. */
const phonePx = 390;
/** Below this width a list of lines reads better than cards. */
const narrowBelowPx = 320;

const groundName = (msg: Msg, ground: Ground): string =>
  ({
    light: msg('Clair', { id: 'studio.value.light' }),
    dark: msg('Sombre', { id: 'studio.value.dark' }),
    footer: msg('Pied de page sombre', { id: 'studio.ground.footer' }),
    print: msg('Papier', { id: 'studio.ground.print' }),
  })[ground];

/** The element in a frame of its own, at a chosen width and on a chosen ground. */
export class StudioPreview extends LitElement {
  static override styles = [
    studioStyles,
    css`
      .stage {
        overflow: auto;
        border: 1px solid var(--line);
        background: repeating-linear-gradient(45deg, var(--raised) 0 8px, var(--paper) 8px 16px);
        resize: vertical;
        block-size: min(60vh, 40rem);
      }

      iframe {
        display: block;
        border: 0;
        block-size: 100%;
        margin-inline: auto;
        background: var(--paper);
      }

      .phone {
        box-sizing: content-box;
        block-size: 844px;
        margin-block: 1rem;
        border: 0.5rem solid var(--edge);
        border-radius: 1.75rem;
      }

      .wide {
        display: flex;
        gap: 0.75rem;
        align-items: center;
      }

      .wide span {
        flex: none;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: center;
      }

      button {
        padding: 0.15rem 0.55rem;
        min-block-size: 2rem;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) state!: BuildState;
  @property({ attribute: false }) change!: (change: Partial<BuildState>) => void;
  /** Called with what the preview shows; `undefined` while it loads. */
  @property({ attribute: false }) show!: (shown: ShownPreview | undefined) => void;

  override render(): unknown {
    const { speech, state, change } = this;
    const { msg } = speech;
    const { width } = state;
    const toggle = (isPressed: boolean, label: string, chosen: Partial<BuildState>): unknown =>
      html`<button type="button" aria-pressed=${isPressed} @click=${() => change(chosen)}>${label}</button>`;
    return html`<div class="stack">
      <div class="tools">
        <div class="row" role="group" aria-label=${msg('Largeur', { id: 'studio.width' })}>
          ${widths.map((each) => toggle(width === each, String(each), { width: each }))}
          ${toggle(width === phonePx, msg('Téléphone', { id: 'studio.width-phone' }), { width: phonePx })}
          ${toggle(width === undefined, msg('Toute la largeur', { id: 'studio.width-all' }), {
            width: undefined,
          })}
        </div>
        <div class="row" role="group" aria-label=${msg('Fond', { id: 'studio.ground' })}>
          ${grounds.map((each) => toggle(state.ground === each, groundName(msg, each), { ground: each }))}
        </div>
        ${toggle(state.isLarge, msg('Texte à 200 %', { id: 'studio.large' }), { isLarge: !state.isLarge })}
      </div>
      <label class="wide"
        ><span>${msg('Largeur en pixels', { id: 'studio.width-pixels' })}</span>
        <input
          type="range"
          min="200"
          max="1600"
          step="10"
          list="marks"
          .value=${String(width ?? 900)}
          @input=${(event: Event) => change({ width: Number((event.target as HTMLInputElement).value) })}
      /></label>
      <datalist id="marks">${widths.map((each) => html`<option value=${each}></option>`)}</datalist>
      ${this.#advice()}
      <div class="stage">
        <iframe
          class=${width === phonePx ? 'phone' : ''}
          title=${msg('Aperçu', { id: 'studio.step.preview' })}
          width=${width ?? '100%'}
          srcdoc=${previewDocument(state, widgetsScriptTag())}
          @load=${this.#read}
        ></iframe>
      </div>
    </div>`;
  }

  #read = async (event: Event): Promise<void> => {
    this.show(undefined);
    this.show(await readPreview(event.target as HTMLIFrameElement));
  };

  #advice(): unknown {
    const { width, element, attributes } = this.state;
    const isCrowded =
      width !== undefined && width < narrowBelowPx && element === 'project-list' && !attributes['view'];
    if (!isCrowded) return nothing;
    const { msg } = this.speech;
    return html`<p class="notice">
      ${msg('Sous 320 pixels, les lignes se lisent mieux que les cartes.', { id: 'studio.narrow' })}
      <button type="button" @click=${() => this.change({ attributes: { ...attributes, view: 'compact' } })}>
        ${msg('Passer aux lignes', { id: 'studio.narrow-lines' })}
      </button>
    </p>`;
  }
}

customElements.define('studio-preview', StudioPreview);
