import type { Language } from '../../dataset/languages.js';
import { add, createBitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { TextMatch } from '../query.js';
import type { Steps } from '../../dataset/steps.js';
import { spansOf, wordsIn } from './fold.js';
import { prefixRange, textIndexSteps, type TextIndex } from './text-index.js';

/**
 * Projects in which every word typed starts a word of the text.
 * O(log w + n + hits) per word typed, with w different words in all; the first search in a language indexes it.
 */
export function* search(catalogue: Catalogue, typed: string, language: Language): Steps<TextMatch> {
  const index = yield* textIndexSteps(catalogue, language);
  const size = catalogue.dataset.projects.length;
  const words = wordsIn(typed);
  const spans = spansOf(words);
  // Signs alone (`&`) are no words: they leave nothing out.
  const scores = new Uint16Array(size).fill(words.length ? 0 : 1);
  const levels = new Uint8Array(size);
  for (let word = 0; word < words.length; word++) {
    yield;
    levels.fill(0);
    for (const { text, first, last } of spans) if (first <= word && word <= last) raise(levels, index, text);
    for (let i = 0; i < size; i++)
      scores[i] = levels[i] && (scores[i] || !word) ? scores[i]! + levels[i]! : 0;
  }
  const found = createBitset(size);
  for (let i = 0; i < size; i++) if (scores[i]) add(found, i);
  return { found, rank: (order) => rank(order, scores) };
}

/** How well projects have a word: 4 as a word of the title, 3 as the start of one; 2 and 1 in other texts. */
function raise(levels: Uint8Array, index: TextIndex, word: string): void {
  const { vocabulary, starts, postings } = index;
  const [from, to] = prefixRange(index, word);
  // The word itself, if there is one, comes first in the range.
  const whole = vocabulary[from] === word ? starts[from + 1]! : 0;
  for (let i = starts[from]!; i < starts[to]!; i++) {
    const posting = postings[i]!;
    const level = (posting & 1 ? 1 : 3) + (i < whole ? 1 : 0);
    if (level > levels[posting >>> 1]!) levels[posting >>> 1] = level;
  }
}

/** The best score first, equal ones as they come: a counting sort, O(n). */
function rank(order: Uint32Array, scores: Uint16Array): Uint32Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const ends = new Uint32Array(best + 1);
  for (const score of scores) ends[best - score]!++;
  for (let i = 1; i <= best; i++) ends[i]! += ends[i - 1]!;
  const ranked = new Uint32Array(order.length);
  for (let i = order.length - 1; i >= 0; i--) ranked[--ends[best - scores[order[i]!]!]!] = order[i]!;
  return ranked;
}
