/** Converts values of a list to values of a project, by kind. Unusable values are reported. */
import type { Budget, Period, Project } from '../dataset/reading/schema.js';
import { firstDay, lastDay } from '../dataset/dates.js';
import { maxTextLength } from '../dataset/reading/schema/values.js';
import { readCountries } from './countries.js';
import { readDate } from './dates.js';
import type { Field, Piece } from './field.js';
import { isApproximate, isShortened, readNumber } from './numbers.js';
import { currencyOf } from './units.js';
import { endAfter, readPeriod } from './periods.js';
import type { Findings } from './report.js';
import { clean, fold, isDamaged } from './text.js';
import type { Vocabulary } from './vocabulary.js';

/** Context for reading the values of a row. */
export interface Reader {
  readonly row: number;
  readonly field: Field;
  readonly findings: Findings;
}

export function toText({ row, field, findings }: Reader, { value }: Piece): string {
  const found = String(value);
  let text = clean(found);
  if (isDamaged(found)) findings.repair(row, field.column, 'damaged', found, text);
  text = (field.spec.prefix ?? '') + text;
  if (text.length <= maxTextLength) return text;
  findings.repair(row, field.column, 'cut', text, text.slice(-60));
  return `${text.slice(0, maxTextLength - 1)}…`;
}

/** Number from which a spreadsheet has lost the last digits. */
const firstShortened = 1e15;

/** Reads the list's own id. A number that a spreadsheet has shortened identifies nothing. */
export function toId(reader: Reader, piece: Piece): string | undefined {
  const { row, field, findings } = reader;
  const isLong = typeof piece.value === 'number' && Math.abs(piece.value) >= firstShortened;
  if (!isLong && !isShortened(piece.from)) return toText(reader, piece);
  findings.value(row, field.column, 'shortened-number', piece.from);
  return undefined;
}

export const toTexts = (reader: Reader, pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.map((piece) => toText(reader, piece)).filter(Boolean)),
];

/** A host without scheme: its last label has two letters at least, which numbers, dates and versions lack. */
const bareAddress =
  /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Reads a full address, or an address without a scheme. */
export function toAddress({ row, field, findings }: Reader, piece: Piece): string | undefined {
  const text = clean(piece.from);
  const bare = bareAddress.test(text);
  const address = bare ? `https://${text}` : text;
  if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address) || !URL.canParse(address)) {
    findings.value(row, field.column, 'not-an-address', piece.from);
    return undefined;
  }
  if (bare) findings.repair(row, field.column, 'scheme', text, address);
  return address;
}

export function toCountries({ row, field, findings }: Reader, pieces: readonly Piece[]): string[] {
  const codes = new Set<string>();
  for (const { value, from } of pieces) {
    const found = readCountries(String(value));
    if (!found.length) findings.value(row, field.column, 'not-a-country', from);
    for (const { code, repaired } of found) {
      if (repaired) findings.repair(row, field.column, 'country-code', from, code);
      codes.add(code);
    }
  }
  return [...codes];
}

export function toIds(
  { row, field, findings }: Reader,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): string[] {
  const ids = new Set<string>();
  for (const { value, mapped, from } of pieces) {
    const text = clean(String(value));
    const known = mapped ? text : vocabulary.find(text);
    if (known) ids.add(vocabulary.use(known, clean(from)));
    else if (field.spec.create || field.kind === 'facet') ids.add(vocabulary.make(text));
    else findings.value(row, field.column, 'unknown-value', from);
  }
  return [...ids];
}

/** Returns the first of several values for a field that takes one. The others are reported. */
export function onlyOne<T>({ row, field, findings }: Reader, values: readonly T[]): T | undefined {
  for (const more of values.slice(1)) findings.value(row, field.column, 'several', more);
  return values[0];
}

export function toNumber({ row, field, findings }: Reader, { value, from }: Piece): number | undefined {
  const number = readNumber(value, field.numbers, field.spec.scale ?? 1);
  if (typeof number === 'string') findings.value(row, field.column, number, from);
  else if (number < 0) findings.value(row, field.column, 'negative', from);
  else {
    if (isApproximate(String(value))) findings.repair(row, field.column, 'approximate', from, String(number));
    return number;
  }
  return undefined;
}

const crowns: ReadonlySet<string> = new Set(['SEK', 'DKK', 'NOK', 'ISK', 'EEK']);

export function toBudget(reader: Reader, piece: Piece): Budget | undefined {
  const amount = toNumber(reader, piece);
  if (amount === undefined) return undefined;
  const { row, field, findings } = reader;
  const { currency: usual, currencies } = field.spec;
  const text = String(piece.value);
  const own = Object.entries(currencies ?? {}).find(([word]) => fold(text).includes(fold(word)))?.[1];
  const beside = piece.currency === undefined ? undefined : currencyBeside(reader, piece.currency);
  // A column of currencies without one in this row leaves it open, unless all other rows have the same.
  const open = field.currencies ? '' : 'EUR';
  const found = own ?? currencyOf(text) ?? beside ?? usual ?? open;
  const [only = '', another] = field.currencies ?? [];
  const assumed = piece.currency === undefined && !another ? (currencyOf(only) ?? '') : '';
  // The usual currency of the column decides on "crown", which several countries have.
  const currency = found || assumed || (crowns.has(usual ?? '') ? usual! : '');
  if (!found && currency) findings.repair(row, field.column, 'assumed-currency', piece.from, currency);
  if (currency) return { amount, currency };
  findings.value(row, field.column, 'unclear-currency', piece.from);
  return undefined;
}

/** Reads the currency of an amount from its own column. An unknown word is reported as unclear. */
function currencyBeside({ field }: Reader, text: string): string {
  const own = Object.entries(field.spec.currencies ?? {}).find(([word]) => fold(word) === fold(text))?.[1];
  return own ?? currencyOf(text) ?? '';
}

/** Reads a rate in percent: `50 %`, `50`, or `0.5` as a share of 1. */
export function toRate(reader: Reader, piece: Piece): number | undefined {
  const { row, field, findings } = reader;
  const text = String(piece.value).replace('%', ' ').trim();
  const found = readNumber(typeof piece.value === 'number' ? piece.value : text, field.numbers);
  if (typeof found === 'string' || found < 0 || found > 100) {
    findings.value(row, field.column, typeof found === 'string' ? found : 'not-a-number', piece.from);
    return undefined;
  }
  const isShare = found > 0 && found <= 1 && !String(piece.value).includes('%');
  if (!isShare) return found;
  const percent = Math.round(found * 1e6) / 1e4;
  if (field.hasPercents) findings.repair(row, field.column, 'share', piece.from, `${percent} %`);
  return percent;
}

export function toWhole(reader: Reader, piece: Piece): number | undefined {
  const count = toNumber(reader, piece);
  if (count === undefined || Number.isInteger(count)) return count;
  reader.findings.value(reader.row, reader.field.column, 'not-a-number', piece.from);
  return undefined;
}

/** Reads a whole number as a range from itself to itself. */
export function toCount(reader: Reader, piece: Piece): Project['partnerCount'] {
  const count = toWhole(reader, piece);
  return count === undefined ? undefined : { min: count, max: count };
}

/** Reads a code, which has no spaces or commas. */
export const toCode = ({ value }: Piece): string | undefined =>
  clean(String(value))
    .replace(/[\s,]+/g, '-')
    .slice(0, 200) || undefined;

export function toDate({ row, field, findings }: Reader, { value, from }: Piece): string | undefined {
  const found = readDate(value, field.dates, field.key === 'end' || field.key.endsWith('.end'));
  if (typeof found === 'string') {
    findings.value(row, field.column, found, from);
    return undefined;
  }
  if (found.repair) findings.repair(row, field.column, found.repair, from, found.date);
  return found.date;
}

/** Pieces of the date fields, each with its reader. */
export interface Dates {
  start?: string | undefined;
  end?: string | undefined;
  endReader?: Reader;
  period?: { readonly reader: Reader; readonly piece: Piece };
}

const moreExact = (a: string | undefined, b: string | undefined): string | undefined =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

/** Combines the fields for start, end and period in words into a period. */
export function toPeriod({ start, end, endReader, period }: Dates): Period | undefined {
  let reader = endReader;
  if (period) {
    const { piece } = period;
    const { row, field, findings } = period.reader;
    const found = readPeriod(String(piece.value), field.dates);
    if (!found) findings.value(row, field.column, 'not-a-period', piece.from);
    start = moreExact(start, found?.start);
    if (moreExact(end, found?.end) !== end) reader = period.reader;
    end = moreExact(end, found?.end);
    if (found?.months) {
      const last = start && !end ? endAfter(start, found.months) : undefined;
      if (last) findings.repair(row, field.column, 'period-end', piece.from, (end = last));
      else if (!end) findings.value(row, field.column, 'duration', piece.from);
    }
  }
  if (start && end && lastDay(end) < firstDay(start)) {
    reader?.findings.value(reader.row, reader.field.column, 'end-before-start', `${start} – ${end}`);
    end = undefined;
  }
  return start || end ? { ...(start && { start }), ...(end && { end }) } : undefined;
}
