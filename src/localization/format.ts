/** Formats numbers, dates and names by language with `Intl`. */
import { firstDay } from '../dataset/dates.js';
import type { Locale } from '../dataset/languages.js';
import type { CountRange, Period } from '../dataset/reading/schema.js';
import { definitionOf } from './languages/index.js';

/** Locale tags for every `Intl` constructor, the best first. */
export const tagsOf = (locale: Locale): string[] => [...(definitionOf(locale)?.formats ?? [locale])];

const cache = new Map<string, unknown>();
/** Caches `Intl` objects, which are slow to create, and texts that they are slow to write. */
export function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** Turns the -0 that JSON allows into 0. */
export const unsigned = (zero: number): number => zero + 0;

export const formatNumber = (value: number, locale: Locale): string =>
  once(`n${locale}`, () => new Intl.NumberFormat(tagsOf(locale))).format(unsigned(value));

/** Returns a text with its first letter in upper case. */
export const capitalized = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

export const formatRange = ({ min, max }: CountRange, locale: Locale): string =>
  min === max ? formatNumber(min, locale) : `${formatNumber(min, locale)}–${formatNumber(max, locale)}`;

export const pluralOf = (count: number, locale: Locale): Intl.LDMLPluralRule =>
  once(`p${locale}`, () => new Intl.PluralRules(tagsOf(locale))).select(count);

const listFormat = (locale: Locale): Intl.ListFormat =>
  once(`l${locale}`, () => new Intl.ListFormat(tagsOf(locale)));

export const formatList = (items: readonly string[], locale: Locale): string =>
  listFormat(locale).format(items);

/** Returns alternatives: « A, B ou C ». */
export const formatChoice = (items: readonly string[], locale: Locale): string =>
  once(`a${locale}`, () => new Intl.ListFormat(tagsOf(locale), { type: 'disjunction' })).format(items);

/** Returns the items and the separators between them as parts. */
export const listParts = (
  items: readonly string[],
  locale: Locale,
): ReturnType<Intl.ListFormat['formatToParts']> => listFormat(locale).formatToParts(items);

const fields = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;
function dateFormat(parts: number, locale: Locale): Intl.DateTimeFormat {
  const options = Object.assign({ timeZone: 'UTC' }, ...fields.slice(0, parts)) as Intl.DateTimeFormatOptions;
  return once(`d${parts}${locale}`, () => new Intl.DateTimeFormat(tagsOf(locale), options));
}
const partsOf = (date: string): number => date.split('-').length;
const asDate = (date: string): Date => new Date(firstDay(date));

/** Formats a date with its precision: `2018`, `juin 2018`, `30 juin 2018`. */
export function formatDate(date: string, locale: Locale): string {
  const writeDay = definitionOf(locale)?.day ?? String;
  return dateFormat(partsOf(date), locale)
    .formatToParts(asDate(date))
    .map(({ type, value }) => (type === 'day' ? writeDay(value) : value))
    .join('');
}

/** Formats a period with months and without days, because projects last for years. */
export function formatPeriod({ start, end }: Period, locale: Locale): string | undefined {
  if (!start || !end) return undefined;
  // A browser takes long to write a range, and a list draws the same ones again and again.
  return once(`${start} ${end}${locale}`, () => {
    const format = dateFormat(Math.min(partsOf(start), partsOf(end), 2), locale);
    const [from, to] = [asDate(start), asDate(end)];
    return from <= to ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
  });
}

const nameOf = (type: 'region' | 'language', code: string, locale: Locale): string => {
  try {
    return once(`${type}${locale}`, () => new Intl.DisplayNames(tagsOf(locale), { type })).of(code) ?? code;
  } catch {
    return code; // not a valid code
  }
};
export const countryName = (code: string, locale: Locale): string => nameOf('region', code, locale);
export const languageName = (code: string, locale: Locale): string => nameOf('language', code, locale);

/** Formats with a slow first use in a page. */
export const slowAtFirst: readonly ((locale: Locale) => unknown)[] = [
  (locale) => formatNumber(0, locale),
  (locale) => formatPeriod({ start: '2020-01', end: '2021-01' }, locale),
  (locale) => countryName('BE', locale),
  (locale) => formatList([], locale),
];
