/** Dates as people write them, each as exact as it is: `31/07/2011`, `02/2013`, `Mai 2012`, `2013`. */
import { isPartialDate } from '../dataset/dates.js';
import type { Cell } from './table.js';
import { fold } from './text.js';

/** The order of day and month in `01/02/2013`. */
export type DateOrder = 'dmy' | 'mdy';

export interface DateFormat {
  readonly order: DateOrder;
  /** Dates of both orders (`31/01/2013` and `01/31/2013`: dates such as `01/02/2013` are then left out), or none that tells (read as day and month). */
  readonly doubt?: 'mixed' | 'none-tells' | undefined;
}

export type DateFault = 'not-a-date' | 'ambiguous-date' | 'impossible-date';
/** What had to be supplied: the century, or a date from Excel's number of days. */
export type DateRepair = 'two-digit-year' | 'serial-date' | 'doubled-mark';
export interface ReadDate {
  readonly date: string;
  readonly repair?: DateRepair | undefined;
}

/** French, Dutch, German and English, long and short, folded. */
const months = `
  janvier janv jan januari january januar janner
  fevrier fevr fev februari february februar feb
  mars maart march marz mar mrt mrz
  avril avr april apr
  mai mei may
  juin juni june jun
  juillet juil juli july jul
  aout augustus august aug
  septembre september sept sep
  octobre oktober october oct okt
  novembre november nov
  decembre december dezember dec dez`
  .trim()
  .split('\n')
  .map((names) => names.trim().split(' '));
const monthOf = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const two = (value: number | string): string => String(value).padStart(2, '0');
const numeric =
  /^(\d{1,2})\s?([/.-]{1,2})\s?(\d{1,2})\s?([/.-]{1,2})\s?(\d{4}|\d{2})(?:[ t]\d{1,2}:\d{2}.*)?$/;

/** Later than this, two digits are of the last century. */
const pivot = 70;
const century = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < pivot ? 20 : 19}${year}`;

/** Which order the dates of a column have, from all of them. */
export function dateFormat(values: readonly Cell[]): DateFormat {
  let [dmy, mdy, either] = [false, false, false];
  for (const value of values) {
    const match = typeof value === 'string' ? numeric.exec(fold(value)) : null;
    if (!match) continue;
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a > 12 && b <= 12) dmy = true;
    else if (b > 12 && a <= 12) mdy = true;
    else if (a !== b && a <= 12) either = true;
  }
  const order = mdy && !dmy ? 'mdy' : 'dmy';
  if (dmy && mdy) return { order, doubt: 'mixed' };
  return { order, doubt: either && !dmy && !mdy ? 'none-tells' : undefined };
}

const existing = (date: string, repair?: DateRepair): ReadDate | DateFault =>
  isPartialDate(date) ? { date, repair } : 'impossible-date';

/** Excel's day 1 is 1 January 1900, and it takes 1900 for a leap year. */
const serialDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

function fromNumber(value: number): ReadDate | DateFault {
  if (Number.isInteger(value) && value >= 1900 && value <= 2200) return { date: String(value) };
  // 1954 to 2091: what else a number in a column of dates may be.
  return value >= 20_000 && value < 70_000 ? { date: serialDay(value), repair: 'serial-date' } : 'not-a-date';
}

function fromDigits(text: string, { order, doubt }: DateFormat): ReadDate | DateFault | undefined {
  const match = numeric.exec(text);
  if (!match) return undefined;
  const [, a = '', mark = '', b = '', secondMark = '', year = ''] = match;
  if (mark[0] !== secondMark[0]) return 'not-a-date';
  const [first, second] = [Number(a), Number(b)];
  if (doubt === 'mixed' && first !== second && first <= 12 && second <= 12) return 'ambiguous-date';
  const monthFirst = first > 12 ? false : second > 12 || order === 'mdy';
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return existing(
    `${century(year)}-${two(month)}-${two(day)}`,
    mark.length + secondMark.length > 2 ? 'doubled-mark' : year.length === 2 ? 'two-digit-year' : undefined,
  );
}

/** `1er mai 2012`, `12. März 2012`, `May 12, 2012`, `mai 2012`. */
function fromWords(text: string): ReadDate | DateFault | undefined {
  const words = text.replace(/[.,]/g, ' ').replace(/-/g, ' ').split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => monthOf.has(word));
  const month = monthOf.get(words[at] ?? '');
  const others = words.filter((word, i) => i !== at && !['de', 'of', 'the', 'le', 'den'].includes(word));
  if (!month || others.length > 2) return undefined;
  const numbers = others.map((word) => /^(\d{1,2}|\d{4})(?:er|st|nd|rd|th|e)?$/.exec(word)?.[1]);
  const year = numbers.find((number) => number?.length === 4);
  const [day] = numbers.filter((number) => number !== year);
  if (!year || numbers.includes(undefined)) return undefined;
  return existing(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`);
}

/** @returns the date, or why there is none */
export function readDate(value: Cell, format: DateFormat): ReadDate | DateFault {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return 'not-a-date';
  const text = fold(value);
  if (/^\d{4}$/.test(text)) return existing(text);
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text));
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[ t].*)?)?$/.exec(text);
  if (iso) return existing(`${iso[1]}-${two(iso[2]!)}${iso[3] ? `-${two(iso[3])}` : ''}`);
  const monthYear = /^(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  if (monthYear) return existing(`${monthYear[2]}-${two(monthYear[1]!)}`);
  return fromDigits(text, format) ?? fromWords(text) ?? 'not-a-date';
}
