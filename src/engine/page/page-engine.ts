import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { lazyEngine } from '../lazy-engine.js';
import { createPlainEngine, type PlainEngineOptions } from './plain-engine.js';

/** With more projects, one pass over all of them takes longer than a frame on a slow phone. */
const maxPlainProjects = 300;

/** Creates the engine for projects that the page holds: few are scanned, many are indexed. */
export function createPageEngine(dataset: Dataset, options: Pick<PlainEngineOptions, 'today'> = {}): Engine {
  const indexed = lazyEngine(async () =>
    (await import('../indexed/sliced-engine.js')).createSlicedEngine(dataset, options),
  );
  return dataset.projects.length > maxPlainProjects
    ? indexed
    : createPlainEngine(dataset, { ...options, suggest: (query, signal) => indexed.query(query, signal) });
}
