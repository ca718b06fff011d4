/** Words of a vocabulary that are close to words typed. */
import type { Locale } from '../../../dataset/languages.js';
import type { PageDataset, Project } from '../../../dataset/reading/schema.js';
import type { Resumable } from '../../../scheduling/resumable.js';
import { compounds, fold, rawWords, spansIn, termsOf } from '../../../text/fold.js';
import { otherTexts, titleTexts } from '../../text/searched-texts.js';
import { prefixDistance } from './distance.js';
import { prefixRange } from './prefix-range.js';

/** Maximum number of suggestions, and of replacements tried per word. */
const maxSuggestions = 3;
const maxReplacements = 6;
/** A longer word is no typing mistake. */
const maxWordLength = 40;

export interface WordVocabulary {
  /** All terms, sorted. */
  readonly vocabulary: readonly string[];
  /** Number of projects that have a term. */
  readonly countOf: (term: number) => number;
}

/** Returns words that start no term, neither by themselves nor joined with their neighbours. */
export function missingWords(index: Pick<WordVocabulary, 'vocabulary'>, typed: string): Set<string> {
  const { words, spans } = spansIn(typed);
  const missing = new Set(words);
  for (const { text, first, last } of spans) {
    const [from, to] = prefixRange(index, text);
    if (from < to) for (const word of words.slice(first, last + 1)) missing.delete(word);
  }
  return missing;
}

/** Returns up to six replacements of a word, each of one or two terms. O(w) with w terms. */
export function* nearWords(index: WordVocabulary, word: string): Resumable<readonly (readonly string[])[]> {
  if (word.length > maxWordLength) return [];
  return [...splits(index, word), ...(yield* nearTerms(index, word))].slice(0, maxReplacements);
}

/** Returns the word as two terms: a reader may have left out the space. */
function splits(index: WordVocabulary, word: string): [string, string][] {
  const isTerm = (text: string): boolean => index.vocabulary[prefixRange(index, text)[0]] === text;
  const found: [string, string][] = [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (isTerm(left) && isTerm(right)) found.push([left, right]);
  }
  return found;
}

/** True for the same first letter, or for one slip in it: any other beginning makes another word. */
const beginsAlike = (word: string, term: string): boolean =>
  word[0] === term[0] ||
  term.startsWith(word, 1) ||
  term.startsWith(word.slice(1)) ||
  term.startsWith(word.slice(1), 1) ||
  (word[0] === term[1] && word[1] === term[0]);

/** Number of letters in which a term may differ. In a short word a single letter makes another word. */
function limitFor({ length }: string): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** Returns the terms nearest to the word: first by distance, then by length, then the most frequent. */
function* nearTerms({ vocabulary, countOf }: WordVocabulary, word: string): Resumable<[string][]> {
  const limit = limitFor(word);
  const near: { term: string; rank: readonly number[] }[] = [];
  for (let i = 0; limit && i < vocabulary.length; i++) {
    if (i % 64 === 0) yield;
    const term = vocabulary[i]!;
    if (!beginsAlike(word, term)) continue;
    const distance = prefixDistance(word, term, limit);
    if (distance > limit) continue;
    near.push({ term, rank: [distance, Math.abs(term.length - word.length), -countOf(i)] });
  }
  near.sort(({ rank: a }, { rank: b }) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
  return near.slice(0, maxReplacements).map(({ term }) => [term]);
}

/** Returns the term as a project writes it: with its accents and capitals. */
export function spellingIn(dataset: PageDataset, project: Project, term: string, language: Locale): string {
  for (const text of [...titleTexts(project, language), ...otherTexts(dataset, language)(project)]) {
    for (const compound of text.match(compounds) ?? []) {
      const word = compound.match(rawWords)?.find((part) => fold(part) === term);
      if (word) return word;
      if (termsOf(compound).includes(term)) return compound;
    }
  }
  return term;
}

/** Yields the typed text with replaced words, is told whether that finds something, and returns the texts that do. */
export function* replaceWords(
  typed: string,
  replacements: ReadonlyMap<string, readonly string[]>,
): Generator<string, readonly string[], boolean> {
  const suggestions: string[] = [];
  if (!replacements.size) return suggestions;
  for (let i = 0; i < maxReplacements && suggestions.length < maxSuggestions; i++) {
    const suggestion = typed.replace(rawWords, (word) => {
      const spelt = replacements.get(fold(word)) ?? [word];
      return spelt[Math.min(i, spelt.length - 1)]!;
    });
    if (!suggestions.includes(suggestion) && (yield suggestion)) suggestions.push(suggestion);
  }
  return suggestions;
}
