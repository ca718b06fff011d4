import type { Dataset } from '../../dataset/reading/schema.js';
import { catalogueSteps, type CatalogueOptions } from '../../catalogue/catalogue.js';
import type { Engine } from '../engine.js';
import { findRecord } from '../../catalogue/records.js';
import { querySteps, wordsOf } from '../../catalogue/query.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

export interface EngineOptions extends CatalogueOptions {
  /** How the work is run; default: in one go, which suits up to some thousands of projects. */
  readonly run?: <T>(steps: Resumable<T>, signal?: AbortSignal) => T | Promise<T>;
}

/** Answers in the page itself. Searching words is loaded with the first query that has some. */
export function createEngine(dataset: Dataset, options: EngineOptions = {}): Engine {
  const run = options.run ?? runToEnd;
  const catalogue = run(catalogueSteps(dataset, options));
  return {
    async query(query, signal) {
      const hasWords = wordsOf(query.selection) || wordsOf(query.within);
      const text = hasWords ? await import('../../catalogue/text/text-search.js') : undefined;
      const ready = await catalogue;
      signal?.throwIfAborted();
      return run(querySteps(ready, query, text), signal);
    },
    find: (id) => Promise.resolve(findRecord(dataset, 'projects', id)),
  };
}
