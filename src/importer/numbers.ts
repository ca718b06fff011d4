/** Numbers in usual notations: `2.270.662`, `8.850,00`, `475 000€`, `1'527.70`, `1,5 M€`. */
import type { Cell } from './table.js';
import { fold } from './text.js';
import { unitOf } from './units.js';

/** Decimal separator. */
export type DecimalMark = ',' | '.';

export interface NumberFormat {
  /** Decimal separator of the column. Undefined if no value has decimals. */
  readonly decimal?: DecimalMark | undefined;
  /**
   * Ambiguity of the column: `thousands` if every value is like `1.234` (read as thousands), `mixed` for values of both
   * kinds (`1.234,5` and `1,234.5`; values such as `1.234` are then left out).
   */
  readonly doubt?: 'thousands' | 'mixed';
}

export type NumberFault = 'not-a-number' | 'ambiguous-number' | 'range';

interface Written {
  /** Digits with their separators, as written. */
  readonly digits: string;
  /** Multiplier given by a word or sign beside the digits, if any. */
  readonly scale: number | undefined;
  readonly negative: boolean;
  /** True for `ca. 1.000 €` and `1.000 € (prévu)`. */
  readonly isApproximate: boolean;
}

const approximate =
  /^(?:ca|circa|env|environ|ongeveer|etwa|rund|ungefahr|approx|approximately|about|cca|ok|~|≈|±)$/;
const filler = /^(?:d|de|of|van|von|di|av|a|in|en|im|\+\/-|=)?$/;

/** The last texts that were read: each step of an import reads the same cell again. */
const recent = new Map<string, Written | undefined>();
const maxRecent = 64;

/** Returns the digits of a text with one number, currencies and multipliers (`M`, `millions`), and nothing else. */
function written(text: string): Written | undefined {
  if (recent.has(text)) return recent.get(text);
  if (recent.size >= maxRecent) recent.clear();
  const found = writtenIn(text);
  recent.set(text, found);
  return found;
}

function writtenIn(text: string): Written | undefined {
  // A superscript is a footnote, which folding would turn into a digit: `100¹`.
  const unmarked = text.replace(/[*†‡§¹²³⁰⁴-⁹]+/gu, ' ').trim();
  // A dash instead of cents: `1.000,-`.
  const folded = fold(unmarked).replace(/([.,])\s?[-–—]+(?=\s|$)/g, '$1 ');
  // Accountants write a negative amount in brackets, and some programs write its minus last.
  const inBrackets = /^\(([^()]*\d[^()]*)\)(\D*)$/.exec(folded);
  const isNegative = inBrackets !== null || /\d\s?[-−–]\s*(?:\p{Sc}|[a-z]{3})?$/u.test(folded);
  const bare = (inBrackets ? `${inBrackets[1]!} ${inBrackets[2]!}` : folded)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\d\s?)[-−–](?=\D*$)/, '$1 ')
    .trim();
  // Spaces and apostrophes separate thousands.
  const match = /^(.*?)(\d[\d.,' ]*|[.,]\d+)(\D*)$/su.exec(bare);
  if (!match || /\d/.test(match[1]!)) return undefined;
  const body = match[2]!.replace(/[.,' ]+$/, '');
  const before = match[1]!.trim();
  const negative = isNegative || /[-−–]$/.test(before);
  let scale: number | undefined;
  let isApproximate = (!isNegative && bare !== folded.trim()) || unmarked !== text.trim();
  const wordsBefore = before.replace(/[-−–]$/, '').split(/[\s.']+/);
  // A letter before the digits makes a code: `T1`, `M2`.
  if (wordsBefore.some((word) => word.length === 1 && unitOf(word)?.scale)) return undefined;
  for (const word of [...wordsBefore, ...match[3]!.split(/[\s.']+/)]) {
    if (approximate.test(word)) isApproximate = true;
    else if (!filler.test(word)) {
      const unit = unitOf(word);
      if (!unit || (unit.scale !== undefined && scale !== undefined)) return undefined;
      scale ??= unit.scale;
    }
  }
  if (/[' ](?!\d{3}(?:\D|$))/.test(body)) return undefined;
  return { digits: body.replace(/[' ]/g, ''), scale, negative, isApproximate };
}

const range = /\d\s*(?:€|\$|£)?\s*(?:[-–—]|a|to|tot|bis)\s*(?:€|\$|£)?\s*\d/;
/** True for a number that is marked as approximate. */
export const isApproximate = (text: string): boolean =>
  scientific.test(text.trim()) || (written(text)?.isApproximate ?? false);
/** A number that a spreadsheet has shortened: `1,23E+15`. */
const scientific = /^[+-]?\d(?:[.,]\d+)?e\+\d{1,2}$/i;
/** True for a number whose digits are lost, which is no identifier any more. */
export const isShortened = (text: string): boolean => /^[+-]?\d[.,]\d+e\+\d{1,2}$/i.test(text.trim());

/** Returns the possible decimal marks of a value: both for `1.234`. */
function marksOf(digits: string): readonly DecimalMark[] {
  const marks: string[] = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (!last) return [];
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return [last];
  // A mark that occurs twice separates thousands.
  if (marks.length > 1) return [other];
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? ['.', ','] : [last];
}

/** Detects the number format of a column from all its values. */
export function numberFormat(values: readonly Cell[]): NumberFormat {
  const seen = new Set<DecimalMark>();
  let unclear = false;
  for (const value of values) {
    const marks = typeof value === 'string' ? marksOf(written(value)?.digits ?? '') : [];
    if (marks.length === 1) seen.add(marks[0]!);
    unclear ||= marks.length === 2;
  }
  if (seen.size === 2) return { doubt: 'mixed' };
  const [decimal] = seen;
  // An ambiguous column is read as thousands: budgets seldom have three decimals.
  if (decimal) return { decimal };
  return unclear ? { doubt: 'thousands' } : {};
}

/**
 * @param scale multiplier of numbers without a word such as `M`
 * @returns the number, or the reason why there is none
 */
export function readNumber(value: Cell, { decimal, doubt }: NumberFormat, scale = 1): number | NumberFault {
  if (typeof value === 'number') return Number.isFinite(value) ? value * scale : 'not-a-number';
  if (typeof value === 'string' && scientific.test(value.trim())) {
    const number = Number(value.trim().replace(',', '.')) * scale;
    return Number.isFinite(number) ? number : 'not-a-number';
  }
  const found = typeof value === 'string' ? written(value) : undefined;
  if (!found) return typeof value === 'string' && range.test(fold(value)) ? 'range' : 'not-a-number';
  const marks = marksOf(found.digits);
  if (marks.length === 2 && doubt === 'mixed') return 'ambiguous-number';
  // The format of the column decides on ambiguous values. Without one, the mark separates thousands.
  const mark = marks.length === 1 ? marks[0] : (decimal ?? (found.digits.includes('.') ? ',' : '.'));
  const thousands = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = found.digits.split(mark!);
  const groups = whole.split(thousands);
  const wellGrouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => /^\d{3}$/.test(g)));
  if (more.length || !wellGrouped || fraction?.includes(thousands)) return 'not-a-number';
  const number = Number(`${groups.join('') || '0'}.${fraction || '0'}`) * (found.scale ?? scale);
  if (!Number.isFinite(number)) return 'not-a-number';
  // Rounding makes 1.1 × 1 000 000 exactly 1 100 000, despite binary fractions.
  const exact = (found.scale ?? scale) === 1 ? number : Math.round(number * 100) / 100;
  return found.negative ? -exact : exact;
}
