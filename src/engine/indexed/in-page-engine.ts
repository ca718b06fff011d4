import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { createLocalEngine, type EngineOptions } from './local-engine.js';

/** Answers in the page itself. The first query with words loads text search. */
export const createEngine = (dataset: Dataset, options: EngineOptions = {}): Engine =>
  createLocalEngine(dataset, {
    ...options,
    loadTextSearch: () => import('../../catalogue/indexed/text/text-search.js'),
    loadFigures: async () => (await import('../../catalogue/figures/figures.js')).figureSteps,
    loadRanges: async () => (await import('../../catalogue/ranges/indexed-ranges.js')).rangeSteps,
    loadPartners: async () => (await import('../../catalogue/partners/indexed-partners.js')).partnerSteps,
  });
