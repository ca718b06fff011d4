/** Names of months, long and short, in the languages of the European Union: those of `Intl`, and some more. */
import { listLanguages } from './languages/index.js';
import { fold } from './text.js';

/** Common abbreviations that `Intl` lacks, by month. */
const others: readonly string[] = [
  'janv jan janner jenner',
  'fevr fev feb',
  'mrt mrz mar',
  'avr apr',
  'mai',
  'juin jun',
  'juil jul',
  'aou aug',
  'sept sep',
  'oct okt',
  'nov',
  'dec dez',
];

const tidy = (name: string): string => fold(name).replace(/\.$/, '');

/** Months by word and language. */
let known: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
function monthNames(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (known) return known;
  const names = new Map<string, Map<string, number>>();
  const add = (language: string, name: string, month: number): void => {
    const word = tidy(name);
    if (!/\p{L}/u.test(word)) return;
    if (!names.has(word)) names.set(word, new Map());
    names.get(word)!.set(language, month);
  };
  for (const language of [...Object.keys(listLanguages), 'no'])
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        // In Slavic languages, Greek and Finnish, the name of a month has another ending beside a day.
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++)
          for (const { type, value } of format.formatToParts(Date.UTC(2024, i, 15)))
            if (type === 'month') add(language, value, i + 1);
      }
  others.forEach((words, i) => {
    for (const word of words.split(' ')) if (!names.has(word)) add('', word, i + 1);
  });
  return (known = names);
}

/** Returns the months that a word may mean, by language: `listopad` is October in Croatian, and November in Czech. */
export const monthsOf = (word: string): ReadonlyMap<string, number> | undefined =>
  monthNames().get(tidy(word));

/** Returns the language in which most words of the texts are months. */
export function monthLanguage(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of fold(text).match(/\p{L}+/gu) ?? [])
      for (const language of monthsOf(word)?.keys() ?? [])
        counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
