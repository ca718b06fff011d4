/**
 * Queries over some hundred projects, answered by one pass over all of them. The indexed catalogue in `indexed/` gives
 * the same answers and is many times as large; test/catalogue/query.property.test.ts compares both.
 */
import { today } from '../dataset/dates.js';
import type { Locale } from '../dataset/languages.js';
import { contentLocale, textIn } from '../dataset/localize.js';
import type { Dataset, Project } from '../dataset/reading/schema.js';
import { sortText } from '../dataset/sort-text.js';
import { broaderIds, facetDefinitions, type FacetIds } from './facet-definitions.js';
import { readConditions, type PlainFacet, type PlainRanges } from './plain-conditions.js';
import type { Answer, Query, SumUp } from './question.js';
import { wordsOf, type FacetName, type Selection } from './selection.js';
import { sortValues } from './sort-values.js';

/** Returns how well the project at an index matches some words; `undefined` if a word is missing. */
export type WordMatcher = (index: number) => number | undefined;

/** Search in texts, which only a query with words needs: `text/plain-search.ts`. */
export interface PlainTextSearch {
  matcher(catalogue: PlainCatalogue, words: string, language: Locale): WordMatcher;
}

/** A dataset made ready for plain queries. */
export interface PlainCatalogue {
  readonly dataset: Dataset;
  /** Partners are added by the first query that needs them. */
  readonly facets: Map<FacetName, PlainFacet>;
  /** Places of the projects in the order of titles, by language. */
  readonly titleRanks: Map<Locale, readonly number[]>;
}

/** @param day the reader's day, `YYYY-MM-DD` */
export function createPlainCatalogue(dataset: Dataset, day = today()): PlainCatalogue {
  const facets = new Map<FacetName, PlainFacet>();
  for (const [name, { valuesIn, idsOf }] of facetDefinitions(dataset)) {
    const defined = valuesIn(dataset);
    const withBroader = broaderIds(defined);
    const values = new Set(defined.map(({ id }) => id));
    const held = dataset.projects.map((project) => {
      const own = new Set<string>();
      for (const id of listOf(idsOf(project, day))) for (const each of withBroader(id)) own.add(each);
      for (const id of own) values.add(id);
      return own;
    });
    facets.set(name, { values, held });
  }
  return { dataset, facets, titleRanks: new Map() };
}

const listOf = (ids: FacetIds): string[] =>
  (typeof ids === 'string' ? [ids] : (ids ?? [])).filter((id): id is string => Boolean(id));

/**
 * O(projects × ids chosen), and O(m log m) to sort the m projects found.
 * @param text needed when there are words, in the selection or in `within`
 * @param figures needed when the query asks for figures
 * @param ranges needed when `rangesNeededBy` finds any
 */
export function plainQuery(
  catalogue: PlainCatalogue,
  query: Query,
  text?: PlainTextSearch,
  figures?: SumUp,
  ranges?: PlainRanges,
): Answer {
  const language = contentLocale(query.locale);
  const matcherOf = (selection: Selection | undefined): WordMatcher | undefined => {
    const words = wordsOf(selection);
    return words ? text!.matcher(catalogue, words, language) : undefined;
  };
  const [match, fixed] = [matcherOf(query.selection), matcherOf(query.within)];
  const { always, open } = readConditions(catalogue.facets, query, ranges);
  const counted = (query.counts ?? []).map((name) => {
    const facet = catalogue.facets.get(name);
    const counts = new Map<string, number>();
    for (const id of facet?.values ?? []) counts.set(id, 0);
    return { name, facet, counts };
  });
  const bars = query.ranges && ranges!.bars(query.ranges);
  const found: number[] = [];
  const scores = new Map<number, number>();
  for (let index = 0; index < catalogue.dataset.projects.length; index++) {
    if (!always.every((test) => test(index))) continue;
    if (fixed && fixed(index) === undefined) continue;
    const score = match ? match(index) : 0;
    if (score === undefined) continue;
    const failed = open.filter(([, test]) => !test(index));
    if (failed.length > 1) continue;
    if (!failed.length) {
      found.push(index);
      scores.set(index, score);
    }
    const isCounted = (name: FacetName): boolean => !failed.length || failed[0]![0] === name;
    bars?.add(index, isCounted);
    for (const { name, facet, counts } of counted)
      if (isCounted(name)) for (const id of facet?.held[index] ?? []) counts.set(id, counts.get(id)! + 1);
  }
  return {
    total: found.length,
    counts: Object.fromEntries(counted.map(({ name, counts }) => [name, counts])),
    suggestions: [],
    ranges: bars?.counts(),
    figures: figures?.((callback) => found.forEach(callback)),
    ...pageOf(catalogue, query, found, language, match ? scores : undefined),
  };
}

function pageOf(
  catalogue: PlainCatalogue,
  { offset = 0, limit = 0, around, sort = 'relevance' }: Query,
  found: readonly number[],
  language: Locale,
  scores: ReadonlyMap<number, number> | undefined,
): Pick<Answer, 'offset' | 'projects'> {
  const { projects } = catalogue.dataset;
  let start = Math.max(0, Math.floor(offset)) || 0;
  if (!(limit > 0)) return { offset: start, projects: [] };
  const key = sort.replace('-', '');
  const ranks = titleRanks(catalogue, language);
  const keyOf = sortKey(projects, key, sort !== key, scores);
  const direction = sort === '-title' ? -1 : 1;
  const hits = [...found].sort(
    (a, b) => compareNumbers(keyOf(a), keyOf(b)) || direction * (ranks[a]! - ranks[b]!),
  );
  const place = around === undefined ? -1 : hits.findIndex((index) => projects[index]!.id === around);
  if (place >= 0) start = place - (place % limit);
  return { offset: start, projects: hits.slice(start, start + limit).map((index) => projects[index]!) };
}

/** Infinity compares with itself, which a difference does not. */
const compareNumbers = (a: number, b: number): number => Number(a > b) - Number(a < b);

/** Returns the number that sorts a project before its title does; projects without a value come last both ways. */
function sortKey(
  projects: readonly Project[],
  key: string,
  isDescending: boolean,
  scores: ReadonlyMap<number, number> | undefined,
): (index: number) => number {
  if (key === 'relevance') return (index) => -(scores?.get(index) ?? 0);
  const value = sortValues.get(key);
  if (!value) return () => 0;
  return (index) => {
    const own = value.of(projects[index]!) ?? '';
    if (own === '') return Infinity;
    return isDescending ? -value.toNumber(own) : value.toNumber(own);
  };
}

function titleRanks({ titleRanks, dataset }: PlainCatalogue, language: Locale): readonly number[] {
  let ranks = titleRanks.get(language);
  if (!ranks) {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const titles = dataset.projects.map(({ name }) => sortText(textIn(name, language)));
    const order = [...titles.keys()].sort((a, b) => compare(titles[a]!, titles[b]!));
    const places: number[] = [];
    order.forEach((index, place) => (places[index] = place));
    titleRanks.set(language, (ranks = places));
  }
  return ranks;
}
