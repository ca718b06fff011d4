import type { Locale } from '../../../dataset/languages.js';
import {
  intersectWith,
  intersection,
  count,
  createBitset,
  firstInOrder,
  forEach,
  has,
  difference,
  addMembers,
  type Bitset,
} from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { TextMatch } from '../query-tools.js';
import type { Resumable } from '../../../scheduling/resumable.js';
import { spansIn } from '../../../text/fold.js';
import { prefixRange } from './prefix-range.js';
import { addPosted, textIndexSteps, type TextIndex } from './text-index.js';

/**
 * Returns projects in which every word typed starts a word of the text.
 * O(log w + n / 32 + postings, or bits where a term has many) per word typed, with w different words in all; the first
 * search in a language indexes it.
 */
export function* search(catalogue: Catalogue, typed: string, language: Locale): Resumable<TextMatch> {
  const index = yield* textIndexSteps(catalogue, language);
  const size = catalogue.dataset.projects.length;
  const { words, spans } = spansIn(typed);
  // Signs alone (`&`) are no words: they leave nothing out.
  const found = catalogue.all.slice();
  const levels: Bitset[] = [];
  const kept = cacheFor(index);
  const now = new Map<string, MatchLevels>();
  for (let word = 0; word < words.length; word++) {
    yield;
    const starts = spans
      .filter(({ first, last }) => first <= word && word <= last)
      .map(({ text }) => startOf(index, text))
      .filter(({ from, to }) => from < to);
    // The key is a range of terms: a further letter often leaves the range as it was.
    const key = starts.map(({ from, to, isWhole }) => `${from}-${to}-${isWhole}`).join();
    const having =
      now.get(key) ?? kept.letters.get(key) ?? kept.last.get(key) ?? findLevels(index, starts, size);
    if (starts.length === 1 && starts[0]!.text.length === 1 && kept.letters.size < maxCachedLetters)
      kept.letters.set(key, having);
    now.set(key, having);
    intersectWith(found, having[0]);
    levels.push(...having);
  }
  if (words.length) kept.last = now;
  return { found, best: (set, order, most) => best(set, order, most, levels) };
}

/** The terms that start with a text, as a range of the vocabulary. A term equal to the text comes first. */
interface PrefixRange {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

function startOf(index: TextIndex, text: string): PrefixRange {
  const [from, to] = prefixRange(index, text);
  return { text, from, to, isWhole: index.vocabulary[from] === text };
}

/**
 * The projects that have a word: at all, as a word or in the title, as the start of one in the title, and as a word of
 * the title. Each holds those after it, so a project's level is the number of those that it is in.
 */
type MatchLevels = readonly [Bitset, Bitset, Bitset, Bitset];

/**
 * Caches the projects of single letters, which start very many terms, and of the words of the last search: typing
 * changes one word and leaves the others.
 */
interface SearchCache {
  readonly letters: Map<string, MatchLevels>;
  last: ReadonlyMap<string, MatchLevels>;
}
/** Enough for an alphabet and digits; some scripts have far more signs. */
const maxCachedLetters = 40;
const keptByIndex = new WeakMap<TextIndex, SearchCache>();
function cacheFor(index: TextIndex): SearchCache {
  let kept = keptByIndex.get(index);
  if (!kept) keptByIndex.set(index, (kept = { letters: new Map(), last: new Map() }));
  return kept;
}

/** Finds the projects that have a term in one of the ranges. O(terms × n / 32) at most. */
function findLevels(index: TextIndex, starts: readonly PrefixRange[], size: number): MatchLevels {
  const inAny = createBitset(size);
  const isWordOrInTitle = createBitset(size);
  const inTitle = createBitset(size);
  const isWordInTitle = createBitset(size);
  for (const { from, to, isWhole } of starts) {
    for (let term = from; term < to; term++) {
      addPosted(index, term, 'others', inAny);
      addPosted(index, term, 'titles', inTitle);
    }
    if (!isWhole) continue;
    addPosted(index, from, 'others', isWordOrInTitle);
    addPosted(index, from, 'titles', isWordInTitle);
  }
  addMembers(isWordOrInTitle, inTitle);
  addMembers(inAny, isWordOrInTitle);
  return [inAny, isWordOrInTitle, inTitle, isWordInTitle];
}

/** Places of the projects in an order. Equal scores follow the order of titles, so there is one per catalogue. */
const ranks = new WeakMap<Uint32Array, Uint32Array>();
function ranksIn(order: Uint32Array): Uint32Array {
  let rank = ranks.get(order);
  if (!rank) {
    ranks.set(order, (rank = new Uint32Array(order.length)));
    for (let i = 0; i < order.length; i++) rank[order[i]!] = i;
  }
  return rank;
}

/**
 * The highest score first, which is the number of levels that a project is in; equal ones as they come in the order.
 * O(n / 32) per level, and the steps along the order; O(m log most) for m that are few.
 */
function best(set: Bitset, order: Uint32Array, most: number, levels: readonly Bitset[]): Uint32Array {
  if (count(set) < order.length / 64) return bestOfFew(set, order, most, levels);
  const { better, equal, left } = select(set, most, levels);
  const hits = new Uint32Array(most);
  hits.set(bestOfFew(better, order, most - left, levels));
  hits.set(firstInOrder(equal, order, left), most - left);
  return hits;
}

function bestOfFew(set: Bitset, order: Uint32Array, most: number, levels: readonly Bitset[]): Uint32Array {
  const rank = ranksIn(order);
  /** Sort keys: the distance to the highest score, then the rank. When the list is full, its better half is kept. */
  const keys = new Float64Array(2 * most);
  let size = 0;
  let limit = Infinity;
  forEach(set, (project) => {
    let missing = levels.length;
    for (let i = 0; i < levels.length; i++) missing -= has(levels[i]!, project) ? 1 : 0;
    const key = missing * order.length + rank[project]!;
    if (key >= limit) return;
    keys[size++] = key;
    if (size < keys.length) return;
    limit = keys.sort()[most - 1]!;
    size = most;
  });
  return Uint32Array.from(
    keys.subarray(0, size).sort().subarray(0, most),
    (key) => order[key % order.length]!,
  );
}

interface BestSplit {
  /** Projects above the lowest score on the page, and projects with exactly that score. */
  readonly better: Bitset;
  readonly equal: Bitset;
  /** Number of projects still needed from `equal`. */
  readonly left: number;
}

/** Adds up the scores of 32 projects at once: each set of sums is one binary digit of all scores. */
function select(set: Bitset, most: number, levels: readonly Bitset[]): BestSplit {
  const room = 32 * set.length;
  const digits: Bitset[] = [];
  for (let left = levels.length; left; left >>>= 1) digits.push(createBitset(room));
  for (const level of levels) {
    for (let i = 0; i < set.length; i++) {
      let carry = level[i]! & set[i]!;
      for (let digit = 0; carry; digit++) {
        const sums = digits[digit]!;
        const next = sums[i]! & carry;
        sums[i]! ^= carry;
        carry = next;
      }
    }
  }
  const better = createBitset(room);
  let equal = set;
  let left = most;
  for (const digit of digits.reverse()) {
    const higher = intersection(equal, digit, createBitset(room));
    const many = count(higher);
    if (many >= left) {
      equal = higher;
      continue;
    }
    addMembers(better, higher);
    left -= many;
    equal = difference(equal, digit, digit);
  }
  return { better, equal, left };
}
