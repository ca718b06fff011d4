import type { LocalizedText, PageDataset, Sector } from '../dataset/reading/schema.js';

/** A value of a facet as a filter offers it. */
export interface FacetValue {
  readonly id: string;
  /** The label's texts. */
  readonly label: LocalizedText | undefined;
  /** Values that are part of this one. */
  readonly narrower: readonly FacetValue[];
}

export interface FacetValues {
  /** Values of the publisher's own list. */
  readonly listed: readonly FacetValue[];
  /** Values that occur only in texts of projects. */
  readonly unlisted: readonly FacetValue[];
}

/** The values that a dataset defines for its themes or sectors, in its order. */
export function facetValues(dataset: PageDataset, facet: 'sector' | 'theme'): FacetValues {
  if (facet === 'theme')
    return { listed: dataset.themes.map(({ id, label }) => ({ id, label, narrower: [] })), unlisted: [] };
  const listed = new Map(
    dataset.sectors.filter((each) => each.listed !== false).map((each) => [each.id, each]),
  );
  /** The listed sector that this one is part of; none where that leads round in a circle. */
  const wholeOf = ({ broader }: Sector): Sector | undefined => {
    const seen = new Set<string>();
    for (let id = broader; id && listed.has(id); id = listed.get(id)?.broader) {
      if (seen.has(id)) return undefined;
      seen.add(id);
    }
    return listed.get(broader ?? '');
  };
  const partsOf = (whole: Sector | undefined): FacetValue[] =>
    [...listed.values()]
      .filter((each) => wholeOf(each) === whole)
      .map((each) => ({ id: each.id, label: each.label, narrower: partsOf(each) }));
  return {
    listed: partsOf(undefined),
    unlisted: dataset.sectors
      .filter(({ listed }) => listed === false)
      .map(({ id, label }) => ({ id, label, narrower: [] })),
  };
}
