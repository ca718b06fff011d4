/** The values of a facet as bars, the longest first. */
import type { FacetName } from '../../../catalogue/selection.js';
import type { LocalizedText, PageDataset } from '../../../dataset/reading/schema.js';
import { facetOf } from '../../exploring/facets.js';

export interface Bar {
  readonly id: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/**
 * Returns the first `most` values by count, equal counts by label. Chosen values are always included; chosen ids that
 * the dataset does not know come last.
 */
export function barsOf(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  most: number,
  compareLabels: (a: string, b: string) => number,
): Bar[] {
  const known = [...counts].map(([id, count]) => ({ id, count, isChosen: chosen.includes(id) }));
  known.sort((a, b) => b.count - a.count || compareLabels(a.id, b.id));
  const unknown = chosen.filter((id) => !counts.has(id) && !id.startsWith('-'));
  return [
    ...known.filter(({ isChosen }, i) => i < most || isChosen),
    ...unknown.map((id) => ({ id, count: 0, isChosen: true })),
  ];
}

/** Returns the texts of the values of a facet; an acronym is the same in all languages. */
export const textsOf = (dataset: PageDataset, facet: FacetName): ReadonlyMap<string, LocalizedText> =>
  new Map(
    (facetOf(dataset, facet)?.records(dataset) ?? []).map(({ id, label, acronym }) => [
      id,
      acronym ? { ...label, fr: acronym, nl: acronym, de: acronym, en: acronym } : label,
    ]),
  );
