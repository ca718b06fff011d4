import type { Language } from '../../dataset/languages.js';
import { add, and, createBitset, forEach, has, type Bitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { TextMatch } from '../query.js';
import type { Steps } from '../../dataset/steps.js';
import { spansOf, wordsIn } from './fold.js';
import { prefixRange, textIndexSteps, type TextIndex } from './text-index.js';

/**
 * Projects in which every word typed starts a word of the text.
 * O(log w + n / 32 + hits) per word typed, with w different words in all; the first search in a language indexes it.
 */
export function* search(catalogue: Catalogue, typed: string, language: Language): Steps<TextMatch> {
  const index = yield* textIndexSteps(catalogue, language);
  const size = catalogue.dataset.projects.length;
  const words = wordsIn(typed);
  const spans = spansOf(words);
  // Signs alone (`&`) are no words: they leave nothing out.
  const found = catalogue.all.slice();
  const levels: Uint8Array[] = [];
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
      having = { bits: createBitset(size), levels: new Uint8Array(size) };
      for (const start of starts) raise(having, index, start);
      if (key.length === 1 && kept.letters.size < mostLetters) kept.letters.set(key, having);
    }
    now.set(key, having);
    and(found, having.bits);
    levels.push(having.levels);
  }
  if (words.length) kept.last = now;
  return { found, best: (set, order, most) => best(set, order, most, levels) };
}

/** The projects that have a word, and how well: 4 as a word of the title, 3 as the start of one; 2 and 1 in other texts. */
interface Having {
  readonly bits: Bitset;
  readonly levels: Uint8Array;
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

function raise({ bits, levels }: Having, index: TextIndex, word: string): void {
  const { vocabulary, starts, postings } = index;
  const [from, to] = prefixRange(index, word);
  // The word itself, if there is one, comes first in the range.
  const whole = vocabulary[from] === word ? starts[from + 1]! : 0;
  const end = starts[to]!;
  for (let i = starts[from]!; i < end; i++) {
    const posting = postings[i]!;
    const project = posting >>> 1;
    // Without a branch, which would be guessed wrong half of the time.
    const level = 3 - ((posting & 1) << 1) + (i < whole ? 1 : 0);
    const known = levels[project]!;
    levels[project] = known > level ? known : level;
    add(bits, project);
  }
}

/** The best score first, equal ones as they come: a counting sort that places only what is asked for. O(n). */
function best(set: Bitset, order: Uint32Array, most: number, levels: readonly Uint8Array[]): Uint32Array {
  const scoreOf = (project: number): number => {
    let score = 0;
    for (const each of levels) score += each[project]!;
    return score;
  };
  const highest = 4 * levels.length;
  /** Where the next one of each score goes, from the highest score down. */
  const next = new Uint32Array(highest + 2);
  forEach(set, (project) => next[highest - scoreOf(project) + 1]!++);
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const hits = new Uint32Array(most);
  for (let i = 0, left = most; left; i++) {
    const project = order[i]!;
    if (!has(set, project)) continue;
    const place = next[highest - scoreOf(project)]!++;
    if (place >= most) continue;
    hits[place] = project;
    left--;
  }
  return hits;
}
