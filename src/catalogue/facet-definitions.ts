import type { Maybe } from '../dataset/maybe.js';
import type { LocalizedText, PageDataset, Project } from '../dataset/reading/schema.js';
import { statuses, statusOf } from '../dataset/status.js';
import type { BuiltInFacet, FacetName } from './selection.js';

/** One id, or several. */
export type FacetIds = Maybe<string | readonly Maybe<string>[]>;

/** A value that the dataset defines. */
export interface DefinedValue {
  readonly id: string;
  /** Absent where the language of the page has the label: countries and statuses. */
  readonly label?: Maybe<LocalizedText>;
  /** Label for narrow places; a plain text is the same in every language. */
  readonly shortLabel?: Maybe<LocalizedText | string>;
  /** Other words by which readers look for it. */
  readonly keywords?: Maybe<LocalizedText>;
  /** Id of the value that this one is part of. */
  readonly broader?: Maybe<string>;
  /** `false` for a sector that the publisher's own list lacks. */
  readonly listed?: Maybe<boolean>;
}

/** All that a query needs to know about a facet. */
export interface FacetDefinition {
  /** Values in the order of display. Values that only projects have follow in the order of the projects. */
  readonly valuesIn: (dataset: PageDataset) => readonly DefinedValue[];
  /** @param day the reader's day, `YYYY-MM-DD`, on which a status depends */
  readonly idsOf: (project: Project, day: string) => FacetIds;
  /** True where the ids depend on the day. */
  readonly isDaily?: boolean;
}

const none: readonly DefinedValue[] = [];
const statusValues = statuses.map((id) => ({ id }));

const builtIn: Readonly<Record<BuiltInFacet, FacetDefinition>> = {
  sector: { valuesIn: ({ sectors }) => sectors, idsOf: ({ sectors }) => sectors },
  theme: { valuesIn: ({ themes }) => themes, idsOf: ({ themes }) => themes },
  country: { valuesIn: () => none, idsOf: ({ countries }) => countries },
  programme: {
    valuesIn: ({ programmes }) => programmes.map(({ id, name }) => ({ id, label: name })),
    idsOf: ({ programme }) => programme,
  },
  status: {
    valuesIn: () => statusValues,
    idsOf: ({ period }, day) => statusOf(period, day),
    isDaily: true,
  },
  network: {
    valuesIn: ({ networks }) =>
      networks.map(({ id, name, acronym }) => ({ id, label: name, shortLabel: acronym })),
    idsOf: ({ networks }) => networks,
  },
};

/** Returns the definitions of the built-in facets, then of the facets that the dataset declares. */
export function facetDefinitions(dataset: PageDataset): ReadonlyMap<FacetName, FacetDefinition> {
  const definitions = new Map<FacetName, FacetDefinition>(Object.entries(builtIn));
  for (const { id, values } of dataset.facets)
    definitions.set(id, { valuesIn: () => values ?? none, idsOf: ({ fields }) => fields?.[id] });
  return definitions;
}

/** Longest chain of broader values that is followed: a longer one is a mistake, and would make counting quadratic. */
export const maxBroaderSteps = 32;

/**
 * Returns a function that adds to an id the ids of the values that it is part of. A cycle ends where it began.
 * O(chain) per id the first time, then O(1).
 */
export function broaderIds(values: readonly DefinedValue[]): (id: string) => readonly string[] {
  const broaderOf = new Map(values.map(({ id, broader }) => [id, broader]));
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let chain = known.get(id);
    if (!chain) {
      const ids = new Set([id]);
      for (
        let next = broaderOf.get(id);
        next && !ids.has(next) && ids.size <= maxBroaderSteps;
        next = broaderOf.get(next)
      )
        ids.add(next);
      known.set(id, (chain = [...ids]));
    }
    return chain;
  };
}
