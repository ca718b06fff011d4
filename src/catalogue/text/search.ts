import type { Language } from '../../dataset/languages.js';
import { and, count, createBitset, forEach, fromLevels, has, type Bitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { TextMatch } from '../query.js';
import type { Steps } from '../../dataset/steps.js';
import { spansOf, wordsIn } from './fold.js';
import { prefixRange, textIndexSteps, type TextIndex } from './text-index.js';

/**
 * Projects in which every word typed starts a word of the text.
 * O(log w + n / 4 + postings) per word typed, with w different words in all; the first search in a language indexes it.
 */
export function* search(catalogue: Catalogue, typed: string, language: Language): Steps<TextMatch> {
  const index = yield* textIndexSteps(catalogue, language);
  const size = catalogue.dataset.projects.length;
  const words = wordsIn(typed);
  const spans = spansOf(words);
  // Signs alone (`&`) are no words: they leave nothing out.
  const found = catalogue.all.slice();
  const levels: Levels[] = [];
  const kept = keptFor(index);
  const now = new Map<string, Having>();
  for (let word = 0; word < words.length; word++) {
    yield;
    const starts = spans
      .filter(({ text, first, last }) => first <= word && word <= last && isFound(index, text))
      .map(({ text }) => text);
    const key = starts.join(' ');
    let having = now.get(key) ?? kept.letters.get(key) ?? kept.last.get(key);
    if (!having) {
      having = look(index, starts, size);
      if (key.length === 1 && kept.letters.size < mostLetters) kept.letters.set(key, having);
    }
    now.set(key, having);
    and(found, having.bits);
    levels.push(having.levels);
  }
  if (words.length) kept.last = now;
  return { found, best: (set, order, most) => best(set, order, most, levels) };
}

/** One of each project, and room up to a whole word of a set's bits. */
type Levels = Uint8Array<ArrayBuffer>;

/** The projects that have a word, and how well: 4 as a word of the title, 3 as the start of one; 2 and 1 in other texts. */
interface Having {
  readonly bits: Bitset;
  readonly levels: Levels;
}

/**
 * Single letters start so much that each is looked for once only. The words of the last search are kept too: whoever
 * types goes on with the last one, and the others stay.
 */
interface Kept {
  readonly letters: Map<string, Having>;
  last: ReadonlyMap<string, Having>;
}
/** An alphabet, and digits; a script may have far more signs. */
const mostLetters = 40;
const keptByIndex = new WeakMap<TextIndex, Kept>();
function keptFor(index: TextIndex): Kept {
  let kept = keptByIndex.get(index);
  if (!kept) keptByIndex.set(index, (kept = { letters: new Map(), last: new Map() }));
  return kept;
}

function isFound(index: TextIndex, start: string): boolean {
  const [from, to] = prefixRange(index, start);
  return from < to;
}

function setAll(levels: Levels, postings: Uint32Array, from: number, to: number, level: number): void {
  for (let i = from; i < to; i++) levels[postings[i]!] = level;
}

/** The projects that have a term which starts with one of these. O(postings + n / 4). */
function look(index: TextIndex, words: readonly string[], size: number): Having {
  const { vocabulary, starts, titles, postings } = index;
  const bits = createBitset(size);
  const levels = new Uint8Array(32 * bits.length);
  const ranges = words.map((word) => prefixRange(index, word));
  // The word itself, if there is one, comes first in the range.
  const whole = new Set(ranges.map(([from]) => from).filter((from, i) => vocabulary[from] === words[i]));
  // From the lowest level up: each is written over those before, and none need be read.
  for (const [begins, ends, level] of [
    [starts, titles, 1],
    [titles, starts.subarray(1), 3],
  ] as const) {
    for (const [from, to] of ranges)
      for (let term = from; term < to; term++)
        if (!whole.has(term)) setAll(levels, postings, begins[term]!, ends[term]!, level);
    for (const term of whole) setAll(levels, postings, begins[term]!, ends[term]!, level + 1);
  }
  fromLevels(bits, levels);
  return { bits, levels };
}

/** The best score first, equal ones as they come. O(n), or O(n / 32 + m log m) for m that are few. */
function best(set: Bitset, order: Uint32Array, most: number, levels: readonly Levels[]): Uint32Array {
  const few = count(set);
  if (few < order.length / 64) return bestOfFew(set, few, order, levels).slice(0, most);
  const scores = levels.length === 1 ? levels[0]! : sumOf(levels, 32 * set.length);
  return bestOfMany(set, order, most, scores, 4 * levels.length);
}

/** Four at once: those of all words that are looked for fit into a byte. */
function sumOf(levels: readonly Levels[], size: number): Levels {
  const sum = new Uint32Array(size / 4);
  for (const each of levels) {
    const fours = new Uint32Array(each.buffer);
    for (let i = 0; i < sum.length; i++) sum[i]! += fours[i]!;
  }
  return new Uint8Array(sum.buffer);
}

/** Places of projects in an order: for the one that equal scores come in, which is that of titles. */
const ranks = new WeakMap<Uint32Array, Uint32Array>();
function ranksIn(order: Uint32Array): Uint32Array {
  let rank = ranks.get(order);
  if (!rank) {
    ranks.set(order, (rank = new Uint32Array(order.length)));
    for (let i = 0; i < order.length; i++) rank[order[i]!] = i;
  }
  return rank;
}

function bestOfFew(set: Bitset, few: number, order: Uint32Array, levels: readonly Levels[]): Uint32Array {
  const rank = ranksIn(order);
  const keys = new Float64Array(few);
  let size = 0;
  forEach(set, (project) => {
    let missing = 4 * levels.length;
    for (let i = 0; i < levels.length; i++) missing -= levels[i]![project]!;
    keys[size++] = missing * order.length + rank[project]!;
  });
  return Uint32Array.from(keys.sort(), (key) => order[key % order.length]!);
}

/** A counting sort that places only what is asked for. */
function bestOfMany(
  set: Bitset,
  order: Uint32Array,
  most: number,
  scores: Levels,
  highest: number,
): Uint32Array {
  /** Where the next one of each score goes, from the highest score down. */
  const next = new Uint32Array(highest + 2);
  forEach(set, (project) => next[highest - scores[project]! + 1]!++);
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const hits = new Uint32Array(most);
  for (let i = 0, left = most; left; i++) {
    const project = order[i]!;
    if (!has(set, project)) continue;
    const place = next[highest - scores[project]!]!++;
    if (place >= most) continue;
    hits[place] = project;
    left--;
  }
  return hits;
}
