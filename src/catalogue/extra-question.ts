import type { Query } from './question.js';
import { facetNames, facetsOf } from './selection.js';

/** Returns true for a query about more than the built-in facets, whose code few pages need: `extra-answers.ts`. */
export const asksForExtras = ({ figures, partners, ranges, selection, within }: Query): boolean =>
  Boolean(figures || partners || ranges) ||
  [selection, within].some((each) =>
    facetsOf(each).some((facet) => !facetNames.some((name) => name === facet)),
  );
