import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import { live } from '../../exploring/live.js';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { askable, type AskedQuery } from '../../exploring/askable.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { faultId, faultView } from '../facet-parts.js';
import { FormControl } from '../form-control.js';
import { LateCode } from '../../core/late-code.js';
import { placeholder } from '../../core/placeholder.js';
import { styles } from './search-box.styles.js';
import type { Suggester } from './suggest/suggester.js';

const suggestCode = new LateCode(() => import('./suggest/suggester.js'));

/**
 * Text search in the projects: each word typed has to begin a word of the project, whatever its accents and case.
 * With a `name` it goes with the form around it, and Enter sends that form.
 *
 * @tagname forem-search-box
 * @csspart label - The label.
 * @csspart input - The field.
 * @csspart suggestions - The list of suggestions.
 * @csspart suggestion - Each suggestion.
 * @fires {Event} change - Somebody has finished typing, as a field of the browser's own says it.
 */
export class ForemSearchBox extends FormControl(ExploringElement) {
  static override styles = [...shared, styles];

  /** An example of what to type, shown while the field is empty. */
  @property() placeholder = '';

  /** Suggests sectors, themes, countries, partners, projects and words while somebody types. */
  @property({ type: Boolean }) suggest = false;

  #suggester: Suggester | undefined;
  /** The typed text with its white space, which the group's words do not keep. */
  #typed = '';

  protected override get key(): 'q' {
    return 'q';
  }

  protected override get missingText(): string {
    return this.msg('Écrivez au moins un mot.', { id: 'search.missing' });
  }

  protected override question(): Question {
    return {};
  }

  readonly #asked = (): AskedQuery | undefined =>
    askable(this.source.opened, this.exploration, { locale: this.locale });

  /** The words of a large dataset are indexed while a reader looks for the first letter. */
  #anticipate(): void {
    const { engine, query } = this.#asked() ?? {};
    if (query) engine?.anticipate?.({ ...query, selection: { q: 'a' } });
  }

  #search(typed: string): void {
    this.#typed = typed;
    void this.choose(this.withValues([typed]));
  }

  /**
   * Escape empties the field, in all browsers and in a popover too. Enter submits the form around the element, as in a
   * native field: through its first submit button if it has one.
   */
  #press(event: KeyboardEvent): void {
    const { form, name } = this;
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#typed) {
      event.preventDefault();
      this.#search('');
    }
    if (event.key !== 'Enter' || !form || !name) return;
    // Fields of the page hide members of the form with their names: https://html.spec.whatwg.org/#dom-form-nameditem
    const { prototype } = HTMLFormElement;
    const fields = Reflect.get(prototype, 'elements', form);
    const button = [...fields].find(
      (each) => (each as HTMLButtonElement).type === 'submit' || (each as HTMLInputElement).type === 'image',
    );
    if (button) (button as HTMLElement).click();
    else prototype.requestSubmit.call(form);
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return this.suggest ? [...super.lateCode, suggestCode] : super.lateCode;
  }

  protected override announce(message: string, delayMs?: number): void {
    super.announce(this.#suggester?.withCount(message) ?? message, delayMs);
  }

  #renderSuggestions(context: Context): unknown {
    const code = this.suggest ? suggestCode.for(this) : undefined;
    if (!code) return nothing;
    this.#suggester ??= new code.Suggester(this, {
      asked: this.#asked,
      context: () => this.context,
      choose: (selection) => void this.choose(selection),
      announce: (message, delayMs) => super.announce(message, delayMs),
    });
    return this.#suggester.render(context);
  }

  protected override renderContent(context: Context): TemplateResult {
    const words = this.selection.q ?? '';
    return html`<div class="search" role="search">
      <label part="label" for="words"
        >${this.msg('Rechercher dans les projets', { id: 'search.label' })}</label
      >
      <span class="field">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 11l4 4M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z"></path>
        </svg>
        <input
          id="words"
          part="input"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.placeholder || this.msg('Secteur, partenaire, lieu…', { id: 'search.example' })}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          aria-invalid=${this.isRefused || nothing}
          aria-describedby=${this.isRefused ? faultId : nothing}
          .value=${live(this.#typed.trim() === words ? this.#typed : words)}
          @focus=${this.#anticipate}
          @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
          @change=${() => this.dispatchEvent(new CustomEvent('change', { bubbles: true }))}
          @keydown=${this.#press}
        />
        ${this.#renderSuggestions(context)}
      </span>
      ${this.isRefused ? faultView(this.missingText) : nothing}
    </div>`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('control');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-search-box': ForemSearchBox;
  }
}
