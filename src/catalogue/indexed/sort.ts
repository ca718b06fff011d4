import type { Locale } from '../../dataset/languages.js';
import { textIn } from '../../dataset/localize.js';
import type { Project } from '../../dataset/reading/schema.js';
import { sortText } from '../../dataset/sort-text.js';
import type { Catalogue } from './catalogue.js';
import type { Sort } from '../question.js';
import { sortValues } from '../sort-values.js';
import { Pieces } from './pieces.js';
import { loopInChunks, chunkSize, type Resumable } from '../../scheduling/resumable.js';

/**
 * Indexes of all projects in the order asked for: those without a value last, ties by title, equal titles as in the
 * dataset. `-title` is `title` backwards. `relevance`, which depends on words, is here the order of titles.
 * O(n log n) the first time, then O(1).
 */
export function* orderSteps(catalogue: Catalogue, sort: Sort, language: Locale): Resumable<Uint32Array> {
  const { orders, dataset } = catalogue;
  const key = `${sort} ${language}`;
  let order = orders.get(key);
  if (order) return order;

  if (sort === 'title') order = yield* titleOrderSteps(dataset.projects, language);
  else {
    order = yield* orderSteps(catalogue, 'title', language);
    const name = sort.replace('-', '');
    if (sortValues.has(name))
      order = yield* rankOrderSteps(yield* ranksSteps(catalogue, name), order, sort !== name);
    else if (sort === '-title') order = order.slice().reverse();
  }
  orders.set(key, order);
  return order;
}

/** The value of each project as its place among the different values: 0 for the lowest, `size` for no value. */
export interface Ranks {
  readonly held: Uint32Array;
  readonly size: number;
}

/**
 * Computes the ranks for all sort keys in one pass: fetching a project from memory costs more than reading two
 * fields.
 */
export function* ranksSteps({ dataset: { projects }, ranks }: Catalogue, name: string): Resumable<Ranks> {
  const known = ranks.get(name);
  if (known) return known;
  const drafts = [...sortValues].map(([name, value]) => ({
    ...value,
    name,
    /** The different values as they occur, and which of them each project has. */
    different: new Map<string | number, number>(),
    held: new Uint32Array(projects.length),
  }));
  yield* loopInChunks(projects.length, (from, to) => {
    for (const { of, different, held } of drafts) {
      for (let i = from; i < to; i++) {
        const own = of(projects[i]!) ?? '';
        let number = different.get(own);
        if (number === undefined) different.set(own, (number = different.size));
        held[i] = number;
      }
    }
  });
  for (const { name, toNumber, different, held } of drafts) {
    const numbers = Float64Array.from(different.keys(), (own) => (own === '' ? Infinity : toNumber(own)));
    const sorted = numbers.slice().sort();
    const size = different.has('') ? sorted.length - 1 : sorted.length;
    const places = Uint32Array.from(different.keys(), (own, number) =>
      own === '' ? size : lowerBound(sorted, numbers[number]!),
    );
    yield* loopInChunks(held.length, (from, to) => {
      for (let i = from; i < to; i++) held[i] = places[held[i]!]!;
    });
    ranks.set(name, { held, size });
  }
  return ranks.get(name)!;
}

/** By rank, up or down, where there is one; the rest as in `order`. */
const rankOrderSteps = ({ held, size }: Ranks, order: Uint32Array, isDown: boolean): Resumable<Uint32Array> =>
  countingSortSteps(order, size + 1, (project) => {
    const rank = held[project]!;
    return isDown && rank < size ? size - 1 - rank : rank;
  });

/** Returns projects by a number below `size`, equal ones as they come. */
export function* countingSortSteps(
  order: Uint32Array,
  size: number,
  keyOf: (project: number) => number,
): Resumable<Uint32Array<ArrayBuffer>> {
  const keys = new Uint32Array(order.length);
  /** Where the next project of each key goes. */
  const next = new Uint32Array(size + 1);
  yield* loopInChunks(order.length, (from, to) => {
    for (let i = from; i < to; i++) next[(keys[i] = keyOf(order[i]!)) + 1]!++;
  });
  for (let key = 1; key < next.length; key++) next[key]! += next[key - 1]!;
  const sorted = new Uint32Array(order.length);
  yield* loopInChunks(order.length, (from, to) => {
    for (let i = from; i < to; i++) sorted[next[keys[i]!]!++] = order[i]!;
  });
  return sorted;
}

/** Where a number is in a sorted list, or its first equal. */
export function lowerBound(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function* titleOrderSteps(projects: readonly Project[], language: Locale): Resumable<Uint32Array> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const titles: string[] = [];
  yield* loopInChunks(projects.length, (from, to) => {
    for (let i = from; i < to; i++) titles.push(sortText(textIn(projects[i]!.name, language)));
  });
  const words = yield* titleWordsSteps(titles, language);
  if (!words) return yield* sortSteps(titles.length, (a, b) => compare(titles[a]!, titles[b]!));

  let order = new Uint32Array(titles.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  for (let word = sortedWordCount - 1; word >= 0; word--) order = yield* byWordSteps(order, words, word);
  // The few titles that begin alike are compared one by one, by the collator where all their letters are equal.
  for (let from = 0, to; from < order.length; from = to) {
    to = from + 1;
    while (to < order.length && !compareWords(words, order[from]!, order[to]!, sortedWordCount)) to++;
    if (to % chunkSize < to - from) yield;
    if (to === from + 1) continue;
    const alike = order.slice(from, to);
    const sorted = yield* sortSteps(alike.length, (a, b) => {
      const [left, right] = [alike[a]!, alike[b]!];
      return compareWords(words, left, right) || compare(titles[left]!, titles[right]!);
    });
    for (let i = 0; i < sorted.length; i++) order[from + i] = alike[sorted[i]!]!;
  }
  return order;
}

/** Number of words by which all titles are sorted at once. */
const sortedWordCount = 4;

/** Characters that a collation puts before a space. */
const beforeSpaces = /[\t-\r\u0085\u1680\u2028\u2029\ufffe]/;

/** Titles as words, and each word as its rank among all, from 1: of title `i` from `starts[i]` to `starts[i + 1]`. */
interface TitleWords {
  readonly ranks: Uint32Array;
  readonly starts: Uint32Array;
  readonly highest: number;
}

/**
 * Splits titles into words and ranks the words without accents and case: the different words are few, a collator sorts
 * them once, and comparing ranks is far faster than comparing texts. A space sorts before every character of a word, so
 * comparing word by word equals comparing letter by letter. Returns `undefined` for titles where that is not so.
 */
function* titleWordsSteps(titles: readonly string[], language: Locale): Resumable<TitleWords | undefined> {
  const pieces = new Pieces();
  const starts = new Uint32Array(titles.length + 1);
  const words: number[] = [];
  let isSimple = true;
  yield* loopInChunks(titles.length, (from, to) => {
    for (let i = from; i < to; i++) {
      if (beforeSpaces.test(titles[i]!)) isSimple = false;
      const size = pieces.of(titles[i]!);
      for (let word = 0; word < size; word++) words.push(pieces.found[word]!);
      starts[i + 1] = words.length;
    }
  });
  if (!isSimple) return undefined;
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const different = pieces.all;
  const order = yield* sortSteps(different.length, (a, b) => compare(different[a]!, different[b]!));
  const rankOf = new Uint32Array(different.length);
  let highest = 1;
  for (let i = 0; i < order.length; i++) {
    if (i % chunkSize === 0) yield;
    if (i && compare(different[order[i - 1]!]!, different[order[i]!]!) < 0) highest++;
    rankOf[order[i]!] = highest;
  }
  const ranks = new Uint32Array(words.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf[words[i]!]!;
  return { ranks, starts, highest };
}

/** Word by word, a missing one first; the first so many words only. */
function compareWords({ ranks, starts }: TitleWords, a: number, b: number, most = Infinity): number {
  const [left, right] = [starts[a]!, starts[b]!];
  const [leftSize, rightSize] = [starts[a + 1]! - left, starts[b + 1]! - right];
  const both = Math.min(leftSize, rightSize, most);
  for (let i = 0; i < both; i++)
    if (ranks[left + i] !== ranks[right + i]) return ranks[left + i]! - ranks[right + i]!;
  return Math.min(leftSize, most) - Math.min(rightSize, most);
}

/** Titles by one of their words, a missing one first, equal ones as they come. */
const byWordSteps = (order: Uint32Array, { ranks, starts, highest }: TitleWords, word: number) =>
  countingSortSteps(order, highest + 1, (title) => {
    const place = starts[title]! + word;
    return place < starts[title + 1]! ? ranks[place]! : 0;
  });

/** A stable merge sort of the numbers below `size`: the built-in one can't be interrupted. */
export function* sortSteps(size: number, compare: (a: number, b: number) => number): Resumable<Uint32Array> {
  let from = new Uint32Array(size);
  let to = new Uint32Array(size);
  for (let i = 0; i < size; i++) from[i] = i;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(middle + width, size);
      for (let at = start, left = start, right = middle; at < end; at++) {
        if (at % chunkSize === 0) yield;
        const takeLeft = left < middle && (right === end || compare(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
