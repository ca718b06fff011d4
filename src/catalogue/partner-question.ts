/** The facet of partners, which is indexed by the first query that needs it: `partners/partner-index.ts`. */
import type { PageDataset } from '../dataset/reading/schema.js';
import type { Query } from './question.js';
import { chosenIn, partnerFacet } from './selection.js';

/** Returns true for a dataset without a facet of its own by this name, which would hide the built-in one. */
export const hasPartnerFacet = ({ facets }: PageDataset): boolean =>
  !facets.some(({ id }) => id === partnerFacet);

/** Returns true for a query about partners, chosen or listed. */
export const asksForPartners = ({ partners, selection, within }: Query): boolean =>
  Boolean(partners) || [selection, within].some((each) => chosenIn(each, partnerFacet).length > 0);
