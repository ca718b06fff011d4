import { isSortable } from '../../../catalogue/known-sorts.js';
import type { Answer, Sort } from '../../../catalogue/question.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import type { ResultsController } from '../../exploring/results-controller.js';
import { projectTotal } from '../../exploring/wording.js';
import { sortedText } from './sort-select.js';

interface SortedHost {
  sort?: Sort | undefined;
  readonly results: Answer | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** Returns the order of a list: the best matches of words, or else the newest projects first, or else titles. */
export function orderOf(sort: Sort | undefined, words: string, dataset: PageDataset | undefined): Sort {
  if (sort && sort !== 'relevance') return sort;
  if (words) return 'relevance';
  return isSortable(dataset, '-start') ? '-start' : 'title';
}

/** Returns a function that sorts a list because the reader asked for it, and announces the order. */
export const sorter =
  (
    host: SortedHost,
    results: ResultsController,
    context: () => Context | undefined,
    announce: (message: string) => void,
  ) =>
  async (sort: Sort): Promise<void> => {
    host.sort = sort;
    results.show(0);
    await host.updateComplete;
    const now = context();
    if (!now) return;
    const { msg, locale, dataset } = now;
    announce(sortedText(msg, sort, projectTotal(msg, host.results?.total ?? 0, locale, dataset)));
  };
