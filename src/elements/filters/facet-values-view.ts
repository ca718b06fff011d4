import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../exploring/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { isExclusion, type FacetName } from '../../catalogue/selection.js';
import { localized, type Context } from '../core/context.js';
import { flatWithoutNesting, type Choice, type Choices } from './facet-choices.js';
import { chosenLabelView, isKnown, unavailable } from '../exploring/facets.js';
import { faultId } from './facet-parts.js';
import { text } from '../core/text.js';
import { projectCount, shownCount } from '../exploring/wording.js';

/** Number of projects per value. */
export type Counts = ReadonlyMap<string, number>;

/** The data and callbacks shared by all values of a filter. */
export interface ValuesView {
  readonly context: Context;
  readonly counts: Counts;
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string, isChosen: boolean) => void;
  /** Called when a value is pointed at or focused, before it is toggled. */
  readonly anticipate: (id: string) => void;
  /** True after a refused submission: each checkbox then refers to the message. */
  readonly isRefused: boolean;
}

const inWords = (context: Context, label: Choice['label']): unknown =>
  typeof label === 'string' ? html`<bdi>${label}</bdi>` : localized(context, label);

/** Renders a native checkbox with its label, its count and its narrower values. */
export function valueView(
  { context: { dataset, msg, locale }, counts, chosen, toggle, anticipate, isRefused }: ValuesView,
  id: string,
  label: unknown,
  narrower: unknown = nothing,
): TemplateResult {
  const count = counts.get(id) ?? 0;
  const projects = projectCount(msg, count, dataset.examples);
  // The number of projects of an excluded value tells nothing.
  const isCounted = !isExclusion(id);
  const near = (): void => anticipate(id);
  return html`<li>
    <label part="value" class=${count ? '' : 'none'} @pointerenter=${near}>
      <input
        type="checkbox"
        part="checkbox"
        value=${id}
        aria-invalid=${isRefused || nothing}
        aria-describedby=${isRefused ? faultId : nothing}
        .checked=${live(chosen.has(id))}
        @focus=${near}
        @change=${({ target }: Event) => toggle(id, (target as HTMLInputElement).checked)}
      />
      <span class="label">${label}</span>
      ${
        isCounted
          ? html`<span class="count tabular" part="count" aria-hidden="true"
                >${text(shownCount(count, locale, dataset.examples))}</span
              >
              <span class="visually-hidden">${text(msg(str`(${projects})`, { id: 'filter.count' }))}</span>`
          : nothing
      }
    </label>
    ${narrower}
  </li>`;
}

/** Renders choices as a list, and narrower choices as nested lists. */
function valueList(view: ValuesView, choices: readonly Choice[], labelledBy?: string): TemplateResult {
  const { context } = view;
  return html`<ul role="list" part="values" aria-labelledby=${labelledBy ?? nothing}>
    ${repeat(
      choices,
      ({ id }) => id,
      ({ id, label, name, narrower }) =>
        valueView(
          view,
          id,
          name
            ? html`${inWords(context, label)} <span class="muted">${inWords(context, name)}</span>`
            : inWords(context, label),
          narrower.length ? valueList(view, narrower) : nothing,
        ),
    )}
  </ul>`;
}

/** Renders the publisher's list of values, and below it the values that only projects mention. */
export function valueLists(view: ValuesView, choices: Choices, isFlat: boolean): TemplateResult {
  const listed = isFlat ? flatWithoutNesting(choices.listed) : choices.listed;
  const { unlisted } = choices;
  return html`
    ${listed.length ? valueList(view, listed) : nothing}
    ${
      unlisted.length
        ? html`<p class="muted group" id="unlisted">
              ${view.context.msg('Autres, cités dans les projets', { id: 'filter.unlisted' })}
            </p>
            ${valueList(view, unlisted, 'unlisted')}`
        : nothing
    }
  `;
}

/**
 * Renders the names of values that a button adds: find in page and text fragments reach them, and `show` is called
 * then. https://developer.mozilla.org/docs/Web/HTML/Reference/Global_attributes/hidden#until-found
 */
export const findableNames = (
  { context }: ValuesView,
  choices: readonly Choice[],
  show: () => void,
): TemplateResult =>
  html`<ul role="list" hidden="until-found" @beforematch=${show}>
    ${choices.map(
      ({ label, name }) =>
        html`<li>${inWords(context, label)} ${name ? inWords(context, name) : nothing}</li>`,
    )}
  </ul>`;

/** Renders a chosen value that the filter does not offer, because it is excluded or unknown. */
export function otherView(view: ValuesView, facet: FacetName, chosen: string): TemplateResult {
  const label = html`<bdi>${chosenLabelView(view.context, facet, chosen)}</bdi>`;
  const isMissing = !isKnown(view.counts, chosen);
  return valueView(
    view,
    chosen,
    isMissing ? html`${label} <span class="muted">${unavailable(view.context)}</span>` : label,
  );
}
