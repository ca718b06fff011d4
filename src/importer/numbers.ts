/** Numbers as people write them: `2.270.662`, `8.850,00`, `475 000€`, `1'527.70`, `1,5 M€`. */
import type { Cell } from './table.js';
import { fold } from './text.js';

/** What separates the decimals. */
export type DecimalMark = ',' | '.';

export interface NumberFormat {
  /** What stands before decimals in this column; undefined where no value has any. */
  readonly decimal?: DecimalMark | undefined;
  /**
   * What is unclear: `1.234` in every value (read as thousands), or values of both kinds (`1.234,5` and `1,234.5`:
   * values such as `1.234` are then left out).
   */
  readonly doubt?: 'thousands' | 'mixed';
}

export type NumberFault = 'not-a-number' | 'ambiguous-number';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beur(?:os?)?\b/, 'EUR'],
  [/£|\bgbp\b/, 'GBP'],
  [/\bchf\b/, 'CHF'],
  [/\$|\busd\b/, 'USD'],
];
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mille|duizend|tausend|tsd\.?|thousand)$/, 1e3],
  [/^(?:m|mio\.?|mln\.?|millions?|miljoen|millionen)$/, 1e6],
  [/^(?:md|mds|mrd\.?|milliards?|miljard|milliarden?|bn|billions?)$/, 1e9],
];

interface Written {
  /** Digits with their separators, as written. */
  readonly digits: string;
  readonly scale: number;
  readonly negative: boolean;
}

/** The digits in a text that holds nothing else than a number, a currency and a word such as `M` or `millions`. */
function written(text: string): Written | undefined {
  let rest = fold(text);
  for (const [sign] of currencies) rest = rest.replace(sign, ' ');
  // Spaces and apostrophes only ever separate thousands.
  const match =
    /^([-−–]?)\s*(\d[\d.,' ]*?|[.,]\d+)(?:,-|\.-)?\s*(?:([a-z]+\.?)(?:\s+(?:d'|de|of|van))?)?$/.exec(
      rest.replace(/\s+/g, ' ').trim(),
    );
  if (!match) return undefined;
  const [, sign, body = '', word] = match;
  const scale = word ? scales.find(([pattern]) => pattern.test(word))?.[1] : 1;
  if (scale === undefined || /[' ](?!\d{3}(?:\D|$))/.test(body)) return undefined;
  return { digits: body.replace(/[' ]/g, ''), scale, negative: sign !== '' };
}

export const currencyOf = (text: string): string | undefined =>
  currencies.find(([sign]) => sign.test(fold(text)))?.[1];

/** The mark that this value can't be read without, or both where it can be either: `1.234`. */
function marksOf(digits: string): readonly DecimalMark[] {
  const marks: string[] = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (!last) return [];
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return [last];
  // The same one twice separates thousands.
  if (marks.length > 1) return [other];
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? ['.', ','] : [last];
}

/** How the numbers of a column are written, from all of them. */
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
  // A budget in thousandths is rarer than one without cents.
  return decimal ? { decimal } : unclear ? { doubt: 'thousands' } : {};
}

/** @returns the number, or why there is none */
export function readNumber(value: Cell, { decimal, doubt }: NumberFormat): number | NumberFault {
  if (typeof value === 'number') return Number.isFinite(value) ? value : 'not-a-number';
  const found = typeof value === 'string' ? written(value) : undefined;
  if (!found) return 'not-a-number';
  const marks = marksOf(found.digits);
  if (marks.length === 2 && doubt === 'mixed') return 'ambiguous-number';
  // Where a value leaves the choice, the column decides; where the column does too, it is thousands.
  const mark = marks.length === 1 ? marks[0] : (decimal ?? (found.digits.includes('.') ? ',' : '.'));
  const thousands = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = found.digits.split(mark!);
  const groups = whole.split(thousands);
  const wellGrouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => /^\d{3}$/.test(g)));
  if (more.length || !wellGrouped || fraction?.includes(thousands)) return 'not-a-number';
  const number = Number(`${groups.join('') || '0'}.${fraction || '0'}`) * found.scale;
  if (!Number.isFinite(number)) return 'not-a-number';
  // 1.1 × 1 000 000 is 1 100 000, whatever binary fractions make of it.
  const exact = found.scale === 1 ? number : Math.round(number * 100) / 100;
  return found.negative ? -exact : exact;
}
