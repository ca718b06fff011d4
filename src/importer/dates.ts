/** Dates in usual notations, with their precision: `31/07/2011`, `02/2013`, `Mai 2012`, `2013`. */
import { isPartialDate } from '../dataset/partial-date.js';
import type { Cell } from './table.js';
import { monthLanguage, monthsOf } from './month-names.js';
import { fold } from './text.js';

/** The order of day and month in `01/02/2013`. */
export type DateOrder = 'dmy' | 'mdy';

export interface DateFormat {
  readonly order: DateOrder;
  /** Language of most month names in the column: `listopad` is October in Croatian, and November in Czech. */
  readonly language?: string | undefined;
  /** True for a workbook whose days are counted from 1904. */
  readonly isFrom1904?: boolean;
  /**
   * `mixed`: dates of both orders (`31/01/2013` and `01/31/2013`), so that `01/02/2013` is left out. `none-tells`: no
   * date decides, and all are read as day and month.
   */
  readonly doubt?: 'mixed' | 'none-tells' | undefined;
}

export type DateFault = 'not-a-date' | 'ambiguous-date' | 'impossible-date';
/** Repair of a date: a supplied century, or a conversion from Excel's number of days. */
export type DateRepair =
  'two-digit-year' | 'serial-date' | 'doubled-mark' | 'quarter' | 'period-part' | 'approximate';
export interface ReadDate {
  readonly date: string;
  readonly repair?: DateRepair | undefined;
}

const two = (value: number | string): string => String(value).padStart(2, '0');
const numeric =
  /^(\d{1,2})\s?([/.-]{1,2})\s?(\d{1,2})\s?([/.-]{1,2})\s?(\d{4}|\d{2})(?:[ t]\d{1,2}:\d{2}.*)?$/;

/** Largest two-digit year of this century. */
const lastYearOf2000s = 70;
const century = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < lastYearOf2000s ? 20 : 19}${year}`;

/** Maximum number of cells with words that are read to detect their language. */
const maxWords = 2000;

/** Detects the date format of a column from all its values. */
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
  const words = values.filter((value) => typeof value === 'string' && /\p{L}{3}/u.test(value)) as string[];
  const language = words.length ? monthLanguage(words.slice(0, maxWords)) : undefined;
  const told = language === undefined ? {} : { language };
  if (dmy && mdy) return { order, ...told, doubt: 'mixed' };
  return { order, ...told, ...(either && !dmy && !mdy && { doubt: 'none-tells' as const }) };
}

/** Years that programs write for a missing date: `1900-01-01`, `9999-12-31`. */
const isPlaceholder = (date: string): boolean => date < '1901' || date >= '2201';

const existing = (date: string, repair?: DateRepair): ReadDate | DateFault =>
  isPartialDate(date) && !isPlaceholder(date) ? { date, repair } : 'impossible-date';

/**
 * Converts Excel's number of days. Day 1 is 1 January 1900, and 1900 counts as a leap year
 * (https://docs.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
 */
const serialDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** Days between 1 January 1900 and 1 January 1904 in the counts of Excel. */
const daysTo1904 = 1462;

function fromNumber(value: number, { isFrom1904 }: DateFormat): ReadDate | DateFault {
  if (Number.isInteger(value) && value >= 1900 && value <= 2200) return { date: String(value) };
  // Only numbers of days from 1954 to 2091 count as dates.
  const serial = isFrom1904 ? value + daysTo1904 : value;
  return serial >= 20_000 && serial < 70_000
    ? { date: serialDay(serial), repair: 'serial-date' }
    : 'not-a-date';
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
  const shortYear = year.length === 2 ? 'two-digit-year' : undefined;
  return existing(
    `${century(year)}-${two(month)}-${two(day)}`,
    mark.length + secondMark.length > 2 ? 'doubled-mark' : shortYear,
  );
}

/** Words beside a date. Days of the week stand before a comma, and are skipped with everything before it. */
const besideDate = /^(?:de|of|the|le|den|der|dne|dn|r|g|m|d|y|an|on|d'|del|kl|uhr|h|den|am|vom|ta'|ta)$/;

/** Reads a date with words: `1er mai 2012`, `12. März 2012`, `May 12, 2012`, `Tuesday, 18 October 2011`, `jan/15`. */
function fromWords(text: string, format: DateFormat): ReadDate | DateFault | undefined {
  const words = text
    .replace(/^\p{L}+,\s/u, '')
    .replace(/\s\d{1,2}:\d{2}.*$/, '')
    .split(/[\s.,/-]+/)
    .filter(Boolean);
  const at = words.findIndex((word) => monthsOf(word));
  const names = monthsOf(words[at] ?? '');
  const month = names && (names.get(format.language ?? '') ?? [...names.values()][0]);
  if (!names || !month) return undefined;
  const isUnclear = names.get(format.language ?? '') === undefined && new Set(names.values()).size > 1;
  if (isUnclear) return 'ambiguous-date';
  const others = words.filter((word, i) => i !== at && !besideDate.test(word));
  if (others.length > 2) return undefined;
  const numbers = others.map((word) => /^(\d{1,2}|\d{4})(?:er|st|nd|rd|th|e|an|ο|η)?$/.exec(word)?.[1]);
  if (!numbers.length || numbers.includes(undefined)) return undefined;
  const whole = numbers.find((number) => number?.length === 4);
  // Two digits after the month are a year: `01. Nov 15`.
  const year = whole ?? (words.at(-1) === numbers.at(-1) ? numbers.at(-1) : undefined);
  if (year === undefined) return undefined;
  const days = numbers.filter((_, i) => i !== numbers.lastIndexOf(year));
  if (days.some((day) => day!.length > 2)) return undefined;
  const day = days[0] === undefined ? '' : `-${two(days[0])}`;
  return existing(`${century(year)}-${two(month)}${day}`, whole ? undefined : 'two-digit-year');
}

/**
 * Reads a part of a year (`Q3 2014`, `2e semestre 2015`, `début 2015`) as its first month, or its last for the end of a
 * project.
 */
function fromPart(text: string, isEnd: boolean): ReadDate | undefined {
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1];
  if (!year || /\d{5}/.test(text)) return undefined;
  const rest = text
    .replace(year, ' ')
    .replace(/[\s./()-]+/g, ' ')
    .trim();
  const part =
    /^(?:([qtks])\s?([1-4])|([1-4])(?:er|e|eme|st|nd|rd|th)?\s?(q|t|s|trimestre|semestre|quartal|kwartaal|quarter|halbjahr|semester|half|kvartal|trimestru)|(quartal|kwartaal|trimestre|semestre|quarter|halbjahr|semester)\s?([1-4]))$/.exec(
      rest,
    );
  if (part) {
    const kind = part[1] ?? part[4] ?? part[5]!;
    const months = /^(?:s|h)/.test(kind) ? 6 : 3;
    const number = Number(part[2] ?? part[3] ?? part[6]);
    if (number * months > 12) return undefined;
    const month = isEnd ? number * months : (number - 1) * months + 1;
    return { date: `${year}-${two(month)}`, repair: 'quarter' };
  }
  const rough =
    /^(?:debut|fin|mi|milieu|courant|begin|eind|einde|midden|anfang|mitte|ende|early|late|mid|end|beginning|ca|env|environ|vers|about|circa|printemps|ete|automne|hiver|spring|summer|autumn|winter)$/;
  return rough.test(rest) ? { date: year, repair: 'approximate' } : undefined;
}

/**
 * Reads a period in a date column (`01/05/2014 - 31/12/2014`) as its first day, or its last for the end of a project.
 */
function fromPeriod(text: string, format: DateFormat, isEnd: boolean): ReadDate | undefined {
  const parts = text.split(/\s+(?:[-–—]|a|au|to|tot|bis|do|al)\s+|[–—]/);
  if (parts.length !== 2) return undefined;
  const [start, end] = parts.map((part) =>
    readDate(part.replace(/^(?:du|van|vom|from|od|del?)\s/, ''), format),
  );
  if (typeof start !== 'object' || typeof end !== 'object') return undefined;
  return { date: (isEnd ? end : start).date, repair: 'period-part' };
}

/**
 * @param isEnd true for the end of a project, which is the last of several days
 * @returns the date, or the reason why there is none
 */
export function readDate(value: Cell, format: DateFormat, isEnd = false): ReadDate | DateFault {
  if (typeof value === 'number') return fromNumber(value, format);
  if (typeof value !== 'string') return 'not-a-date';
  // Hungarian dates end with a point: `2021.`, `2021. 02. 03.`
  const text = fold(value).replace(/^(\d{4}(?:\.\s?\d{1,2}){0,2})\.$/, '$1');
  if (/^\d{4}$/.test(text)) return existing(text);
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text), format);
  const solid = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (solid) return existing(`${solid[1]}-${solid[2]}-${solid[3]}`);
  const iso = /^(\d{4})[-/.]\s?(\d{1,2})(?:[-/.]\s?(\d{1,2})\.?(?:[ t].*)?)?$/.exec(text);
  if (iso) return existing(`${iso[1]}-${two(iso[2]!)}${iso[3] ? `-${two(iso[3])}` : ''}`);
  const monthYear = /^(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  if (monthYear) return existing(`${monthYear[2]}-${two(monthYear[1]!)}`);
  return (
    fromDigits(text, format) ??
    fromWords(text, format) ??
    fromPart(text, isEnd) ??
    fromPeriod(text, format, isEnd) ??
    'not-a-date'
  );
}
