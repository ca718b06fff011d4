import type { PageDataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { createSlicedEngine } from './sliced-engine.js';

const engines = new WeakMap<PageDataset, Engine>();

/** Has an engine answer for a dataset whose projects may be elsewhere. */
export function useEngine(dataset: PageDataset, engine: Engine): void {
  engines.set(dataset, engine);
}

/** The one that answers for a dataset. */
export function engineFor(dataset: PageDataset): Engine {
  let engine = engines.get(dataset);
  if (!engine) {
    const { projects } = dataset;
    if (!projects) throw new TypeError('Nobody has the projects of this dataset.');
    engines.set(dataset, (engine = createSlicedEngine({ ...dataset, projects })));
  }
  return engine;
}
