import { today } from '../../dataset/dates.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { BitsetPool, createBitset, fullBitset, type Bitset } from './bitset.js';
import type { FacetCounts } from './count.js';
import type { FacetName } from '../selection.js';
import { facetIndexSteps, type FacetIndexes } from './facet-index.js';
import type { Ranks } from './sort.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

/** A dataset made ready for queries; it must not change afterwards. */
export interface Catalogue extends FacetIndexes {
  readonly dataset: Dataset;
  /** Every project. */
  readonly all: Bitset;
  readonly none: Bitset;
  /** Sort orders made so far. */
  readonly orders: Map<string, Uint32Array>;
  /** Ranks of the sort keys used so far. */
  readonly ranks: Map<string, Ranks>;
  /** The latest counts of each facet. */
  readonly lastCounts: Map<FacetName, FacetCounts>;
  /** Reused while a query is answered: sets, and a list of projects. */
  readonly pool: BitsetPool;
  readonly scratch: Uint32Array;
}

export interface CatalogueOptions {
  /** The reader's day, `YYYY-MM-DD`, on which a project's status depends; default: today. */
  readonly today?: string | undefined;
}

export function* catalogueSteps(dataset: Dataset, options: CatalogueOptions = {}): Resumable<Catalogue> {
  const index = yield* facetIndexSteps(dataset, options.today ?? today());
  const size = dataset.projects.length;
  return {
    dataset,
    ...index,
    all: fullBitset(size),
    none: createBitset(size),
    orders: new Map(),
    ranks: new Map(),
    lastCounts: new Map(),
    pool: new BitsetPool(size),
    scratch: new Uint32Array(size),
  };
}

/** O(n × values per project); the first query that needs a sort order or words indexes them. */
export const createCatalogue = (dataset: Dataset, options?: CatalogueOptions): Catalogue =>
  runToEnd(catalogueSteps(dataset, options));
