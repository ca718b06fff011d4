import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Match } from '../../catalogue/question.js';
import { toggled, type FacetName } from '../../catalogue/selection.js';
import type { Exploration, Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import type { Context } from '../core/context.js';
import { choicesOf, flat, isLong, maxAdded, withoutUnused, type Choice } from './facet-choices.js';
import { styles } from './facet-filter.styles.js';
import { facetCaption, facetsIn } from '../exploring/facets.js';
import { changeEntries, moreButton } from '../exploring/more-button.js';
import { captionView, moreValuesLabel, panel, searchField } from './facet-parts.js';
import { unknownFacet } from '../exploring/unknown-facet.js';
import { otherView, valueLists, type Counts, type ValuesView } from './facet-values-view.js';
import { FormControl } from './form-control.js';
import { ShownChoices } from './shown-choices.js';
import { heading } from '../core/heading.js';
import { placeholder } from '../core/placeholder.js';
import { nameOf, valueCount } from '../core/wording.js';

/**
 * One facet as a group of native checkboxes with live counts.
 *
 * @slot header - Replaces the words of the heading.
 * @slot empty - Replaces the message shown when the dataset has no values to choose from.
 * @csspart heading - The heading.
 * @csspart fold - The button in the heading that folds the filter, with `collapsible`.
 * @csspart opener - The button that opens the panel, with `display="select"`.
 * @csspart panel - The panel with the values, with `display="select"`.
 * @csspart search - The field that looks for values, with `searchable`.
 * @csspart values - Each list of values.
 * @csspart value - Each value: checkbox, label and count.
 * @csspart checkbox - Each checkbox.
 * @csspart count - Each count.
 * @csspart more - The button that shows all values, or fewer.
 * @fires {Event} change - A person changed the choice here, as a control of the browser's own says it.
 */
export abstract class FacetFilter extends FormControl {
  static override styles = [...shared, styles];

  /** `list`: values one below the other; `chips`: side by side; `select`: in a panel that a button opens. */
  @property() display: 'list' | 'chips' | 'select' = 'list';

  /** Whether a project needs `any` of the chosen values, or `all` of them. */
  @property() match: Match = 'any';

  /** Labels of values: `short` ones as on cards and chips, or the `long` official wording. */
  @property() wording: 'short' | 'long' = 'short';

  /** Leaves out values that no project has under the present choice, unless they are chosen. */
  @property({ type: Boolean, attribute: 'hide-empty' }) hideEmpty = false;

  /** Offers a field that searches the values, where there are many more than `limit`. */
  @property({ type: Boolean }) searchable = false;

  /** Number of values shown at first in a list or as chips; 0 for all. Chosen values are always shown. */
  @property({ type: Number }) limit = 10;

  /** Makes the heading a button that folds the filter. */
  @property({ type: Boolean }) collapsible = false;

  /** Folds the filter under its heading, which is then a button. */
  @property({ type: Boolean, reflect: true }) collapsed = false;

  @state() private typed = '';
  /** Number of values added by the button below them. */
  @state() private added = 0;
  /** The value toggled last: it stays in place, because it has the focus. */
  #touched: string | undefined;
  #shown = new ShownChoices();

  protected override readonly controls = '[part~=checkbox]';
  protected abstract readonly facet: FacetName;

  protected override get key(): FacetName {
    return this.facet;
  }

  protected override get missingText(): string {
    return this.msg('Choisissez au moins une valeur.', { id: 'filter.missing' });
  }

  get #isFacet(): boolean {
    return Boolean(this.loaded && facetsIn(this.loaded).includes(this.facet));
  }

  get #counts(): Counts | undefined {
    return this.results?.counts[this.facet];
  }

  protected override question(): Question {
    return this.#isFacet ? { counts: [this.facet] } : {};
  }

  protected override joined(exploration: Exploration): void {
    super.joined(exploration);
    exploration.matchBy(this.facet, this.match);
  }

  protected override prepare(changed: PropertyValues): void {
    if (changed.has('facet')) this.#shown = new ShownChoices();
    if (changed.has('match') || changed.has('facet')) this.exploration?.matchBy(this.facet, this.match);
    // A collapsed filter needs the button that unfolds it.
    if (this.collapsed) this.collapsible = true;
    super.prepare(changed);
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    const state = super.contentState();
    if (state !== 'ready' || !this.#isFacet) return state === 'ready' ? 'empty' : state;
    if (this.values.length) return 'ready';
    return this.#counts ? (this.#counts.size ? 'ready' : 'empty') : 'loading';
  }

  #choose(values: readonly string[]): void {
    void this.choose(this.withValues(values));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  readonly #toggle = (id: string, isChosen: boolean): void => {
    this.#touched = id;
    this.#choose(toggled(this.values, id, isChosen));
  };

  readonly #anticipate = (id: string): void =>
    this.exploration?.anticipate(this.withValues(toggled(this.values, id)));

  #clear(): void {
    this.#choose([]);
    // The button disappears, so the focus moves to the first value.
    this.renderRoot.querySelector<HTMLElement>(this.controls)?.focus();
  }

  async #search(typed: string): Promise<void> {
    this.typed = typed;
    this.added = 0;
    await this.updateComplete;
    if (typed === this.typed) this.announce(typed && valueCount(this.msg, this.#shown.found));
  }

  #showMore(): Promise<void> {
    const isMore = this.#shown.rest > 0;
    return changeEntries(this, this.controls, () => (this.added = isMore ? this.added + maxAdded : 0));
  }

  protected override renderContent(context: Context): TemplateResult {
    const caption = facetCaption(context, this.facet);
    if (caption === undefined) return unknownFacet(context, this.facet);
    const isSelect = this.display === 'select';
    const isFolded = this.collapsed && !isSelect;
    const chosen = isSelect || isFolded ? this.values.length : 0;
    const label = captionView(context, caption, this.required, chosen);
    const content = html`<fieldset class=${this.display} ?disabled=${this.isDisabled}>
      <legend class=${isSelect ? 'visually-hidden' : ''}>
        ${isSelect ? caption : heading(this.headingLevel, this.collapsible ? this.#renderFold(label) : label)}
      </legend>
      ${isSelect ? nothing : this.#renderClear(caption, isFolded)}
      <div id="body" class="body" ?hidden=${isFolded}>
        ${this.state === 'empty' ? this.#renderEmpty() : this.#renderValues(context)}
      </div>
      ${isSelect ? this.#renderClear(caption, false) : nothing}
    </fieldset>`;
    return isSelect ? panel(label, this.isDisabled, () => (this.typed = ''), content) : content;
  }

  /** At the end of a panel, where it does not push the values down when it appears. */
  #renderClear(caption: string, isFolded: boolean): TemplateResult {
    const clear = this.msg('Effacer ce filtre', { id: 'filter.clear' });
    return html`<button
      class="quiet clear"
      part="button"
      type="button"
      aria-label=${nameOf(this.msg, clear, caption)}
      ?hidden=${!this.values.length || isFolded || this.isDisabled}
      @click=${this.#clear}
    >
      ${clear}
    </button>`;
  }

  #renderFold(label: TemplateResult): TemplateResult {
    return html`<button
      class="fold"
      part="fold"
      type="button"
      aria-expanded=${!this.collapsed}
      aria-controls="body"
      @click=${() => (this.collapsed = !this.collapsed)}
    >
      ${label}<span class="arrow" aria-hidden="true"></span>
    </button>`;
  }

  #renderEmpty(): TemplateResult {
    return html`<slot name="empty"
      ><p class="muted" part="notice">${this.msg('Aucune valeur à choisir.', { id: 'filter.none' })}</p></slot
    >`;
  }

  #renderValues(context: Context): TemplateResult {
    const counts: Counts = this.#counts ?? new Map<string, number>();
    const chosen = this.values;
    const kept = new Set([...chosen, this.#touched]);
    const isKept = ({ id }: Choice): boolean => kept.has(id);
    const every = choicesOf(context, this.facet, counts, this.wording !== 'long');
    const known = new Set(flat([...every.listed, ...every.unlisted]).map(({ id }) => id));
    const others = chosen.filter((id) => !known.has(id));
    const offered = this.hideEmpty ? withoutUnused(every, counts, isKept) : every;
    const isSearchable = this.searchable || isLong(offered, maxAdded);
    const typed = isSearchable ? this.typed : '';
    const limit = this.display === 'select' ? 0 : this.limit;
    const { loaded: owner, added } = this;
    const choices = this.#shown.limit(context, offered, { owner, counts, limit, added, typed, isKept });
    const view: ValuesView = {
      context,
      counts,
      chosen: new Set(chosen),
      toggle: this.#toggle,
      anticipate: this.#anticipate,
    };
    return html`
      ${
        isSearchable && (typed || isLong(offered, this.limit))
          ? searchField(context, typed, (words) => void this.#search(words))
          : nothing
      }
      ${valueLists(view, choices, this.display === 'chips')}
      ${
        others.length
          ? html`<ul role="list" part="values">
              ${others.map((id) => otherView(view, this.facet, id))}
            </ul>`
          : nothing
      }
      ${typed && !this.#shown.found ? html`<p class="muted">${valueCount(this.msg, 0)}</p>` : nothing}
      ${
        this.#shown.rest || this.added
          ? moreButton(
              moreValuesLabel(context, Math.min(this.#shown.rest, maxAdded)),
              () => void this.#showMore(),
            )
          : nothing
      }
    `;
  }

  protected override renderPlaceholder(): TemplateResult {
    return this.display === 'list' && !this.collapsed
      ? placeholder('value', 8)
      : placeholder('control', 1, false);
  }
}
