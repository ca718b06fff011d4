/** Writes a query as searches: one for the page of projects, and one for each different set that is counted. */
import type { Query } from '../../catalogue/question.js';
import { rangesNeededBy } from '../../catalogue/range-question.js';
import { chosenIn, facetsOf, wordsOf } from '../../catalogue/selection.js';
import type { Locale } from '../../dataset/languages.js';
import { facetField, maxRelevanceDepth, rankOf } from './fields.js';
import { allOf, type Clause } from './clauses.js';
import {
  exclusionsIn,
  facetFilter,
  scoredWords,
  statusFilters,
  wordFilters,
  type IdContext,
} from './filters.js';
import { rangeAggregations } from './ranges.js';

export interface SearchContext extends IdContext {
  readonly language: Locale;
}

/** Body of a search. */
export type Search = Readonly<Record<string, unknown>>;

export interface Narrowed {
  /** All that the selection and the page of the element ask for, except words. */
  readonly filters: readonly Clause[];
  /** The choices that join by `any`, by facet: the counts of a facet leave its own one out. */
  readonly open: ReadonlyMap<string, Clause>;
  /** The reader's words. */
  readonly words: string;
}

export function narrow(query: Query, context: SearchContext): Narrowed {
  const { selection, within, match } = query;
  const { language } = context;
  // As in the page, numbers are ranges only in fields in which a range may be meant.
  const needed = rangesNeededBy(query).map((facet) => [facet, context.ranges[facet]] as const);
  const ranges = Object.fromEntries(needed.flatMap(([facet, stored]) => (stored ? [[facet, stored]] : [])));
  const ids: IdContext = { ...context, ranges };
  const filters: Clause[] = [...wordFilters(wordsOf(within), language)];
  const open = new Map<string, Clause>();
  for (const facet of facetsOf(within)) filters.push(facetFilter(facet, chosenIn(within, facet), ids));
  for (const facet of facetsOf(selection)) {
    const chosen = chosenIn(selection, facet);
    const excluded = exclusionsIn(chosen);
    if (match?.[facet] === 'all') filters.push(facetFilter(facet, chosen, ids, true));
    else if (excluded.length === chosen.length) filters.push(facetFilter(facet, chosen, ids));
    else {
      if (excluded.length) filters.push(facetFilter(facet, excluded, ids));
      open.set(facet, facetFilter(facet, chosen, ids));
    }
  }
  return { filters, open, words: wordsOf(selection) };
}

/** Filters for the projects found, or for the projects among which a facet is counted. */
export function filtersOf(
  { filters, open, words }: Narrowed,
  language: Locale,
  countedFacet?: string,
): Clause[] {
  const choices = [...open].filter(([facet]) => facet !== countedFacet).map(([, clause]) => clause);
  return [...filters, ...choices, ...wordFilters(words, language)];
}

/** Name of the aggregation with the counts of a facet; other names begin in another way. */
export const facetCounts = (facet: string): string => `facet-${facet}`;

const countOf = (facet: string, { day, values }: SearchContext): Clause =>
  facet === 'status'
    ? { filters: { filters: statusFilters(day) } }
    : { terms: { field: facetField(facet), size: Math.max(1, values[facet]?.size ?? 1) } };

/** Sets that are counted: facets by their values, and fields by the bars of their numbers. */
export interface Counted {
  readonly facets?: readonly string[];
  readonly ranges?: readonly string[];
}

/** Returns the total of some filters, and counts. Servers keep the answers to searches without projects. */
export function countSearch(
  filters: readonly Clause[],
  { facets = [], ranges = [] }: Counted,
  context: SearchContext,
): Search {
  const aggs: Clause = Object.fromEntries([
    ...facets.map((facet) => [facetCounts(facet), countOf(facet, context)] as const),
    ...ranges.flatMap((field) => Object.entries(rangeAggregations(field, context.ranges[field]!))),
  ]);
  return {
    size: 0,
    track_total_hits: true,
    query: filters.length ? { bool: { filter: filters } } : { match_all: {} },
    ...(Object.keys(aggs).length ? { aggs } : {}),
  };
}

const isByRelevance = ({ sort = 'relevance' }: Query, { words }: Narrowed): boolean =>
  sort === 'relevance' && words !== '';

/** Returns the query and order of the projects found. */
export function orderOf(
  query: Query,
  narrowed: Narrowed,
  { language }: SearchContext,
): { field: string; isDown: boolean; query: Clause; sort: readonly unknown[] } {
  const { field, isDown } = rankOf(query.sort ?? 'relevance', language);
  const byRank = { [field]: isDown ? 'desc' : 'asc' };
  if (!isByRelevance(query, narrowed)) {
    const filters = filtersOf(narrowed, language);
    return {
      field,
      isDown,
      query: filters.length ? { bool: { filter: filters } } : { match_all: {} },
      sort: [byRank],
    };
  }
  const filter = filtersOf({ ...narrowed, words: '' }, language);
  const must = scoredWords(narrowed.words, language);
  // Signs alone (`&`) are no words: they leave nothing out.
  return {
    field,
    isDown,
    query: must.length || filter.length ? { bool: { must, filter } } : { match_all: {} },
    sort: must.length ? ['_score', byRank] : [byRank],
  };
}

/** Offsets up to this are reached by walking: a server keeps as many places in memory for each search. */
export const maxWalk = 10_000;

/** True where the order knows no ranks, so that a far page is reached by walking alone. */
export const isWalked = (query: Query, narrowed: Narrowed, context: SearchContext): boolean =>
  orderOf(query, narrowed, context).sort.length > 1;

/** Returns the page of projects. @param among ranks among which the page lies, for a far one */
export function pageSearch(
  query: Query,
  narrowed: Narrowed,
  context: SearchContext,
  { offset, limit, among }: { offset: number; limit: number; among?: Clause },
): Search {
  const order = orderOf(query, narrowed, context);
  return {
    from: offset,
    size: Math.min(limit, maxRelevanceDepth - offset),
    track_total_hits: false,
    query: among ? allOf([order.query, among]) : order.query,
    sort: order.sort,
  };
}

/** Cost of finding a far page: buckets to add up, and projects to walk in the last of them. */
const farBuckets = 2000;

/** How many projects found lie in each stretch of ranks. */
export const stretchSearch = (
  query: Query,
  narrowed: Narrowed,
  context: SearchContext,
  total: number,
): { search: Search; width: number } => {
  const order = orderOf(query, narrowed, context);
  const width = Math.max(1, Math.ceil(total / farBuckets));
  return {
    width,
    search: {
      size: 0,
      track_total_hits: false,
      query: order.query,
      aggs: { stretches: { histogram: { field: order.field, interval: width, min_doc_count: 1 } } },
    },
  };
};
