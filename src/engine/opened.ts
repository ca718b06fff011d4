import type { Dataset } from '../dataset/reading/schema.js';
import type { ReadResult } from '../dataset/reading/read.js';
import type { Engine } from './engine.js';
import type { ListReport } from './lists/list-messages.js';
import { lazyEngine } from './lazy-engine.js';

/** A dataset as a page gets it, together with the engine that answers questions about its projects. */
export interface Opened extends ReadResult {
  readonly engine: Engine;
  /** Reports of the lists that the dataset was made of. */
  readonly lists?: readonly ListReport[];
}

/**
 * Adds the engine for projects that the page holds.
 * @param complete loads the parts of the dataset that are missing
 */
export const withPageEngine = (
  result: ReadResult & { readonly dataset: Dataset },
  complete?: () => Promise<unknown>,
): Opened => ({
  ...result,
  engine: lazyEngine(async () =>
    (await import('./page/page-engine.js')).createPageEngine(result.dataset, { complete }),
  ),
});
