/** Words in the texts of some hundred projects, without an index. Loaded by the first query that has words. */
import type { Locale } from '../../dataset/languages.js';
import { spansIn, termsOf } from '../../text/fold.js';
import type { PlainCatalogue, WordMatcher } from '../plain-query.js';
import { otherTexts, titleTexts } from './searched-texts.js';

/** The terms of a project, each between spaces: what starts a term follows a space. */
interface ProjectTerms {
  readonly title: string;
  readonly others: string;
}

const known = new WeakMap<PlainCatalogue, Map<Locale, readonly ProjectTerms[]>>();

function termsIn(catalogue: PlainCatalogue, language: Locale): readonly ProjectTerms[] {
  let byLanguage = known.get(catalogue);
  if (!byLanguage) known.set(catalogue, (byLanguage = new Map<Locale, readonly ProjectTerms[]>()));
  let terms = byLanguage.get(language);
  if (!terms) {
    const joined = (texts: readonly string[]): string => ` ${texts.flatMap(termsOf).join(' ')} `;
    const others = otherTexts(catalogue.dataset, language);
    terms = catalogue.dataset.projects.map((project) => ({
      title: joined(titleTexts(project, language)),
      others: joined(others(project)),
    }));
    byLanguage.set(language, terms);
  }
  return terms;
}

/** 4: a word of the title, 3: starts a word of the title, 2 and 1: the same in other texts, 0: nowhere. */
function level({ title, others }: ProjectTerms, text: string): number {
  if (title.includes(` ${text} `)) return 4;
  if (title.includes(` ${text}`)) return 3;
  if (others.includes(` ${text} `)) return 2;
  return others.includes(` ${text}`) ? 1 : 0;
}

/** Returns projects in which every word typed starts a word of the text. O(letters of the texts × words). */
export function matcher(catalogue: PlainCatalogue, typed: string, language: Locale): WordMatcher {
  const terms = termsIn(catalogue, language);
  const { words, spans } = spansIn(typed);
  return (index) => {
    // Signs alone (`&`) are no words: they leave nothing out.
    const levels = words.map(() => 0);
    for (const { text, first, last } of spans) {
      const own = level(terms[index]!, text);
      for (let word = first; word <= last; word++) levels[word] = Math.max(levels[word]!, own);
    }
    if (levels.includes(0)) return undefined;
    let total = 0;
    for (const each of levels) total += each;
    return total;
  };
}
