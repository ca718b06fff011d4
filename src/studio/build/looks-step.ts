import { css, html, LitElement, nothing } from 'lit';
import { str } from '@lit/localize';
import { property } from '../../elements/core/property.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { inputValue } from '../input-value.js';
import type { BuildState } from './build-state.js';
import { accentFor } from './own-looks.js';

/** One colour, a typeface and corners; every other colour derives from the accent. */
export class StudioLooks extends LitElement {
  static override styles = [
    studioStyles,
    css`
      .swatch {
        display: inline-block;
        inline-size: 1.1em;
        block-size: 1.1em;
        border: 1px solid var(--edge);
        vertical-align: -0.15em;
      }

      .light {
        background: var(--light);
      }

      .dark {
        background: var(--dark);
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) state!: BuildState;
  @property({ attribute: false }) change!: (change: Partial<BuildState>) => void;

  override render(): unknown {
    const { speech, state, change } = this;
    const { msg } = speech;
    return html`<div class="stack">
      <div class="row">
        <label class="field"
          >${msg('Couleur de marque', { id: 'studio.brand' })}
          <input
            type="color"
            .value=${state.accent ?? '#0b5d6e'}
            @input=${(event: Event) => change({ accent: inputValue(event) })}
        /></label>
        ${
          state.accent
            ? html`<button type="button" @click=${() => change({ accent: undefined })}>
                ${msg('Couleur d’origine', { id: 'studio.brand-none' })}
              </button>`
            : nothing
        }
      </div>
      ${this.#verdict()}
      <label class="field"
        >${msg('Police (valeur CSS)', { id: 'studio.font' })}
        <input
          type="text"
          placeholder="inherit"
          .value=${state.font ?? ''}
          @input=${(event: Event) => change({ font: inputValue(event) || undefined })}
      /></label>
      <label class="field"
        >${msg('Arrondi des coins', { id: 'studio.radius' })}
        <select @change=${(event: Event) => change({ radius: inputValue(event) || undefined })}>
          ${['', '0px', '6px', '12px'].map(
            (each) =>
              html`<option value=${each} ?selected=${each === (state.radius ?? '')}>
                ${each || msg('Par défaut', { id: 'studio.by-default' })}
              </option>`,
          )}
        </select></label
      >
    </div>`;
  }

  /** Tells the colours that pass the contrast checks. */
  #verdict(): unknown {
    const { msg } = this.speech;
    const { accent } = this.state;
    if (!accent) return nothing;
    const found = accentFor(accent);
    if (!found)
      return html`<p class="bad">
        ${msg('Aucune nuance de cette couleur n’est assez lisible.', { id: 'studio.brand-hopeless' })}
      </p>`;
    const { light, dark, isUnchanged } = found;
    this.style.setProperty('--light', light.accent);
    this.style.setProperty('--dark', dark.accent);
    const text = isUnchanged
      ? msg('Votre couleur est assez lisible sur fond clair.', { id: 'studio.brand-passes' })
      : msg(
          str`Trop peu de contraste sur fond clair : ${light.accent} est la nuance la plus proche qui convient.`,
          {
            id: 'studio.brand-moved',
          },
        );
    return html`<p role="status">
      <span class="swatch light"></span> ${text}<br />
      <span class="swatch dark"></span>
      ${msg(str`Sur fond sombre : ${dark.accent}`, { id: 'studio.brand-dark' })}
    </p>`;
  }
}

customElements.define('studio-looks', StudioLooks);
