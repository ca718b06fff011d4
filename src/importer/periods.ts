/** Periods and durations in words: `Mai 2012 - Janvier 2014`, `2012-2013`, `7 ans (2008 à 2014)`, `2 ans et demi`. */
import { readDate, type DateFormat } from './dates.js';
import { fold } from './text.js';

export interface ReadPeriod {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Duration in months, if the text gives nothing else. */
  readonly months?: number | undefined;
}

const monthsPerUnit: readonly (readonly [RegExp, number])[] = [
  [/^(?:ans?|annees?|jaar|jaren|jahre?n?|years?|yrs?)$/, 12],
  [/^(?:mois|maand|maanden|monate?n?|months?)$/, 1],
];
const half = /\s(?:et demie?|en (?:een )?half|und ein halbes|and a half)$/;

/** `18 mois` → 18, `2 ans et demi` → 30; only whole months. */
export function readDuration(text: string): number | undefined {
  const folded = fold(text)
    .replace(/\([^)]*\)/g, '')
    .trim();
  const match = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)$/.exec(folded.replace(half, ''));
  const unit = match && monthsPerUnit.find(([pattern]) => pattern.test(match[2]!))?.[1];
  if (!unit) return undefined;
  const months = (Number(match[1]!.replace(',', '.')) + (half.test(folded) ? 0.5 : 0)) * unit;
  return Number.isInteger(months) && months > 0 ? months : undefined;
}

const between = /\s+(?:a|au|jusqu'(?:a|au|en)|to|until|till|tot|tot en met|t\/m|bis)\s+|\s*[–—]\s*|\s+-\s+/;
const opening = /^(?:de|du|d'|van|von|from|vom)\s*(?=\S)/;
const since = /^(?:en cours )?(?:depuis|since|sinds|seit|ab)\s+(?:le |debut )?(.+)$/;
const until = /^(?:jusqu'(?:a|au|en)|until|till|tot|bis)\s+(.+)$/;

function dates(text: string, format: DateFormat): ReadPeriod | undefined {
  const one = (part: string): string | undefined => {
    const found = readDate(part, format);
    return typeof found === 'object' ? found.date : undefined;
  };
  const years = /^(\d{4})\s?[-/–]\s?(\d{4})$/.exec(text);
  if (years) return { start: years[1], end: years[2] };
  const open = since.exec(text);
  if (open) return ifAny({ start: one(open[1]!) });
  const shut = until.exec(text);
  if (shut) return ifAny({ end: one(shut[1]!) });
  const parts = text.replace(opening, '').split(between);
  if (parts.length !== 2) return undefined;
  const [from = '', to = ''] = parts;
  const end = one(to);
  // The year may stand once: "Mai - septembre 2012".
  const start = one(from) ?? (end && one(`${from} ${end.slice(0, 4)}`));
  return start && end ? { start, end } : undefined;
}

const ifAny = (period: ReadPeriod): ReadPeriod | undefined =>
  period.start || period.end ? period : undefined;

/** Reads start and end if the text has both or tells which one it has, or else a duration. */
export function readPeriod(text: string, format: DateFormat): ReadPeriod | undefined {
  const folded = fold(text);
  const inside = /\(([^)]*)\)/.exec(folded)?.[1]?.trim();
  const outside = folded.replace(/\([^)]*\)/g, ' ').trim();
  const found = dates(outside, format) ?? (inside ? dates(inside, format) : undefined);
  if (found) return found;
  const months = readDuration(text);
  return months ? { months } : undefined;
}

/** Returns the last day or month of a duration. A start without a month gives no end. */
export function endAfter(start: string, months: number): string | undefined {
  const [year, month, day] = start.split('-').map(Number);
  if (!year || !month) return undefined;
  const utc = (months: number, days: number): Date => new Date(Date.UTC(year, month - 1 + months, days));
  // One month after 31 January is the last day of February.
  const longest = utc(months + 1, 0).getUTCDate();
  const last = utc(months, Math.min(day ?? 1, longest) - 1);
  return last.toISOString().slice(0, day ? 10 : 7);
}
