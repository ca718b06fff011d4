import type { Locale } from '../dataset/languages.js';
import { sortText } from '../dataset/sort-text.js';
import { once, tagsOf } from './format.js';

/** Compares two names in the alphabetical order of the language, without the signs before their first letters. */
export const compareText = (a: string, b: string, locale: Locale): number =>
  once(`c${locale}`, () => new Intl.Collator(tagsOf(locale), { numeric: true })).compare(
    sortText(a),
    sortText(b),
  );
