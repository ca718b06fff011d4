/** Names of the protocol between pages and a service (docs/service.md). Both sides import them. */
import type { Answer, Figures, Query } from '../../catalogue/question.js';
import { chosenIn, facetsOf, wordsOf, type Selection } from '../../catalogue/selection.js';
import type { PageDataset, Project } from '../../dataset/reading/schema.js';

/** Version of the protocol: a newer minor version adds to it, a newer major version breaks it. */
export const protocolVersion = '1.2';

/** Description of a service, at its address. */
export interface ServiceDescription {
  readonly service: 'forem-widgets';
  readonly protocol: string;
  /** Version of the data: it changes when an answer may change. */
  readonly version: string;
  /** Number of projects. */
  readonly total: number;
  readonly facets: readonly string[];
  /** Fields in which ranges can be chosen and counted. A service of an older version has none. */
  readonly ranges?: readonly string[];
  /** True for a service that lists partners. */
  readonly partners?: boolean;
  readonly languages: readonly string[];
  readonly limits: ServiceLimits;
  /** The dataset without its projects. */
  readonly dataset: PageDataset;
}

export interface ServiceLimits {
  /** Maximum of `limit`. */
  readonly projects: number;
  /** Maximum length of words, in UTF-16 code units. */
  readonly words: number;
  /** Maximum number of ids of one facet. */
  readonly ids: number;
  /** Maximum length of an address, in characters. */
  readonly address: number;
  /** Number of projects that can be reached in the order of relevance, if that has a limit. */
  readonly relevance?: number;
}

/** Answer to a query. */
export interface ServiceAnswer {
  readonly version: string;
  readonly total: number;
  readonly offset: number;
  readonly projects: readonly Project[];
  /** Projects per id, in the order of the dataset: members of an object would put numbers first. */
  readonly counts: { readonly [facet: string]: readonly (readonly [id: string, count: number])[] };
  readonly suggestions?: readonly string[];
  readonly figures?: Figures;
  readonly ranges?: Answer['ranges'];
  readonly partners?: Answer['partners'];
}

/** Prefixes of the parameters for the reader's selection, and for the fixed one. */
export const selectionPrefix = 'forem-';
export const withinPrefix = 'within-';

/** Other parameters of a query. */
export const queryParameters = [
  'match',
  'language',
  'sort',
  'offset',
  'limit',
  'around',
  'counts',
  'figures',
  'ranges',
  'partners',
  'partner-words',
] as const;
export type QueryParameter = (typeof queryParameters)[number];

function selectionParameters(selection: Selection | undefined, prefix: string): [string, string][] {
  const words = wordsOf(selection);
  return [
    // Sorted, so that equal selections have one address, which caches keep once.
    ...facetsOf(selection)
      .sort()
      .map((facet): [string, string] => [prefix + facet, [...chosenIn(selection, facet)].sort().join(',')]),
    ...(words ? [[`${prefix}q`, words] as [string, string]] : []),
  ];
}

/** Writes a query as the parameters of an address. */
export function writeQuery(query: Query): string {
  const { match = {}, locale, sort, offset, limit, around, counts, figures, ranges, partners } = query;
  const all = Object.keys(match)
    .filter((facet) => match[facet] === 'all')
    .sort();
  const others: Record<QueryParameter, string | number | undefined> = {
    match: all.join(','),
    language: locale,
    sort,
    offset,
    limit,
    around,
    counts: counts?.join(','),
    figures: figures ? 1 : undefined,
    ranges: ranges?.join(','),
    partners: partners?.limit,
    'partner-words': partners?.words?.trim(),
  };
  const parameters = new URLSearchParams([
    ...selectionParameters(query.selection, selectionPrefix),
    ...selectionParameters(query.within, withinPrefix),
  ]);
  for (const name of queryParameters)
    if (others[name] || (name === 'partners' && partners)) parameters.set(name, String(others[name]));
  return String(parameters);
}
