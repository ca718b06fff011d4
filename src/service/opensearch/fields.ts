/** Names of the fields of a document, and their mappings. OpenSearch 2 and Elasticsearch 8 read the same. */
import type { Sort } from '../../catalogue/question.js';
import type { Locale } from '../../dataset/languages.js';

/**
 * Sort orders with ranks of their own. `-title` is `title` backwards; a project without a value comes last both ways,
 * so the others need two ranks.
 */
export const rankedSorts = ['title', 'start', '-start', 'end', '-end', 'budget', '-budget'] as const;
export type RankedSort = (typeof rankedSorts)[number];

/** The rank field of a sort order, and its direction. */
export function rankOf(sort: Sort, language: Locale): { field: string; isDown: boolean } {
  const isDown = sort === '-title';
  const ranked = isDown || sort === 'relevance' ? 'title' : sort;
  return { field: rankField(ranked, language), isDown };
}

export const rankField = (sort: RankedSort, language: Locale): string => `ranks.${language}.${sort}`;
export const facetField = (facet: string): string => `facets.${facet}`;
export const textField = (kind: 'titles' | 'others', language: Locale): string => `${kind}.${language}`;

/** Longer words are cut by the loader and by queries: the analyser would split them. */
export const maxTermLength = 255;

/** Projects that can be reached in the order of relevance; in other orders there is no limit. */
export const maxRelevanceDepth = 100_000;

const properties = (fields: Readonly<Record<string, unknown>>) => ({ properties: fields });
const byNames = (names: readonly string[], field: unknown) =>
  properties(Object.fromEntries(names.map((name) => [name, field])));

/**
 * Folded words, separated by spaces. The loader folds them with the code of the page, so that both find the same: the
 * analyser only splits. The first letters of words are indexed too, since a short prefix starts very many words.
 */
const words = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_options: 'docs',
  index_prefixes: { min_chars: 1, max_chars: 4 },
};
const number = { type: 'integer' };

/**
 * @param facets that are stored: all but the status, which depends on the day
 * @param parts mappings of the figures and of the numbers
 */
export const projectMapping = (
  facets: readonly string[],
  languages: readonly Locale[],
  parts: { readonly sums: unknown; readonly numbers: unknown },
) => ({
  dynamic: 'strict',
  // Words and ranks are not read again.
  _source: { includes: ['project'] },
  properties: {
    id: { type: 'keyword', doc_values: false },
    position: number,
    project: { type: 'object', enabled: false },
    facets: byNames(facets, { type: 'keyword', eager_global_ordinals: true }),
    start: number,
    end: number,
    titles: byNames(languages, words),
    others: byNames(languages, words),
    ...parts,
    ranks: byNames(languages, byNames(rankedSorts, number)),
  },
});

/** Documents about the data as a whole, in an index beside: they must not be counted. */
export const aboutMapping = { dynamic: 'strict', properties: { json: { type: 'object', enabled: false } } };
