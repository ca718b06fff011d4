import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from '../../exploring/live.js';
import type { RangeCounts } from '../../../catalogue/question.js';
import type { NumberRange } from '../../../catalogue/ranges/range-id.js';
import type { FacetName } from '../../../catalogue/selection.js';
import type { Context } from '../../core/context.js';
import { heading } from '../../core/heading.js';
import { labelOf, nameOf } from '../../core/label.js';
import { text } from '../../core/text.js';
import { rangeNumber, rangeText } from '../../exploring/ranges/range-labels.js';
import { projectCount, shownCount } from '../../exploring/wording.js';
import { faultId, faultView } from '../facet-parts.js';
import { numberAt, placesOf, rangeBetween, type HandlePlaces } from './range-positions.js';

/** Everything that a range filter renders, and its callbacks. */
export interface RangeView {
  readonly context: Context;
  readonly field: FacetName;
  readonly caption: string;
  readonly counts: RangeCounts;
  /** The chosen range, or the one under a handle that is being moved. */
  readonly range: NumberRange | undefined;
  /**
   * Returns the chosen range, which decides what is drawn around the handles: Chromium ends a drag when a box appears
   * beside the body of the fieldset.
   */
  readonly current: () => NumberRange | undefined;
  /** True where projects without a number are chosen too. */
  readonly withUnknown: boolean;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  readonly fault: string | undefined;
  /** Shows a range while a handle is being moved. */
  readonly preview: (range: NumberRange) => void;
  readonly choose: (range: NumberRange) => void;
  readonly includeUnknown: (isIncluded: boolean) => void;
  readonly clear: () => void;
  /** False hides the heading from view, which names the group all the same. */
  readonly isTitled: boolean;
}

const everything: NumberRange = { from: -Infinity, to: Infinity };

export function rangeView(view: RangeView): TemplateResult {
  const { context, caption, range, current, isDisabled, isRequired, isTitled } = view;
  const { msg } = context;
  const clear = msg('Effacer ce filtre', { id: 'filter.clear' });
  return html`<fieldset ?disabled=${isDisabled}>
    <legend class=${isTitled ? '' : 'visually-hidden'}>
      ${heading(
        context.headingLevel,
        html`<slot name="header">${text(caption)}</slot>
          ${isRequired ? html`<span class="muted">${msg('obligatoire', { id: 'filter.required' })}</span>` : nothing}`,
      )}
    </legend>
    <button
      class="quiet clear"
      part="button"
      type="button"
      aria-label=${nameOf(msg, clear, caption)}
      ?hidden=${!current() || isDisabled}
      @click=${view.clear}
    >
      ${clear}
    </button>
    <div class="body">
      ${view.fault ? faultView(view.fault) : nothing} ${histogram(view)}
      <div class="ends" part="ends">${endField(view, false)} ${endField(view, true)}</div>
      <p class="on-paper">${text(range ? rangeText(context, view.field, range) : summary(view))}</p>
      ${unknownView(view)}
    </div>
  </fieldset>`;
}

/** Height of the drawing, in its own units. */
const height = 100;

/** The bars, and below them a native range input for each end. */
function histogram(view: RangeView): TemplateResult {
  const { counts, context, field, choose } = view;
  const places = placesOf(counts, view.range ?? everything);
  const highest = Math.max(1, ...counts.counts);
  const size = counts.counts.length;
  const chooseBar = (place: number): void => {
    if (!view.isDisabled) choose(barRange(counts, place));
  };
  /* eslint-disable lit-a11y/click-events-have-key-events -- the number fields below do the same by keyboard */
  return html`<div class="plot" part="histogram">
    <svg
      viewBox="0 0 ${size} ${height}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${summary(view)}
      @click=${(event: MouseEvent) => chooseBar(barAt(event, size))}
      @mousemove=${(event: MouseEvent) => {
        // Drawing without a browser knows no title element in SVG.
        plotOf(event).title = barText(context, field, counts, barAt(event, size));
      }}
      @mouseleave=${(event: MouseEvent) => plotOf(event).removeAttribute('title')}
    >
      ${counts.counts.map((count, bar) => {
        // The smallest count is still seen.
        const own = count && Math.max(3, (count / highest) * height);
        const isIn = bar >= places.low && bar < places.high;
        const name = isIn ? 'column in' : 'column';
        return svg`<rect class=${name} x=${bar + 0.06} width="0.88" y=${height - own} height=${own}></rect>`;
      })}
    </svg>
    <div class="handles">${handle(view, places, false)} ${handle(view, places, true)}</div>
  </div>`;
}

/** Returns the bar below the pointer. */
function barAt({ currentTarget, clientX }: MouseEvent, size: number): number {
  const { left, width } = (currentTarget as Element).getBoundingClientRect();
  return Math.min(size - 1, Math.max(0, Math.floor(((clientX - left) / width) * size)));
}

const plotOf = ({ currentTarget }: MouseEvent): HTMLElement => (currentTarget as Element).parentElement!;

const barRange = (counts: RangeCounts, place: number): NumberRange => ({
  from: numberAt(counts, place, false),
  to: numberAt(counts, place + 1, true),
});

const barText = ({ msg, locale, dataset }: Context, field: FacetName, counts: RangeCounts, bar: number) =>
  nameOf(
    msg,
    [...new Set(Object.values(barRange(counts, bar)))]
      .map((end: number) => rangeNumber(field, end, locale))
      .join('–'),
    projectCount(msg, counts.counts[bar]!, dataset.examples),
  );

/** The histogram in a sentence: its ends, and its highest bar. */
function summary({ context, field, caption, counts }: RangeView): string {
  const { bounds } = counts;
  const top = counts.counts.indexOf(Math.max(...counts.counts));
  const range = {
    from: numberAt(counts, 0, false),
    to: numberAt(counts, bounds.length - 1, true),
  };
  const ends = nameOf(context.msg, caption, rangeText(context, field, range));
  const most = barText(context, field, counts, top);
  return context.msg(str`${ends}. Le plus de projets – ${most}`, { id: 'range.summary' });
}

/** One end of the range as a native range input, whose steps are the bounds of the bars. */
function handle(view: RangeView, places: HandlePlaces, isHigh: boolean): TemplateResult {
  const { context, field, caption, counts } = view;
  const place = isHigh ? places.high : places.low;
  const last = counts.bounds.length - 1;
  /** The ends don't cross: one bar stays between them. */
  const read = (event: Event): NumberRange => {
    const input = event.target as HTMLInputElement;
    const moved = isHigh
      ? Math.max(places.low + 1, Number(input.value))
      : Math.min(places.high - 1, Number(input.value));
    input.value = String(moved);
    return rangeBetween(counts, { ...places, [isHigh ? 'high' : 'low']: moved });
  };
  return html`<input
    type="range"
    class=${isHigh ? 'high' : 'low'}
    part="handle"
    min="0"
    max=${last}
    step="1"
    aria-label=${nameOf(context.msg, endLabel(context, isHigh), caption)}
    aria-valuetext=${rangeNumber(field, numberAt(counts, place, isHigh), context.locale)}
    .value=${live(String(place))}
    @input=${(event: Event) => {
      // Listeners of the element's own events must not receive those of its controls.
      event.stopPropagation();
      view.preview(read(event));
    }}
    @change=${(event: Event) => {
      event.stopPropagation();
      view.choose(read(event));
    }}
  />`;
}

const endLabel = ({ msg }: Context, isHigh: boolean): string =>
  isHigh ? msg('À', { id: 'range.last' }) : msg('De', { id: 'range.first' });

/** One end of the range as a number field, for numbers between the bounds; empty for an open end. */
function endField(view: RangeView, isHigh: boolean): TemplateResult {
  const { context, caption, counts, range = everything } = view;
  const own = isHigh ? range.to : range.from;
  const open = isHigh ? Infinity : -Infinity;
  const edge = numberAt(counts, isHigh ? counts.bounds.length - 1 : 0, isHigh);
  const change = (event: Event): void => {
    event.stopPropagation();
    const { valueAsNumber } = event.target as HTMLInputElement;
    const end = Number.isNaN(valueAsNumber) ? open : valueAsNumber;
    const { from, to } = view.current() ?? everything;
    const ends = isHigh ? [from, end] : [end, to];
    // Ends in the wrong order change places.
    view.choose({ from: Math.min(...ends), to: Math.max(...ends) });
  };
  return html`<label class="end"
    ><span>${labelOf(context.msg, endLabel(context, isHigh), caption)}</span>
    <input
      type="number"
      part="number"
      step=${counts.isWhole ? 1 : 'any'}
      inputmode=${counts.isWhole ? 'numeric' : 'decimal'}
      placeholder=${edge}
      aria-invalid=${view.fault === undefined ? nothing : 'true'}
      aria-describedby=${view.fault === undefined ? nothing : faultId}
      .value=${live(Number.isFinite(own) ? String(own) : '')}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${change}
    />${counts.unit ? html` <span class="unit">${counts.unit}</span>` : nothing}</label
  >`;
}

/** The projects without a number: a note, and a checkbox once a range leaves them out. */
function unknownView(view: RangeView): unknown {
  const { context, counts, current, withUnknown } = view;
  const { msg, locale, dataset } = context;
  if (!counts.unknown && !withUnknown) return nothing;
  const shown = shownCount(counts.unknown, locale, dataset.examples);
  if (!current())
    return html`<p class="muted">
      ${text(msg(str`Sans valeur connue : ${projectCount(msg, counts.unknown)}`, { id: 'range.without' }))}
    </p>`;
  return html`<label class="unknown"
    ><input
      type="checkbox"
      part="checkbox"
      .checked=${live(withUnknown)}
      @change=${(event: Event) => {
        event.stopPropagation();
        view.includeUnknown((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${msg('Aussi les projets sans valeur connue', { id: 'range.include' })}</span>
    <span class="count tabular">${text(shown)}</span></label
  >`;
}
