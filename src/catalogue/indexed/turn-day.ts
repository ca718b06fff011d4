import type { Resumable } from '../../scheduling/resumable.js';
import type { Catalogue } from './catalogue.js';
import { facetIndexSteps, type FacetIndexes } from './facet-index.js';

/** Makes the facet indexes of another day, for `turnDay`. Queries in between get those of the catalogue. */
export const nextDaySteps = ({ dataset, facets }: Catalogue, day: string): Resumable<FacetIndexes> =>
  facetIndexSteps(dataset, day, facets);

/** Takes over the indexes of another day. Orders, ranks and text indexes do not depend on the day, and stay. */
export function turnDay(catalogue: Catalogue, indexes: FacetIndexes): Catalogue {
  catalogue.lastCounts.clear();
  return Object.assign(catalogue, indexes);
}
