import type { Answer, Sort } from '../../../catalogue/question.js';
import type { ResultsController } from '../../exploring/results-controller.js';

interface SortedHost {
  sort?: Sort | undefined;
  readonly results: Answer | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** Returns a function that sorts a list because the reader asked for it, and announces the order. */
export const sorter =
  (host: SortedHost, results: ResultsController, announce: (sort: Sort, total: number) => void) =>
  async (sort: Sort): Promise<void> => {
    host.sort = sort;
    results.show(0);
    await host.updateComplete;
    announce(sort, host.results?.total ?? 0);
  };
