/** Numbers, dates and names as each language writes them, by the browser's own `Intl`. */
import { firstDay } from '../dataset/dates.js';
import type { Language } from '../dataset/languages.js';
import type { Budget, Period, CountRange } from '../dataset/reading/schema.js';

/** Le Forem is Belgian: so are its numbers and dates. */
const tags: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };
export const tagOf = (locale: Language): string => tags[locale];

const cache = new Map<string, unknown>();
/** Intl objects are slow to make: a page needs each of them once. */
function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** JSON knows -0, and people don't. */
const unsigned = (zero: number): number => zero + 0;

export const formatNumber = (value: number, locale: Language): string =>
  once(`n${locale}`, () => new Intl.NumberFormat(tagOf(locale))).format(unsigned(value));

/** A text as it stands at the start of a line. */
export const capitalized = (text: string, locale: Language): string =>
  text.charAt(0).toLocaleUpperCase(tagOf(locale)) + text.slice(1);

export const formatRange = ({ min, max }: CountRange, locale: Language): string =>
  min === max ? formatNumber(min, locale) : `${formatNumber(min, locale)}–${formatNumber(max, locale)}`;

export function formatMoney({ amount, currency }: Budget, locale: Language): string {
  // Cents are noise in a budget, and a budget is quoted to the euro.
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return once(`m${locale}${currency}`, () => new Intl.NumberFormat(tagOf(locale), options)).format(
    unsigned(amount),
  );
}

export const pluralOf = (count: number, locale: Language): Intl.LDMLPluralRule =>
  once(`p${locale}`, () => new Intl.PluralRules(tagOf(locale))).select(count);

/** The order of names in a list, as a dictionary of the language has it. */
export const compareText = (a: string, b: string, locale: Language): number =>
  once(`c${locale}`, () => new Intl.Collator(tagOf(locale), { numeric: true })).compare(a, b);

const listFormat = (locale: Language): Intl.ListFormat =>
  once(`l${locale}`, () => new Intl.ListFormat(tagOf(locale)));

export const formatList = (items: readonly string[], locale: Language): string =>
  listFormat(locale).format(items);

/** Alternatives: « A, B ou C ». */
export const formatChoice = (items: readonly string[], locale: Language): string =>
  once(`a${locale}`, () => new Intl.ListFormat(tagOf(locale), { type: 'disjunction' })).format(items);

/** The same in pieces: the items, and what stands between them. */
export const listParts = (
  items: readonly string[],
  locale: Language,
): ReturnType<Intl.ListFormat['formatToParts']> => listFormat(locale).formatToParts(items);

const fields = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;
function dateFormat(parts: number, locale: Language): Intl.DateTimeFormat {
  const options = Object.assign({ timeZone: 'UTC' }, ...fields.slice(0, parts)) as Intl.DateTimeFormatOptions;
  return once(`d${parts}${locale}`, () => new Intl.DateTimeFormat(tagOf(locale), options));
}
const partsOf = (date: string): number => date.split('-').length;
const asDate = (date: string): Date => new Date(firstDay(date));

/** As exact as it is known: `2018`, `juin 2018`, `30 juin 2018`. */
export function formatDate(date: string, locale: Language): string {
  return dateFormat(partsOf(date), locale)
    .formatToParts(asDate(date))
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

/** From one month to another: a day more or less says nothing about a project of years. */
export function formatPeriod({ start, end }: Period, locale: Language): string | undefined {
  if (!start || !end) return undefined;
  const format = dateFormat(Math.min(partsOf(start), partsOf(end), 2), locale);
  const [from, to] = [asDate(start), asDate(end)];
  return from <= to ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
}

const nameOf = (type: 'region' | 'language', code: string, locale: Language): string => {
  try {
    return once(`${type}${locale}`, () => new Intl.DisplayNames(tagOf(locale), { type })).of(code) ?? code;
  } catch {
    return code; // no code at all
  }
};
export const countryName = (code: string, locale: Language): string => nameOf('region', code, locale);
export const languageName = (code: string, locale: Language): string => nameOf('language', code, locale);

/** What takes a browser long when it does it for the first time in a page. */
export const slowAtFirst: readonly ((locale: Language) => unknown)[] = [
  (locale) => formatNumber(0, locale),
  (locale) => formatPeriod({ start: '2020-01', end: '2021-01' }, locale),
  (locale) => countryName('BE', locale),
  (locale) => formatList([], locale),
];
