import type { Dataset } from '../../dataset/reading/schema.js';
import { catalogueSteps, type CatalogueOptions } from '../../catalogue/indexed/catalogue.js';
import type { Engine } from '../engine.js';
import { recordById } from '../../dataset/record-by-id.js';
import { querySteps } from '../../catalogue/indexed/query.js';
import type {
  FigureSteps,
  PartnerSteps,
  RangeSteps,
  TextSearch,
} from '../../catalogue/indexed/query-tools.js';
import { asksForPartners, hasPartnerFacet } from '../../catalogue/partner-question.js';
import { rangesNeededBy } from '../../catalogue/range-question.js';
import type { Answer, Query } from '../../catalogue/question.js';
import { wordsOf } from '../../catalogue/selection.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

export interface EngineOptions extends CatalogueOptions {
  /** Runs resumable work; default: in one go, which suits up to some thousands of projects. */
  readonly run?: <T>(steps: Resumable<T>, signal?: AbortSignal) => T | Promise<T>;
}

export interface LocalEngineOptions extends EngineOptions {
  /** Called by each query that has words. */
  readonly loadTextSearch: () => TextSearch | Promise<TextSearch>;
  /** Called by each query that asks for figures. */
  readonly loadFigures: () => FigureSteps | Promise<FigureSteps>;
  /** Called by each query that needs the numbers of a field. */
  readonly loadRanges: () => RangeSteps | Promise<RangeSteps>;
  /** Called by each query about partners. */
  readonly loadPartners: () => PartnerSteps | Promise<PartnerSteps>;
}

/**
 * Answers in the thread that calls it. The page loads text search on demand, the worker holds it from the start: Vite 5
 * to 7 make one file of a worker by default, and refuse an `import()` in it
 * (https://vite.dev/config/worker-options#worker-format).
 */
export function createLocalEngine(dataset: Dataset, options: LocalEngineOptions): Engine {
  const run = options.run ?? runToEnd;
  const catalogue = run(catalogueSteps(dataset, options));
  return {
    async query(query, signal) {
      const hasWords = wordsOf(query.selection) || wordsOf(query.within);
      const text = hasWords ? await options.loadTextSearch() : undefined;
      const figures = query.figures ? await options.loadFigures() : undefined;
      const ranges = rangesNeededBy(query).length ? await options.loadRanges() : undefined;
      const isAboutPartners = asksForPartners(query) && hasPartnerFacet(dataset);
      const partners = isAboutPartners ? await options.loadPartners() : undefined;
      const ready = await catalogue;
      signal?.throwIfAborted();
      const ask = (each: Query): Resumable<Answer> => querySteps(ready, each, { text, figures, ranges });
      return run(partners ? partners(ready, query, ask) : ask(query), signal);
    },
    find: (id) => Promise.resolve(recordById(dataset.projects, id)),
  };
}
