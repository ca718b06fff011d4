import { wordsOf } from '../../catalogue/selection.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { lazyEngine } from '../lazy-engine.js';
import { createPlainEngine, type PlainEngineOptions } from './plain-engine.js';

/** With more projects, one pass over all of them takes longer than a frame on a slow phone. */
const maxPlainProjects = 300;

interface PageEngineOptions extends Pick<PlainEngineOptions, 'today'> {
  /** Loads the parts of the dataset that are missing: a search needs its keywords. */
  readonly complete?: (() => Promise<unknown>) | undefined;
}

/** Creates the engine for projects that the page holds: few are scanned, many are indexed. */
export function createPageEngine(dataset: Dataset, { complete, ...options }: PageEngineOptions = {}): Engine {
  const indexed = lazyEngine(async () =>
    (await import('../indexed/sliced-engine.js')).createSlicedEngine(dataset, options),
  );
  const engine =
    dataset.projects.length > maxPlainProjects
      ? indexed
      : createPlainEngine(dataset, { ...options, suggest: (query, signal) => indexed.query(query, signal) });
  if (!complete) return engine;
  return {
    ...engine,
    async query(query, signal) {
      // Without the keywords, texts of projects are searched.
      if (wordsOf(query.selection) || wordsOf(query.within)) await complete().catch(() => {});
      return engine.query(query, signal);
    },
  };
}
