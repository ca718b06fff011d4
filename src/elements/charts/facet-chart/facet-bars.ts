/** The values of a facet as bars, the longest first. */
import { isExclusion, type FacetName } from '../../../catalogue/selection.js';
import type { LocalizedText, PageDataset } from '../../../dataset/reading/schema.js';
import { facetOf } from '../../exploring/facets.js';

export interface Bar {
  readonly id: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** False for a chosen value that the dataset does not have. */
  readonly isKnown: boolean;
}

/** Returns the values of a facet in a fixed order: the largest counts first, equal counts by label. */
export const orderOf = (
  counts: ReadonlyMap<string, number>,
  compareLabels: (a: string, b: string) => number,
): string[] =>
  [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareLabels(a, b));

/** Limit of the values that are shown before the reader asks for more. */
const maxBars = 12;

/** Number of values shown at first: those with projects, unless a button would bring only one or two more. */
export function firstBars(counts: ReadonlyMap<string, number>): number {
  const used = [...counts.values()].filter((count) => count > 0).length || maxBars;
  const first = Math.min(used, maxBars);
  return counts.size - first > 2 ? first : counts.size;
}

/**
 * Returns the first `most` values of an order. Chosen values are always included; values that the order does not have,
 * and chosen ids that the dataset does not know, come last.
 */
export function barsOf(
  order: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  most: number,
): Bar[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const known = [...counts.keys()].sort(
    (a, b) => (place.get(a) ?? order.length) - (place.get(b) ?? order.length),
  );
  const unknown = chosen.filter((id) => !counts.has(id) && !isExclusion(id));
  const shown = known.filter((id, index) => index < most || chosen.includes(id));
  return [...shown, ...unknown].map((id) => ({
    id,
    count: counts.get(id) ?? 0,
    isChosen: chosen.includes(id),
    isKnown: counts.has(id),
  }));
}

/** Returns the largest count, at least 1. */
export function longestOf(counts: ReadonlyMap<string, number>): number {
  // A loop, because Math.max(...counts) overflows the stack with very many values.
  let longest = 1;
  for (const count of counts.values()) if (count > longest) longest = count;
  return longest;
}

/** Returns the texts of the values of a facet; an acronym is the same in all languages. */
export const textsOf = (
  dataset: PageDataset,
  facet: FacetName,
  wording?: 'short' | 'long',
): ReadonlyMap<string, LocalizedText> =>
  new Map(
    (facetOf(dataset, facet)?.records(dataset) ?? []).map(({ id, label, shortLabel, acronym }) => [
      id,
      acronym
        ? { ...label, fr: acronym, nl: acronym, de: acronym, en: acronym }
        : (wording !== 'long' && shortLabel) || label,
    ]),
  );
