/** Partners of some hundred projects. `indexed-partners.ts` gives the same answers. */
import { runToEnd } from '../../scheduling/resumable.js';
import type { PlainCatalogue } from '../plain-query.js';
import type { Answer, Query } from '../question.js';
import { partnerFacet } from '../selection.js';
import { countingPartners, listPartners, partnerIndexSteps } from './partner-index.js';

/** Answers a query about partners. @param ask answers the other parts of a query */
export function answerWithPartners(
  catalogue: PlainCatalogue,
  query: Query,
  ask: (query: Query) => Answer,
): Answer {
  const index = runToEnd(partnerIndexSteps(catalogue.dataset));
  if (!catalogue.facets.has(partnerFacet)) {
    const ids = [...index.numbers.keys()];
    const { values, starts } = index.held;
    const held = catalogue.dataset.projects.map(
      (_, i) => new Set(values.slice(starts[i], starts[i + 1]).map((number) => ids[number]!)),
    );
    catalogue.facets.set(partnerFacet, { values: new Set(ids), held });
  }
  return listPartners(index, ask(countingPartners(query)), query);
}
