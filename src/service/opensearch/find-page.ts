/** Finds a page of projects, wherever it lies in the order. */
import type { Answer, Query } from '../../catalogue/question.js';
import { Refusal } from '../refusal.js';
import { maxRelevanceDepth } from './fields.js';
import {
  countSearch,
  isWalked,
  maxWalk,
  narrow,
  orderOf,
  pageSearch,
  stretchSearch,
  type Narrowed,
  type SearchContext,
} from './search.js';
import type { SearchAnswer, Searcher } from './searcher.js';

type Page = Pick<Answer, 'offset' | 'projects'>;

const projectsIn = ({ hits }: SearchAnswer): Answer['projects'] =>
  hits.hits.flatMap(({ _source: source }) => source?.project ?? []);

/**
 * @param totalOf resolves to the number of projects found
 * @param size number of projects in the index
 */
export async function findPage(
  searcher: Searcher,
  query: Query,
  context: SearchContext,
  totalOf: () => Promise<number>,
  size: number,
): Promise<Page> {
  const { offset = 0, limit = 0, around } = query;
  if (!limit) return { offset, projects: [] };
  const narrowed = narrow(query, context);
  const place = around === undefined ? -1 : await placeOf(searcher, query, narrowed, context, around);
  const start = place < 0 ? offset : place - (place % limit);
  if (start + limit <= maxWalk || isWalked(query, narrowed, context)) {
    if (start >= maxRelevanceDepth) return farRelevance(start, await totalOf());
    const [page] = await searcher.search([pageSearch(query, narrowed, context, { offset: start, limit })]);
    return { offset: start, projects: projectsIn(page!) };
  }
  if (start >= (await totalOf())) return { offset: start, projects: [] };
  return {
    offset: start,
    projects: await farPage(searcher, query, narrowed, context, { start, limit, size }),
  };
}

function farRelevance(offset: number, total: number): Page {
  if (offset >= total) return { offset, projects: [] };
  throw new Refusal(
    400,
    'Wrong parameter',
    `Sorted by relevance, the first ${maxRelevanceDepth} projects can be reached. Choose another order for the rest.`,
    'offset',
  );
}

interface Stretch {
  readonly key: number;
  readonly doc_count: number;
}

/** Adds up how many projects lie in each stretch of ranks, and walks in the one where the page starts. */
async function farPage(
  searcher: Searcher,
  query: Query,
  narrowed: Narrowed,
  context: SearchContext,
  { start, limit, size }: { start: number; limit: number; size: number },
): Promise<Answer['projects']> {
  const { search, width } = stretchSearch(query, narrowed, context, size);
  const [counted] = await searcher.search([search]);
  const { buckets } = counted!.aggregations!['stretches'] as { buckets: Stretch[] };
  const { field, isDown } = orderOf(query, narrowed, context);
  let before = 0;
  for (const { key, doc_count: count } of isDown ? buckets.reverse() : buckets) {
    if (before + count <= start) {
      before += count;
      continue;
    }
    const among = { range: { [field]: isDown ? { lt: key + width } : { gte: key } } };
    const options = { offset: start - before, limit, among };
    const [page] = await searcher.search([pageSearch(query, narrowed, context, options)]);
    return projectsIn(page!);
  }
  return [];
}

/** Returns the place of a project among those found, or -1. */
async function placeOf(
  searcher: Searcher,
  query: Query,
  narrowed: Narrowed,
  context: SearchContext,
  id: string,
): Promise<number> {
  const order = orderOf(query, narrowed, context);
  const [found] = await searcher.search([
    {
      size: 1,
      query: { bool: { must: [order.query], filter: [{ term: { id } }] } },
      _source: false,
      docvalue_fields: [order.field],
    },
  ]);
  const hit = found!.hits.hits[0];
  if (!hit) return -1;
  const rank = Number(hit.fields![order.field]![0]);
  const before = { range: { [order.field]: order.isDown ? { gt: rank } : { lt: rank } } };
  const totals = async (...searches: object[]): Promise<number[]> =>
    (await searcher.search(searches.map((search) => ({ size: 0, track_total_hits: true, ...search })))).map(
      ({ hits }) => hits.total!.value,
    );
  if (!isWalked(query, narrowed, context)) {
    const [place] = await totals(countSearch([order.query, before], {}, context));
    return place!;
  }
  // Better ones, and of the equally good ones those that come first. Scores are whole numbers.
  const score = hit._score!;
  const first = { bool: { must: [order.query], filter: [before] } };
  const [better, firstFromHere, firstBetter] = await totals(
    { query: order.query, min_score: score + 0.5 },
    { query: first, min_score: score - 0.5 },
    { query: first, min_score: score + 0.5 },
  );
  return better! + firstFromHere! - firstBetter!;
}
