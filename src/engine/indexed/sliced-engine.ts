import type { Dataset } from '../../dataset/reading/schema.js';
import type { CatalogueOptions } from '../../catalogue/indexed/catalogue.js';
import type { Engine } from '../engine.js';
import { createEngine } from './in-page-engine.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';

export interface SlicedEngineOptions extends CatalogueOptions {
  /** Called now and then with how much of the words is indexed, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** Answers in the page, or in a worker, without keeping it busy for longer than a moment at a time. */
export const createSlicedEngine = (dataset: Dataset, options: SlicedEngineOptions = {}): Engine =>
  createEngine(dataset, { ...options, run: createTimeSlicer(options.onProgress) });
