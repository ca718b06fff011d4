import { css, html, LitElement } from 'lit';
import { property, state } from '../elements/core/property.js';
import type { Speech } from './studio-messages.js';
import { studioStyles } from './studio.styles.js';

/** Code with a button that copies it. */
export class StudioCode extends LitElement {
  static override styles = [
    studioStyles,
    css`
      .box {
        position: relative;
      }

      pre {
        max-block-size: 24rem;
        padding-inline-end: 7rem;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      button {
        position: absolute;
        inset-block-start: 0.4rem;
        inset-inline-end: 0.4rem;
        min-block-size: 2rem;
        padding-block: 0.1rem;
      }

      /* Beside a button, lines on a phone would break within words. */
      @media (max-width: 30rem) {
        pre {
          padding-block-start: 3rem;
          padding-inline-end: 0.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) code = '';
  /** Text that was copied last; another text is not copied yet. */
  @state() private copied = '';

  override render(): unknown {
    const { msg } = this.speech;
    const isCopied = this.copied !== '' && this.copied === this.code;
    return html`<div class="box">
      <pre tabindex="0" aria-label=${msg('Code', { id: 'studio.code' })}><code>${this.code}</code></pre>
      <button type="button" @click=${this.#copy}>
        ${isCopied ? msg('Copié', { id: 'studio.copied' }) : msg('Copier', { id: 'studio.copy' })}
      </button>
      <span class="sr" role="status">${isCopied ? msg('Copié', { id: 'studio.copied' }) : ''}</span>
    </div>`;
  }

  async #copy(): Promise<void> {
    const { code } = this;
    try {
      await navigator.clipboard.writeText(code);
      this.copied = code;
    } catch {
      // Without permission, the reader copies the selected text.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('code')!);
    }
  }
}

customElements.define('studio-code', StudioCode);
