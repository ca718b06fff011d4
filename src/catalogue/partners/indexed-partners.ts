/** Partners of many projects, at the cost of a facet. */
import type { Resumable } from '../../scheduling/resumable.js';
import type { Catalogue } from '../indexed/catalogue.js';
import { facetSteps, type FacetIndex } from '../indexed/facet-index.js';
import type { Answer, Query } from '../question.js';
import { partnerFacet } from '../selection.js';
import { countingPartners, listPartners, partnerIndexSteps, type PartnerIndex } from './partner-index.js';

const facets = new WeakMap<PartnerIndex, FacetIndex>();

/** Every project is a combination of its own: few projects have the same partners. */
function* partnerFacetSteps(index: PartnerIndex, size: number): Resumable<FacetIndex> {
  const { numbers, held } = index;
  const own = Uint32Array.from({ length: size }, (_, i) => i);
  return yield* facetSteps({ numbers, size, values: held.values, starts: held.starts }, own);
}

/** Answers a query about partners. @param ask answers the other parts of a query */
export function* partnerSteps(
  catalogue: Catalogue,
  query: Query,
  ask: (query: Query) => Resumable<Answer>,
): Resumable<Answer> {
  const index = yield* partnerIndexSteps(catalogue.dataset);
  let facet = facets.get(index);
  if (!facet) facets.set(index, (facet = yield* partnerFacetSteps(index, catalogue.dataset.projects.length)));
  // The indexes of another day may lack it.
  if (!catalogue.facets.has(partnerFacet)) catalogue.facets.set(partnerFacet, facet);
  return listPartners(index, yield* ask(countingPartners(query)), query);
}
