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

const listViews = ['cards', 'table', 'compact'];
const chartViews = ['chart', 'table'];
const mapViews = ['map', 'table'];

/** Returns the words that an attribute may hold on an element, of which some are names in the data. */
export function wordsOf(tag: string, name: string, dataset: PageDataset): readonly string[] | undefined {
  if (name === 'view') {
    if (tag.endsWith('project-list')) return listViews;
    return tag.endsWith('-map') ? mapViews : chartViews;
  }
  if (name !== 'facet') return words[name];
  const own = dataset.facets.map(({ id }) => id);
  if (tag.endsWith('range-filter')) return [...rangeNames, ...own];
  const facets = facetsIn(dataset);
  return tag.endsWith('facet-filter') ? [...facets, partnerFacet] : facets;
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
  const unknown = [...Object.keys(words), 'view', 'facet'].flatMap((name) => {
    const written = attribute(name)?.split(/\s+/).filter(Boolean) ?? [];
    const known = wordsOf(tag, name, dataset) ?? [];
    return written
      .filter((value) => !known.includes(value))
      .map((value) => ({ name, value, meant: nearest(value, known) }));
  });
  return [...unknown, ...unknownValues(dataset, attribute)];
}
