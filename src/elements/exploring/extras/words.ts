/** Names of partners, and ranges in words. Loaded by the first query about partners or ranges. */
import type { Answer, Query } from '../../../catalogue/question.js';
import { rangesNeededBy } from '../../../catalogue/range-question.js';
import { partnerFacet } from '../../../catalogue/selection.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { LateCode } from '../../core/late-code.js';
import { setExtraWords } from '../extra-words.js';
import type { FacetDetails } from '../facets.js';

const rangesCode = new LateCode(() => import('../ranges/range-labels.js'));

/** Names of partners, by the dataset that they are from: answers bring those of the partners that they list. */
const partnerNames = new WeakMap<PageDataset, Map<string, string>>();

const partner: FacetDetails = {
  caption: ({ msg }) => msg('Partenaires', { id: 'project.partners' }),
  records: () => [],
  nameOf: ({ dataset }, id) => partnerNames.get(dataset)?.get(id) ?? id,
};

setExtraWords({
  facetOf: (facet) => (facet === partnerFacet ? partner : undefined),
  // A range without words is shown by its id.
  rangeLabel: (context, field, id) => rangesCode.current?.rangeLabel(context, field, id),
});

/** Loads the words that a query needs, and keeps the names of the partners in its answer. */
export async function learn(dataset: PageDataset, query: Query, { partners }: Answer): Promise<void> {
  if (rangesNeededBy(query).length) await rangesCode.ready;
  if (!partners) return;
  let names = partnerNames.get(dataset);
  if (!names) partnerNames.set(dataset, (names = new Map<string, string>()));
  for (const { id, name } of partners.values) names.set(id, name);
}
