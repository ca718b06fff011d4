import { contentLocale } from '../../dataset/localize.js';
import {
  addMembers,
  count,
  difference,
  firstInOrder,
  forEach,
  intersection,
  isEmpty,
  type Bitset,
  type MemberSet,
} from './bitset.js';
import { positionsIn } from '../../dataset/record-by-id.js';
import type { Catalogue } from './catalogue.js';
import { countFacets } from './count.js';
import type { Answer, Query } from '../question.js';
import { rangesNeededBy } from '../range-question.js';
import { chosenIn, facetsOf, isExclusion, plainId, wordsOf, type FacetName } from '../selection.js';
import type {
  FigureSteps,
  IndexedRanges,
  QueryTools,
  RangeSteps,
  TextMatch,
  TextSearch,
} from './query-tools.js';
import { orderSteps } from './sort.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

/**
 * Answers a query. Changes nothing but the catalogue's caches: orders, ranks and text indexes, made when first needed.
 * O(n / 32) per id chosen, at most O(n / 32) per value of the facets counted, O(n) for a page.
 */
export const query = (
  catalogue: Catalogue,
  query: Query,
  text?: TextSearch,
  figures?: FigureSteps,
  ranges?: RangeSteps,
): Answer => runToEnd(querySteps(catalogue, query, { text, figures, ranges }));

export function* querySteps(
  catalogue: Catalogue,
  query: Query,
  { text, figures, ranges: rangeSteps }: QueryTools = {},
): Resumable<Answer> {
  const { selection, within, limit = 0, sort = 'relevance' } = query;
  const language = contentLocale(query.locale);
  const words = wordsOf(selection);
  const fixed = wordsOf(within);
  const match = words ? yield* text!.search(catalogue, words, language) : undefined;
  const among = fixed ? (yield* text!.search(catalogue, fixed, language)).found : catalogue.all;
  const sumUp = query.figures ? yield* figures!(catalogue.dataset) : undefined;
  const rangeNames = rangesNeededBy(query);
  const ranges = rangeNames.length ? yield* rangeSteps!(catalogue, rangeNames) : undefined;
  const order = limit > 0 ? yield* orderSteps(catalogue, sort, language) : undefined;

  // No yield from here to the page: other queries use the same pool of sets.
  catalogue.pool.releaseAllBut(new Set([...catalogue.lastCounts.values()].map(({ set }) => set)));
  const { candidates, choices, open } = readChoices(catalogue, query, among, ranges);
  const { found, others } = narrow(catalogue, match ? [candidates, match.found] : [candidates], choices);
  const total = count(found);
  /** The projects among which a facet is counted: its own choice is left out. */
  const countedIn = (facet: FacetName): Bitset => others[open.indexOf(facet)] ?? found;
  const asked = (query.counts ?? []).map((facet): [FacetName, Bitset] => [facet, countedIn(facet)]);
  const bars =
    query.ranges &&
    Object.fromEntries(query.ranges.map((facet) => [facet, ranges!.counts(facet, countedIn(facet))]));
  const counts = countFacets(catalogue, asked);
  const sums = sumUp?.((callback) => forEach(found, callback));
  const page = order ? pageOf(catalogue, query, found, total, match, order) : noPage(query);
  if (!match || total) return { total, counts, suggestions: [], ranges: bars, figures: sums, ...page };

  const unsearched = narrow(catalogue, [candidates], choices).found.slice();
  const suggestions = yield* text!.suggest(catalogue, words, language, unsearched);
  return { total, counts, suggestions, ranges: bars, figures: sums, ...page };
}

interface ChosenValues {
  /** Every project found, and every project counted, is one of these. */
  readonly candidates: Bitset;
  /** The projects of each choice that joins by `any`. */
  readonly choices: readonly Bitset[];
  /** The facet of each of these choices: its counts leave its own choice out. */
  readonly open: readonly FacetName[];
}

function readChoices(
  catalogue: Catalogue,
  { selection, within, match }: Query,
  among: Bitset,
  ranges: IndexedRanges | undefined,
): ChosenValues {
  const having = (facet: FacetName, ids: readonly string[], byAll = false): Bitset =>
    projectsOf(catalogue, facet, ids, byAll, ranges);
  const open: FacetName[] = [];
  const choices: Bitset[] = [];
  let candidates = among;
  const restrict = (set: Bitset): void => {
    candidates = intersection(candidates, set, catalogue.pool.acquire());
  };
  for (const facet of facetsOf(within)) restrict(having(facet, chosenIn(within, facet)));
  for (const facet of facetsOf(selection)) {
    const ids = chosenIn(selection, facet);
    if (match?.[facet] === 'all') {
      restrict(having(facet, ids, true));
      continue;
    }
    const excluded = ids.filter(isExclusion);
    if (excluded.length) restrict(having(facet, excluded));
    if (excluded.length === ids.length) continue;
    open.push(facet);
    choices.push(having(facet, ids));
  }
  return { candidates, choices, open };
}

/** Intersects all choices, and for each choice the other ones. O(n / 32) per choice. */
function narrow(
  { pool, all }: Catalogue,
  among: readonly Bitset[],
  choices: readonly Bitset[],
): { found: Bitset; others: readonly Bitset[] } {
  const join = (set: Bitset, other: Bitset): Bitset => {
    if (set === all) return other;
    return other === all ? set : intersection(set, other, pool.acquire());
  };
  let found = all;
  for (const set of among) found = join(found, set);
  /** For each choice, the intersection of the choices after it. */
  const later: Bitset[] = [];
  for (let i = choices.length - 1; i >= 0; i--) {
    later[i] = found;
    found = join(found, choices[i]!);
  }
  let earlier = all;
  const others = choices.map((choice, i) => {
    const other = join(earlier, later[i]!);
    if (i + 1 < choices.length) earlier = join(earlier, choice);
    return other;
  });
  return { found, others };
}

/**
 * Returns the projects that have any (or all) of the ids of one facet, without the projects of an id with a minus. The
 * set may belong to the catalogue and must not be changed.
 */
function projectsOf(
  { facets, pool, all }: Catalogue,
  name: FacetName,
  ids: readonly string[],
  byAll: boolean,
  ranges: IndexedRanges | undefined,
): Bitset {
  const facet = facets.get(name);
  // An id that is neither a value nor a range has no members.
  const membersOf = (id: string): MemberSet =>
    facet?.members[facet.numbers.get(id) ?? -1] ?? ranges?.members(name, id) ?? [];
  const toBits = (members: MemberSet): Bitset =>
    members instanceof Uint32Array ? members : addMembers(pool.acquire().fill(0), members);
  const wanted = ids.filter((id) => !isExclusion(id));
  let chosen = all;
  if (byAll) {
    for (let i = 0; i < wanted.length && !isEmpty(chosen); i++)
      chosen = intersection(chosen, toBits(membersOf(wanted[i]!)), pool.acquire());
  } else if (wanted.length) {
    chosen = toBits(membersOf(wanted[0]!));
    if (wanted.length > 1) chosen = addMembers(pool.acquire().fill(0), chosen);
    for (let i = 1; i < wanted.length; i++) addMembers(chosen, membersOf(wanted[i]!));
  }
  const excluded = ids.filter(isExclusion);
  if (!excluded.length) return chosen;
  const unwanted = pool.acquire().fill(0);
  for (const id of excluded) addMembers(unwanted, membersOf(plainId(id)));
  return difference(chosen, unwanted, pool.acquire());
}

const noPage = ({ offset = 0 }: Query): Pick<Answer, 'offset' | 'projects'> => ({
  offset: startOf(offset),
  projects: [],
});

const startOf = (offset: number): number => Math.max(0, Math.floor(offset)) || 0;

/** Collects the projects of the page. O(n), less for the first pages. */
function pageOf(
  catalogue: Catalogue,
  { offset = 0, limit = 0, around, sort = 'relevance' }: Query,
  found: Bitset,
  total: number,
  match: TextMatch | undefined,
  order: Uint32Array,
): Pick<Answer, 'offset' | 'projects'> {
  const { projects } = catalogue.dataset;
  let start = startOf(offset);
  const most = around === undefined ? Math.min(start + limit, total) : total;
  const hits =
    match && sort === 'relevance' ? match.best(found, order, most) : firstInOrder(found, order, most);
  const place = around === undefined ? -1 : hits.indexOf(positionsIn(projects).get(around) ?? -1);
  if (place >= 0) start = place - (place % limit);
  return {
    offset: start,
    projects: [...hits.subarray(start, start + limit)].map((index) => projects[index]!),
  };
}
