import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { RangeCounts } from '../../../catalogue/question.js';
import { rangeId, rangeOf, unknownId, type NumberRange } from '../../../catalogue/ranges/range-id.js';
import { choosableIn, type FacetName } from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { placeholder } from '../../core/placeholder.js';
import { property, state } from '../../core/property.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { rangeCaption } from '../../exploring/ranges/range-labels.js';
import { unknownFacet } from '../../exploring/unknown-facet.js';
import { FormControl } from '../form-control.js';
import { frameStyles } from '../filter-frame.styles.js';
import { styles } from './range-filter.styles.js';
import { rangeView } from './range-view.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

/**
 * A year, a budget or another number as a range: a histogram of the projects with a handle for each end, and two number
 * fields. Projects without a number are counted, and a checkbox includes them. In an address and in a form, a range is
 * written `2019..2023`, `2019..` or `..2023`.
 *
 * @tagname forem-range-filter
 * @slot header - Replaces the words of the heading.
 * @slot empty - Replaces the message shown when no project has a number in the field.
 * @csspart heading - The heading.
 * @csspart histogram - The drawing with its handles.
 * @csspart handle - Each of the two handles.
 * @csspart ends - The two number fields with their labels.
 * @csspart number - Each number field.
 * @csspart checkbox - The checkbox that includes projects without a number.
 * @fires {Event} change - A person changed the range here, as a control of the browser's own says it.
 */
export class ForemRangeFilter extends FormControl(ExploringElement) {
  static override styles = [...shared, frameStyles, styles];

  /**
   * Which numbers: `year` (a project is under way in it), `start`, `end`, `budget`, `eu-share`, `eu-rate`,
   * `partner-count`, `updated`, or the id of a facet that the dataset declares, with numbers or dates as values.
   */
  @property() facet: FacetName = 'year';

  /** The range under a handle that is being moved. */
  @state() private moving: NumberRange | undefined;

  protected override get key(): FacetName {
    return this.facet;
  }

  protected override get controls(): string {
    return '[part~=number]';
  }

  protected override get missingText(): string {
    return this.msg('Choisissez au moins une valeur.', { id: 'filter.missing' });
  }

  get #counts(): RangeCounts | undefined {
    return this.results?.ranges?.[this.facet];
  }

  get #range(): NumberRange | undefined {
    for (const id of this.values) {
      const range = rangeOf(id);
      if (range) return range;
    }
    return undefined;
  }

  get #withUnknown(): boolean {
    return this.values.includes(unknownId);
  }

  protected override question(): Question {
    return this.loaded && choosableIn(this.loaded).includes(this.facet) ? { ranges: [this.facet] } : {};
  }

  protected override prepare(changed: PropertyValues): void {
    if (changed.has('facet')) this.moving = undefined;
    super.prepare(changed);
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    const state = super.contentState();
    return state === 'ready' && !this.#counts?.bounds.length ? 'empty' : state;
  }

  #choose(range: NumberRange | undefined, withUnknown: boolean): void {
    this.moving = undefined;
    const isOpen = !range || (range.from === -Infinity && range.to === Infinity);
    const ids = isOpen ? [] : [rangeId(range), ...(withUnknown ? [unknownId] : [])];
    void this.choose(this.withValues(ids));
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  readonly #clear = (): void => {
    this.#choose(undefined, false);
    // The button disappears, so the focus moves to the first field.
    this.focus();
  };

  protected override renderContent(context: Context): TemplateResult {
    const { facet } = this;
    const caption = rangeCaption(context, facet);
    if (caption === undefined) return unknownFacet(context, facet);
    const counts = this.#counts;
    if (!counts?.bounds.length)
      return html`<slot name="empty"
        ><p class="muted" part="notice">
          ${this.msg('Aucune valeur à choisir.', { id: 'filter.none' })}
        </p></slot
      >`;
    return rangeView({
      context,
      field: facet,
      caption,
      counts,
      range: this.moving ?? this.#range,
      current: () => this.#range,
      withUnknown: this.#withUnknown,
      isRequired: this.required,
      isTitled: this.heading !== 'none',
      isDisabled: this.isDisabled,
      fault: this.isRefused ? this.missingText : undefined,
      preview: (range) => (this.moving = range),
      choose: (range) => this.#choose(range, this.#withUnknown),
      includeUnknown: (isIncluded) => this.#choose(this.#range, isIncluded),
      clear: this.#clear,
    });
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('value', 4);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-range-filter': ForemRangeFilter;
  }
}
