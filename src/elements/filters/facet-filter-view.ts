import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../catalogue/question.js';
import type { FacetName } from '../../catalogue/selection.js';
import type { Context } from '../core/context.js';
import { heading } from '../core/heading.js';
import { nameOf } from '../core/label.js';
import { facetCaptionView } from '../exploring/facets.js';
import { valueCount } from '../exploring/wording.js';
import { moreButton } from '../exploring/more-button.js';
import type { ChoicesController } from './choices-controller.js';
import { choicesOf, flat, isLong, maxAdded, withoutUnused, type Choice } from './facet-choices.js';
import type { FacetFilterMembers } from './facet-filter-element.js';
import { displaysCode } from './facet-displays-code.js';
import { captionView, faultId, faultView, moreValuesLabel } from './facet-parts.js';
import { findableNames, otherView, valueLists, type Counts, type ValuesView } from './facet-values-view.js';

type FacetFilterOptions = Pick<
  FacetFilterMembers,
  'display' | 'wording' | 'hideEmpty' | 'searchable' | 'limit' | 'collapsible' | 'collapsed'
>;

/** Everything that a facet filter renders, and its callbacks. */
export interface FacetFilterView {
  readonly context: Context;
  readonly facet: FacetName;
  readonly caption: string;
  readonly options: FacetFilterOptions;
  readonly choices: ChoicesController;
  readonly values: readonly string[];
  readonly counts: Counts;
  /** The partners found by the engine, in place of values that are searched here. */
  readonly partners: Answer['partners'];
  readonly isEmpty: boolean;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  /** The message of a refused submission. */
  readonly fault: string | undefined;
  readonly toggle: (id: string, isChosen: boolean) => void;
  readonly anticipate: (id: string) => void;
  readonly clear: () => void;
  readonly search: (typed: string) => void;
  readonly showMore: () => void;
  readonly fold: () => void;
  /** False hides the heading from view, which names the group all the same. */
  readonly isTitled: boolean;
}

/** Renders the caption, the values and the buttons of a facet filter: in place, or in a panel. */
export function facetFilterView(view: FacetFilterView): TemplateResult {
  const { context, options, values, isDisabled, choices } = view;
  const isSelect = options.display === 'select';
  const isFolded = options.collapsed && !isSelect;
  const chosen = isSelect || isFolded ? values.length : 0;
  const label = captionView(context, view.facet, view.isRequired, chosen);
  const fault = view.fault ? faultView(view.fault) : nothing;
  const title = options.collapsible ? foldButton(view, label) : label;
  // A button that folds the filter stays in view.
  const isHidden = isSelect || (!view.isTitled && !options.collapsible);
  const content = html`<fieldset class=${options.display} ?disabled=${isDisabled}>
    <legend class=${isHidden ? 'visually-hidden' : ''}>
      ${isSelect ? facetCaptionView(context, view.facet) : heading(context.headingLevel, title)}
    </legend>
    ${isSelect ? nothing : clearButton(view, isFolded)}
    <div
      id="body"
      class="body"
      hidden=${isFolded ? 'until-found' : nothing}
      @beforematch=${isFolded ? view.fold : nothing}
    >
      ${isSelect ? nothing : fault} ${view.isEmpty ? emptyNotice(context) : valuesView(view)}
    </div>
    ${isSelect ? clearButton(view, false) : nothing}
  </fieldset>`;
  if (!isSelect) return content;
  // Without the code for the panel, the values stand in place.
  const code = displaysCode.for(context.element);
  const inPanel = code?.panel(
    {
      label,
      isDisabled,
      faultId: view.fault === undefined ? undefined : faultId,
      closed: () => choices.endSearch(),
    },
    content,
  );
  // A closed panel would hide the message.
  return html`${inPanel ?? content}${fault}`;
}

/** At the end of a panel, where it does not push the values down when it appears. */
function clearButton(view: FacetFilterView, isFolded: boolean): TemplateResult {
  const { msg } = view.context;
  const label = msg('Effacer ce filtre', { id: 'filter.clear' });
  return html`<button
    class="quiet clear"
    part="button"
    type="button"
    aria-label=${nameOf(msg, label, view.caption)}
    ?hidden=${!view.values.length || isFolded || view.isDisabled}
    @click=${view.clear}
  >
    ${label}
  </button>`;
}

const foldButton = ({ options, fold }: FacetFilterView, label: TemplateResult): TemplateResult =>
  html`<button
    class="fold"
    part="fold"
    type="button"
    aria-expanded=${!options.collapsed}
    aria-controls="body"
    @click=${fold}
  >
    ${label}<span class="arrow" aria-hidden="true"></span>
  </button>`;

const emptyNotice = ({ msg }: Context): TemplateResult =>
  html`<slot name="empty"
    ><p class="muted" part="notice">${msg('Aucune valeur à choisir.', { id: 'filter.none' })}</p></slot
  >`;

function valuesView(view: FacetFilterView): TemplateResult {
  const { context, facet, options, choices, values, counts, partners } = view;
  const { shown, added } = choices;
  const kept = new Set([...values, choices.touched]);
  const isKept = ({ id }: Choice): boolean => kept.has(id);
  const every = choicesOf(context, facet, counts, options.wording !== 'long');
  const known = new Set(flat([...every.listed, ...every.unlisted]).map(({ id }) => id));
  const others = values.filter((id) => !known.has(id));
  const isSelect = options.display === 'select';
  // A panel shows few values at once.
  const ordered = isSelect ? shown.usedFirst(every, context.dataset, counts) : every;
  const offered = options.hideEmpty ? withoutUnused(ordered, counts, isKept) : ordered;
  const isSearchable = options.searchable || partners || isLong(offered, maxAdded);
  const typed = isSearchable ? choices.typed : '';
  const limit = isSelect ? 0 : options.limit;
  const limited = shown.limit(context, offered, {
    owner: partners ?? context.dataset,
    counts,
    limit,
    added,
    typed: partners ? '' : typed,
    isKept,
  });
  const more = moreValuesLabel(context, Math.min(shown.rest, maxAdded));
  const { toggle, anticipate } = view;
  const isRefused = view.fault !== undefined;
  const lists: ValuesView = { context, counts, chosen: new Set(values), toggle, anticipate, isRefused };
  return html`
    ${
      isSearchable && (typed || isLong(offered, options.limit))
        ? displaysCode.for(context.element)?.searchField(context, typed, view.search)
        : nothing
    }
    ${valueLists(lists, limited, options.display === 'chips')}
    ${
      others.length
        ? html`<ul role="list" part="values">
            ${others.map((id) => otherView(lists, facet, id))}
          </ul>`
        : nothing
    }
    ${shown.next.length ? findableNames(lists, shown.next, () => choices.addMore()) : nothing}
    ${typed && !(partners?.total ?? shown.found) ? html`<p class="muted">${valueCount(context.msg, 0)}</p>` : nothing}
    ${
      shown.rest || added ? moreButton(more, nameOf(context.msg, more, view.caption), view.showMore) : nothing
    }
  `;
}
