import type { FacetName } from '../catalogue/engine.js';
import type { Dataset, LocalizedText } from '../dataset/schema.js';

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
export function facetValues(dataset: Dataset, facet: Extract<FacetName, 'sector' | 'theme'>): FacetValues {
  if (facet === 'theme')
    return { listed: dataset.themes.map(({ id, label }) => ({ id, label, narrower: [] })), unlisted: [] };
  const ids = new Set(dataset.sectors.map(({ id }) => id));
  const isListed = (sector: Dataset['sectors'][number]): boolean => sector.listed !== false;
  const value = ({ id, label }: Dataset['sectors'][number]): FacetValue => ({
    id,
    label,
    narrower: dataset.sectors
      .filter((each) => each.broader === id && each.id !== id && isListed(each))
      .map((each) => ({ id: each.id, label: each.label, narrower: [] })),
  });
  const isTop = ({ broader }: Dataset['sectors'][number]): boolean => !broader || !ids.has(broader);
  return {
    listed: dataset.sectors.filter((each) => isListed(each) && isTop(each)).map(value),
    unlisted: dataset.sectors
      .filter((each) => !isListed(each))
      .map(({ id, label }) => ({ id, label, narrower: [] })),
  };
}
