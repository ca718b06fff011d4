/** The values of a facet as bars, the longest first. */
import type { FacetName } from '../../../catalogue/selection.js';
import type { LocalizedText, PageDataset } from '../../../dataset/reading/schema.js';

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

/** The texts of a facet's values by id; countries and statuses have no texts in the dataset. */
export function textsOf(dataset: PageDataset, facet: FacetName): ReadonlyMap<string, LocalizedText> {
  const labels = (records: readonly { readonly id: string; readonly label: LocalizedText }[]) =>
    new Map(records.map(({ id, label }) => [id, label]));
  switch (facet) {
    case 'sector':
      return labels(dataset.sectors);
    case 'theme':
      return labels(dataset.themes);
    case 'programme':
      return new Map(dataset.programmes.map(({ id, name }) => [id, name]));
    case 'network':
      return new Map(
        dataset.networks.map(({ id, acronym, name }) => [
          id,
          acronym ? { ...name, ...every(acronym) } : name,
        ]),
      );
    case 'country':
    case 'status':
      return new Map();
    default:
      return labels(dataset.facets.find(({ id }) => id === facet)?.values ?? []);
  }
}

/** A short name is the same in all languages. */
const every = (name: string): LocalizedText => ({ fr: name, nl: name, de: name, en: name });
