import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import { ExploringElement } from '../shared/exploring-element.js';
import { placeholder } from '../shared/placeholder.js';
import { styles } from './search-box.styles.js';

/**
 * Text search in the projects: each word typed has to begin a word of the project, whatever its accents and case.
 *
 * @tagname forem-search-box
 * @csspart label - The label.
 * @csspart input - The field.
 */
export class ForemSearchBox extends ExploringElement {
  static override styles = [...shared, styles];

  /** An example of what to type, shown while the field is empty. */
  @property() placeholder = '';

  /** As it was typed: the group's words have no white space around them. */
  #typed = '';

  protected override question(): Question {
    return {};
  }

  #search(event: Event): void {
    this.#typed = (event.target as HTMLInputElement).value;
    void this.choose({ ...this.selection, q: this.#typed });
  }

  protected override renderContent(): TemplateResult {
    const words = this.selection.q ?? '';
    return html`<div class="search" role="search">
      <label part="label" for="words"
        >${this.msg('Rechercher dans les projets', { id: 'search.label' })}</label
      >
      <input
        id="words"
        part="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${this.placeholder}
        .value=${live(this.#typed.trim() === words ? this.#typed : words)}
        @input=${this.#search}
      />
    </div>`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder(2);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-search-box': ForemSearchBox;
  }
}
