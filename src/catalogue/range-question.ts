/** Ranges in a query, whose numbers are indexed by the first query that needs them: `ranges/`. */
import type { Query } from './question.js';
import { chosenIn, facetsOf, rangeNames, type FacetName, type Selection } from './selection.js';

const isRangeName = (facet: FacetName): boolean => rangeNames.some((name) => name === facet);

/** Returns the facets of a selection in which a range may be chosen. */
export const rangesChosenIn = (selection: Selection | undefined): readonly FacetName[] =>
  facetsOf(selection).filter(
    (facet) => isRangeName(facet) || chosenIn(selection, facet).some((id) => id.includes('..')),
  );

/** Returns the facets whose numbers a query needs; most queries need none. */
export const rangesNeededBy = ({ ranges = [], selection, within }: Query): readonly FacetName[] => [
  ...new Set([...ranges, ...rangesChosenIn(selection), ...rangesChosenIn(within)]),
];
