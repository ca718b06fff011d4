import type { Locale } from '../../../dataset/languages.js';
import { count, intersectionSize, has, type Bitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { Resumable } from '../../../scheduling/resumable.js';
import { prefixDistance } from './distance.js';
import { compounds, fold, rawWords, spansIn, termsOf } from '../../../text/fold.js';
import { search } from './search.js';
import { otherTexts, titleTexts } from '../../text/searched-texts.js';
import { prefixRange, projectsWith, textIndexSteps, type TextIndex } from './text-index.js';

/** Maximum number of suggestions, and of replacements tried per word. */
const maxSuggestions = 3;
const maxReplacements = 6;
/** A longer word is no typing mistake. */
const maxWordLength = 40;

/**
 * Replaces each typed word that no text has by a word close to it, and keeps the replacements that find candidates.
 * O(w) per such word, with w different words in all, and some searches.
 */
export function* suggest(
  catalogue: Catalogue,
  typed: string,
  language: Locale,
  candidates: Bitset,
): Resumable<readonly string[]> {
  const index = yield* textIndexSteps(catalogue, language);
  const replacements = new Map<string, readonly string[]>();
  for (const word of missingWords(index, typed)) {
    if (word.length > maxWordLength) return [];
    const near = [...splits(index, word), ...(yield* nearTerms(index, word))].slice(0, maxReplacements);
    if (!near.length) return [];
    const spelt = near.map((terms) =>
      terms.map((term) => spelling(catalogue, index, term, language)).join(' '),
    );
    replacements.set(word, spelt);
  }
  const suggestions: string[] = [];
  if (!replacements.size) return suggestions;
  for (let i = 0; i < maxReplacements && suggestions.length < maxSuggestions; i++) {
    const suggestion = typed.replace(rawWords, (word) => {
      const spelt = replacements.get(fold(word)) ?? [word];
      return spelt[Math.min(i, spelt.length - 1)]!;
    });
    if (suggestions.includes(suggestion)) continue;
    const { found } = yield* search(catalogue, suggestion, language);
    if (intersectionSize(found, candidates)) suggestions.push(suggestion);
  }
  return suggestions;
}

/** Words that start no term, neither by themselves nor joined with their neighbours. */
function missingWords(index: TextIndex, typed: string): Set<string> {
  const { words, spans } = spansIn(typed);
  const missing = new Set(words);
  for (const { text, first, last } of spans) {
    const [from, to] = prefixRange(index, text);
    if (from < to) for (const word of words.slice(first, last + 1)) missing.delete(word);
  }
  return missing;
}

/** The word as two terms: a reader may have left out the space. */
function splits(index: TextIndex, word: string): [string, string][] {
  const isTerm = (text: string): boolean => index.vocabulary[prefixRange(index, text)[0]] === text;
  const found: [string, string][] = [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (isTerm(left) && isTerm(right)) found.push([left, right]);
  }
  return found;
}

/**
 * The terms nearest to the word: first by distance, then by length, then the most frequent.
 * O(w), and n / 32 for each that is near.
 */
function* nearTerms(index: TextIndex, word: string): Resumable<[string][]> {
  // In a short word a single letter makes another word.
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const { vocabulary } = index;
  const near: { term: string; rank: readonly number[] }[] = [];
  for (let i = 0; limit && i < vocabulary.length; i++) {
    if (i % 64 === 0) yield;
    const term = vocabulary[i]!;
    const distance = prefixDistance(word, term, limit);
    if (distance > limit) continue;
    const rank = [distance, Math.abs(term.length - word.length), -count(projectsWith(index, i))];
    near.push({ term, rank });
  }
  near.sort(({ rank: a }, { rank: b }) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
  return near.slice(0, maxReplacements).map(({ term }) => [term]);
}

/** The term as some text writes it: with its accents and capitals. */
function spelling(catalogue: Catalogue, index: TextIndex, term: string, language: Locale): string {
  const [number] = prefixRange(index, term);
  const having = projectsWith(index, number);
  const project = catalogue.dataset.projects.find((_, i) => has(having, i))!;
  for (const text of [...titleTexts(project, language), ...otherTexts(project, language)]) {
    for (const compound of text.match(compounds) ?? []) {
      const word = compound.match(rawWords)?.find((part) => fold(part) === term);
      if (word) return word;
      if (termsOf(compound).includes(term)) return compound;
    }
  }
  return term;
}
