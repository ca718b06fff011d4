import type { Language } from '../dataset/languages.js';
import { and, andNot, count, createBitset, equal, has, or, toBits, type Bitset } from './bitset.js';
import type { Catalogue } from './catalogue.js';
import { chosenIn, facetsOf, type Answer, type FacetName, type Query, type Selection } from './engine.js';
import { countValues } from './facets.js';
import { languageOf } from './localized.js';
import { orderSteps } from './sort.js';
import { finish, type Steps } from '../dataset/steps.js';

/** Search in texts, which only a query with words needs: `text/text-search.ts`. */
export interface TextSearch {
  /** Projects that have every word. */
  search(catalogue: Catalogue, words: string, language: Language): Steps<TextMatch>;
  /** Spellings, close to the words, that do occur among the candidates. */
  suggest(
    catalogue: Catalogue,
    words: string,
    language: Language,
    candidates: Bitset,
  ): Steps<readonly string[]>;
}

export interface TextMatch {
  readonly found: Bitset;
  /** Those of a set that match best, so many of them, the best first, equal ones as in `order`. */
  best(set: Bitset, order: Uint32Array, most: number): Uint32Array;
}

export const wordsOf = (selection: Selection | undefined): string => selection?.q?.trim() ?? '';

/**
 * Answers without touching anything but the catalogue's orders and word indexes, which it makes when first needed.
 * O(n / 32) per id chosen, at most O(n / 32) per value of the facets counted, O(n) for a page.
 * @param text needed when there are words, in the selection or in `within`
 */
export const query = (catalogue: Catalogue, query: Query, text?: TextSearch): Answer =>
  finish(querySteps(catalogue, query, text));

export function* querySteps(catalogue: Catalogue, query: Query, text?: TextSearch): Steps<Answer> {
  const { selection, within } = query;
  const language = languageOf(query.locale);
  const words = wordsOf(selection);

  const base = catalogue.all.slice();
  for (const facet of facetsOf(within)) and(base, choose(catalogue, facet, chosenIn(within, facet)));
  const fixed = wordsOf(within);
  if (fixed) and(base, (yield* text!.search(catalogue, fixed, language)).found);
  const match = words ? yield* text!.search(catalogue, words, language) : undefined;

  const choices = facetsOf(selection).map((facet) => {
    const ids = chosenIn(selection, facet);
    const all = query.match?.[facet] === 'all';
    // Its own counts leave a choice by `any` out, but for what it excludes.
    const open = all ? ids : ids.filter(isExclusion);
    return { facet, chosen: choose(catalogue, facet, ids, all), open };
  });
  /** What the facets find among some; without the choice made in facet `open`. */
  const find = (among: Bitset, open?: FacetName): Bitset => {
    const found = among.slice();
    for (const choice of choices) {
      if (choice.facet !== open) and(found, choice.chosen);
      else if (choice.open.length)
        and(found, choose(catalogue, open, choice.open, query.match?.[open] === 'all'));
    }
    return found;
  };
  const candidates = base.slice();
  if (match) and(base, match.found);
  const found = find(base);
  const total = count(found);

  const asked = (query.counts ?? []).map((facet) => {
    const isOpen = choices.some((choice) => choice.facet === facet);
    return { facet, set: isOpen ? find(base, facet) : found };
  });
  // Ticking a value leaves the counts of its own facet as they are: their projects are those of last time.
  const changed = asked.filter(({ facet, set }) => !equal(catalogue.counted.get(facet)?.set, set));
  for (const set of new Set(changed.map((each) => each.set))) {
    const facets = changed.filter((each) => each.set === set).map(({ facet }) => facet);
    for (const [facet, counts] of countValues(catalogue.facets, facets, set, count(set)))
      catalogue.counted.set(facet, { set, counts });
  }
  const counts = Object.fromEntries(asked.map(({ facet }) => [facet, catalogue.counted.get(facet)!.counts]));

  const suggestions =
    match && !total ? yield* text!.suggest(catalogue, words, language, find(candidates)) : [];
  return { total, counts, suggestions, ...(yield* pageSteps(catalogue, query, found, total, match)) };
}

const isExclusion = (id: string): boolean => id.startsWith('-');

/** What has any (or all) of the ids of one facet, and nothing that an id with a minus excludes. */
function choose(catalogue: Catalogue, facet: FacetName, ids: readonly string[], all = false): Bitset {
  const size = catalogue.dataset.projects.length;
  // One that no project has, or nobody knows, simply has no members.
  const membersOf = (id: string) => catalogue.facets.facets.get(facet)?.get(id)?.members ?? [];
  const wanted = ids.filter((id) => !isExclusion(id));
  const chosen = all || !wanted.length ? catalogue.all.slice() : createBitset(size);
  for (const id of wanted) {
    if (all) and(chosen, toBits(membersOf(id), size));
    else or(chosen, membersOf(id));
  }
  for (const id of ids) if (isExclusion(id)) andNot(chosen, toBits(membersOf(id.slice(1)), size));
  return chosen;
}

/** The page asked for. O(n), the less the nearer it is to the first. */
function* pageSteps(
  catalogue: Catalogue,
  { offset = 0, limit = 0, around, locale, sort = 'relevance' }: Query,
  found: Bitset,
  total: number,
  match: TextMatch | undefined,
): Steps<Pick<Answer, 'offset' | 'projects'>> {
  let start = Math.max(0, Math.floor(offset)) || 0;
  if (!(limit > 0)) return { offset: start, projects: [] };
  const { projects } = catalogue.dataset;
  const order = yield* orderSteps(catalogue, sort, languageOf(locale));
  const most = around === undefined ? Math.min(start + limit, total) : total;
  const hits = match && sort === 'relevance' ? match.best(found, order, most) : first(found, order, most);
  const place = around === undefined ? -1 : hits.findIndex((index) => projects[index]!.id === around);
  if (place >= 0) start = place - (place % limit);
  return {
    offset: start,
    projects: [...hits.subarray(start, start + limit)].map((index) => projects[index]!),
  };
}

/** The first of a set, so many of them, which it has. */
function first(set: Bitset, order: Uint32Array, most: number): Uint32Array {
  const hits = new Uint32Array(most);
  for (let i = 0, size = 0; size < most; i++) {
    const index = order[i]!;
    if (has(set, index)) hits[size++] = index;
  }
  return hits;
}
