import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '../../../catalogue/question.js';
import type { Exploration } from '../../../exploration/exploration.js';
import type { Context } from '../../core/context.js';
import { progress } from '../../core/progress.js';
import { text } from '../../core/text.js';
import { noneText, projectTotal, searchingText } from '../../exploring/wording.js';
import { sortSelect } from './sort-select.js';

interface Toolbar {
  readonly total: number;
  /** The group of the list, which stays where a page's translator puts a new list in place of this one. */
  readonly group: Exploration;
  /** The sentence about the projects, where the list has one. */
  readonly sentence: unknown;
  /** The finished fraction of long work, while it goes on. */
  readonly progress: number | undefined;
  readonly clear: unknown;
  /** True while an answer is late. */
  readonly isLate: boolean;
  readonly sort: Sort;
  readonly hasWords: boolean;
  readonly sortBy: (sort: Sort) => Promise<void>;
  /** The note on values to which the page has limited the list. */
  readonly limits: unknown;
}

/** A reader sees at once how so many projects compare. */
const maxUnsorted = 3;

/** Groups that have had something to sort. */
const sortable = new WeakSet<object>();

/** Renders the number of projects and their order. */
export function toolbar(context: Context, bar: Toolbar): TemplateResult {
  const { msg, locale, dataset } = context;
  const { total, group, hasWords } = bar;
  if (total > maxUnsorted) sortable.add(group);
  const isChosen = Object.keys(group.selection).length > 0;
  const found = total ? projectTotal(msg, total, locale, dataset) : noneText(msg, isChosen, dataset);
  return html`<div class="toolbar">
    <p class=${total ? 'total' : 'total none'} part="total" tabindex="-1">
      ${bar.sentence ?? html`<span class="tabular">${text(found)}</span>`} ${bar.clear}
      ${bar.progress === undefined ? nothing : progress(msg, bar.progress)}
      ${bar.isLate && bar.progress === undefined ? html`<span class="loading">${searchingText(msg)}</span>` : nothing}
    </p>
    ${
      sortable.has(group)
        ? sortSelect(context, bar.sort, { hasWords, isDisabled: total < 2 }, (sort) => void bar.sortBy(sort))
        : nothing
    }
    ${bar.limits}
  </div>`;
}
