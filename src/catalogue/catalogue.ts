import { today } from '../dataset/dates.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { Bitsets, createBitset, fullBitset, type Bitset } from './bitset.js';
import type { Counted } from './count.js';
import type { FacetName } from './selection.js';
import { facetIndexSteps, type FacetIndex } from './facets.js';
import type { Ranks } from './sort.js';
import { finish, type Steps } from '../scheduling/steps.js';

/** A dataset made ready for queries; it must not change afterwards. */
export interface Catalogue extends FacetIndex {
  readonly dataset: Dataset;
  /** Every project. */
  readonly all: Bitset;
  readonly none: Bitset;
  /** Sort orders made so far. */
  readonly orders: Map<string, Uint32Array>;
  /** What can be sorted by, so far. */
  readonly ranks: Map<string, Ranks>;
  /** The last counts of each facet. */
  readonly counted: Map<FacetName, Counted>;
  /** Room for sets, and for a list of projects, while a question is answered. */
  readonly sets: Bitsets;
  readonly list: Uint32Array;
}

export interface CatalogueOptions {
  /** The reader's day, `YYYY-MM-DD`, on which a project's status depends; default: today. */
  readonly today?: string | undefined;
}

export function* catalogueSteps(dataset: Dataset, options: CatalogueOptions = {}): Steps<Catalogue> {
  const index = yield* facetIndexSteps(dataset, options.today ?? today());
  const size = dataset.projects.length;
  return {
    dataset,
    ...index,
    all: fullBitset(size),
    none: createBitset(size),
    orders: new Map(),
    ranks: new Map(),
    counted: new Map(),
    sets: new Bitsets(size),
    list: new Uint32Array(size),
  };
}

/** O(n × values per project); sort orders and words are indexed when first asked for. */
export const createCatalogue = (dataset: Dataset, options?: CatalogueOptions): Catalogue =>
  finish(catalogueSteps(dataset, options));
