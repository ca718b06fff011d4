import type { Locale } from '../../../dataset/languages.js';
import { count, intersectionSize, has, type Bitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import type { Resumable } from '../../../scheduling/resumable.js';
import { missingWords, nearWords, replaceWords, spellingIn } from './near-words.js';
import { prefixRange } from './prefix-range.js';
import { search } from './search.js';
import { projectsWith, textIndexSteps, type TextIndex } from './text-index.js';

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
  const { vocabulary } = index;
  const countOf = (term: number): number => count(projectsWith(index, term));
  const replacements = new Map<string, readonly string[]>();
  for (const word of missingWords(index, typed)) {
    const near = yield* nearWords({ vocabulary, countOf }, word);
    if (!near.length) return [];
    const spelt = near.map((terms) =>
      terms.map((term) => spelling(catalogue, index, term, language)).join(' '),
    );
    replacements.set(word, spelt);
  }
  const steps = replaceWords(typed, replacements);
  for (let step = steps.next(); ;) {
    if (step.done) return step.value;
    const { found } = yield* search(catalogue, step.value, language);
    step = steps.next(intersectionSize(found, candidates) > 0);
  }
}

/** Returns the term as the first project that has it writes it. */
function spelling(catalogue: Catalogue, index: TextIndex, term: string, language: Locale): string {
  const [number] = prefixRange(index, term);
  const having = projectsWith(index, number);
  let first = 0;
  while (!has(having, first)) first++;
  return spellingIn(catalogue.dataset, catalogue.dataset.projects[first]!, term, language);
}
