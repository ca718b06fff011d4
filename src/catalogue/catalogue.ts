import { today } from '../dataset/dates.js';
import type { Dataset } from '../dataset/schema.js';
import { createBitset, or, type Bitset } from './bitset.js';
import type { FacetName } from './engine.js';
import { facetIndexSteps, type FacetIndex } from './facets.js';
import { finish, type Steps } from '../dataset/steps.js';

/** A dataset made ready for queries; it must not change afterwards. */
export interface Catalogue {
  readonly dataset: Dataset;
  readonly facets: FacetIndex;
  /** Every project. */
  readonly all: Bitset;
  /** Sort orders made so far. */
  readonly orders: Map<string, Uint32Array>;
  /** The last counts of each facet, and the projects that they were taken from. */
  readonly counted: Map<FacetName, { readonly set: Bitset; readonly counts: ReadonlyMap<string, number> }>;
}

export interface CatalogueOptions {
  /** The reader's day, `YYYY-MM-DD`, on which a project's status depends; default: today. */
  readonly today?: string | undefined;
}

export function* catalogueSteps(dataset: Dataset, options: CatalogueOptions = {}): Steps<Catalogue> {
  const facets = yield* facetIndexSteps(dataset, options.today ?? today());
  const indexes = [...dataset.projects.keys()];
  return {
    dataset,
    facets,
    all: or(createBitset(indexes.length), indexes),
    orders: new Map(),
    counted: new Map(),
  };
}

/** O(n × values per project); sort orders and words are indexed when first asked for. */
export const createCatalogue = (dataset: Dataset, options?: CatalogueOptions): Catalogue =>
  finish(catalogueSteps(dataset, options));
