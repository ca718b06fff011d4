/** Words in attributes that the code does not know, such as `view="tabel"` and `facet="sectr"`. */
import { facetsIn, partnerFacet, rangeNames } from '../../../catalogue/selection.js';
import { sortKeys } from '../../../catalogue/question.js';
import { unknownValues, type UnknownValue } from '../../../catalogue/unknown-values.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { nearest } from '../../../text/nearest.js';

/** The words that each attribute may hold. `test/elements/markup.test.ts` compares them with the manifest. */
export const words: Readonly<Record<string, readonly string[]>> = {
  accent: ['host'],
  display: ['list', 'chips', 'select'],
  export: ['csv', 'xlsx', 'json', 'json-ld', 'svg', 'png', 'cite', 'embed', 'print'],
  heading: ['none'],
  load: ['visible', 'now', 'touch'],
  match: ['any', 'all'],
  open: ['inline', 'dialog'],
  pager: ['numbers', 'more'],
  scheme: ['auto', 'light', 'dark'],
  sections: ['introduction', 'networks', 'themes', 'sectors', 'filters', 'projects', 'map', 'timeline'],
  sort: sortKeys.flatMap((key) => (key === 'relevance' ? key : [key, `-${key}`])),
  wording: ['short', 'long'],
};

/** The smallest and the greatest number that an attribute may hold, and the usual one. */
const numbers: Readonly<Record<string, readonly [least: number, most: number, usual: number]>> = {
  'heading-level': [1, 6, 2],
  limit: [0, Infinity, 10],
  most: [1, Infinity, 6],
  'page-size': [1, Infinity, 12],
};

/** Attributes without a value, which `="false"` would set. */
export const flags: readonly string[] = [
  ...['collapsed', 'collapsible', 'compact', 'disabled', 'editors', 'hide-empty', 'locked', 'required'],
  ...['searchable', 'sentence', 'suggest', 'summary', 'url-sync'],
];

/** Attributes whose words depend on the element or on the data. */
const dependent = ['view', 'facet', 'filters'];

/** The attributes whose value is compared with words, with a number or with a flag. */
export const compared: readonly string[] = [
  ...Object.keys(words),
  ...dependent,
  ...flags,
  ...Object.keys(numbers),
];

const listViews = ['cards', 'table', 'compact'];
const chartViews = ['chart', 'table'];
const mapViews = ['map', 'table'];

/** Returns the words that an attribute may hold on an element, of which some are names in the data. */
export function wordsOf(tag: string, name: string, dataset: PageDataset): readonly string[] | undefined {
  if (name === 'view') {
    if (tag.endsWith('project-list')) return listViews;
    return tag.endsWith('-map') ? mapViews : chartViews;
  }
  if (name !== 'facet' && name !== 'filters') return words[name];
  const own = dataset.facets.map(({ id }) => id);
  if (tag.endsWith('range-filter')) return [...rangeNames, ...own];
  const facets = facetsIn(dataset);
  return name === 'filters' || tag.endsWith('facet-filter') ? [...facets, partnerFacet] : facets;
}

/** Returns what a number or a flag cannot hold. */
function wrongForm(name: string, value: string): UnknownValue[] {
  if (flags.includes(name))
    return ['', 'true', name].includes(value) ? [] : [{ name, value, meant: undefined }];
  const [least, most, usual] = numbers[name] ?? [];
  if (least === undefined) return [];
  const isRight = /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most!;
  return isRight ? [] : [{ name, value, meant: String(usual) }];
}

/**
 * Returns the words and ids in attributes of an element that neither the code nor the data knows.
 * @param attribute returns the value of an attribute
 */
export function unknownWords(
  tag: string,
  dataset: PageDataset,
  attribute: (name: string) => string | null | undefined,
): UnknownValue[] {
  const unknown = [...Object.keys(words), ...dependent].flatMap((name) => {
    const written = attribute(name)?.split(/\s+/).filter(Boolean) ?? [];
    const known = wordsOf(tag, name, dataset) ?? [];
    return written
      .filter((value) => !known.includes(value))
      .map((value) => ({ name, value, meant: nearest(value, known) }));
  });
  const wrong = [...flags, ...Object.keys(numbers)].flatMap((name) => {
    const value = attribute(name);
    return value === null || value === undefined ? [] : wrongForm(name, value);
  });
  return [...unknown, ...wrong, ...unknownValues(dataset, attribute)];
}
