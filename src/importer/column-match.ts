/** Scores how well a column name fits each field, in the 24 languages of the European Union. */
import { columnNames } from './column-names.js';
import { listLanguages } from './languages/index.js';
import type { FieldKey } from './mapping.js';
import { fold } from './text.js';

export interface FieldScore {
  readonly key: FieldKey;
  /** Points from 0 to 100. A name that is known word for word has 100. */
  readonly score: number;
}

/** Words without a meaning of their own in the name of a column. */
const small = new Set(
  `a al allo an and at au aux by d da das de del della dell der des di do dos du e een el en et for from het i im in is
  it its l la las le les lo los na nad o of on oder op or ou per por pour s se sur te the to u un une van vom von w z za
  zu zum zur και της του το η ο την των на за от и`.split(/\s+/),
);

/** Lower-case words: without numbering, units in brackets and camel case. */
function wordsOf(name: string): string[] {
  const spread = name
    .replace(/\((?!s\)|e\)|n\)|en\)|r\))[^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/^\s*(?:\d+|[a-z])[.)\s]\s*/i, (numbering) => (/[.)\d]/.test(numbering) ? ' ' : numbering));
  return fold(spread)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !small.has(word) && !/^\d+$/.test(word));
}

/** Returns the words of a name, and of its parts if it repeats itself in two languages. */
function partsOf(name: string): string[][] {
  const parts = name.split(/\s+[/|–—-]\s+|\s*[\n|]\s*|\s*\/\s*/).map((part) => part.trim());
  return [name, ...(parts.length > 1 ? parts : [])].map(wordsOf).filter((words) => words.length);
}

interface Pattern {
  readonly key: FieldKey;
  readonly stems: readonly string[];
  /** Points deducted from a pattern that stands further back in its list. */
  readonly handicap: number;
}

let known:
  { readonly exact: ReadonlyMap<string, FieldScore[]>; readonly patterns: readonly Pattern[] } | undefined;
function patterns(): NonNullable<typeof known> {
  if (known) return known;
  const exact = new Map<string, FieldScore[]>();
  for (const [key, names] of columnNames)
    names.forEach((name, i) => {
      const words = wordsOf(name).join(' ');
      exact.set(words, [...(exact.get(words) ?? []), { key, score: 98 - Math.min(i, 30) / 2 }]);
    });
  const all: Pattern[] = [];
  for (const { columns } of Object.values(listLanguages))
    for (const [key, list] of Object.entries(columns))
      list.split(',').forEach((pattern, i) => {
        all.push({ key, stems: wordsOf(pattern), handicap: Math.min(i, 10) / 2 });
      });
  return (known = { exact, patterns: all });
}

/** True for inflected forms, which share their beginning: `begünstigten`, `begünstigter`. */
function isForm(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  const common = stem.length > 5 ? stem.length - (stem.length > 8 ? 3 : 2) : stem.length;
  return stem.length > 4 && word.length <= stem.length + 4 && word.startsWith(stem.slice(0, common));
}

/**
 * Returns the share of the words that a pattern explains, from 0 to 1. A pattern with an unmatched stem explains none.
 */
function coverage(words: readonly string[], stems: readonly string[]): number {
  const free = [...words];
  let matched = 0;
  for (const stem of stems) {
    const at = free.findIndex((word) => isForm(word, stem));
    if (at < 0) return 0;
    // A short stem explains little of a compound.
    matched += Math.min(free[at]!.length, stem.length + 5);
    free.splice(at, 1);
  }
  return matched / words.reduce((sum, word) => sum + word.length, 0);
}

const leastCoverage = 0.3;

/** Returns the fields that a column name may stand for, the likeliest first. */
export function fieldScores(name: string): FieldScore[] {
  const { exact, patterns: all } = patterns();
  const scores = new Map<FieldKey, number>();
  const add = (key: FieldKey, score: number): void => {
    if (score > (scores.get(key) ?? 0)) scores.set(key, score);
  };
  partsOf(name).forEach((words, i) => {
    // A part of a name scores slightly less than the whole name.
    const less = i ? 2 : 0;
    for (const { key, score } of exact.get(words.join(' ')) ?? []) add(key, score - less);
    for (const { key, stems, handicap } of all) {
      const share = stems.length ? coverage(words, stems) : 0;
      // Several matching words score higher than one.
      if (share >= leastCoverage) add(key, 40 + 52 * share + Math.min(stems.length, 4) * 2 - handicap - less);
    }
  });
  return [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}
