/** Positions of dates on a line of years. All years have the same length, so that their lines are evenly spaced. */
import type { Period } from '../../../dataset/reading/schema.js';

/** A range of years: 2016.5 is the middle of 2016. The missing end of an open range equals its known end. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly open?: 'start' | 'end' | undefined;
}

export interface Tick {
  readonly year: number;
  /** Position, in percent. */
  readonly at: number;
  /** True for the few ticks of a narrow line. */
  readonly isMajor: boolean;
  /** When the label fits: always, on a wide line only, or never. */
  readonly label: 'always' | 'wide' | 'never';
}

export interface Scale {
  readonly ticks: readonly Tick[];
  /** Position of a point in time, in percent. */
  at(years: number): number;
  /** Positions of both ends of a range, in percent; an open end is extended a little. */
  place(span: YearSpan): { readonly from: number; readonly to: number };
}

function yearsOf([year = 0, month = 1, day = 1]: readonly number[]): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const own = new Date(time).getUTCFullYear();
  const begin = new Date(0).setUTCFullYear(own, 0, 1);
  const end = new Date(0).setUTCFullYear(own + 1, 0, 1);
  return own + (time - begin) / (end - begin);
}

const partsOf = (date: string): number[] => date.split('-').map(Number);

/** Start of the first day that a partial date may mean. */
export const startOf = (date: string): number => yearsOf(partsOf(date));

/** End of the last day that a partial date may mean: the start of the next day, month or year. */
export function endOf(date: string): number {
  const parts = partsOf(date);
  const last = parts.pop() ?? 0;
  return yearsOf([...parts, last + 1]);
}

/** Returns the range of a period, as far as it is known; start and end are swapped where the end comes first. */
export function spanOf(period: Period | null | undefined): YearSpan | undefined {
  const from = period?.start ? startOf(period.start) : undefined;
  const to = period?.end ? endOf(period.end) : undefined;
  if (from !== undefined && to !== undefined) return { from: Math.min(from, to), to: Math.max(from, to) };
  if (from !== undefined) return { from, to: from, open: 'end' };
  return to === undefined ? undefined : { from: to, to, open: 'start' };
}

/** Yields 1, 2, 5, 10, 20, 50 … */
function* steps(): Generator<number> {
  for (let ten = 1; ; ten *= 10) yield* [ten, 2 * ten, 5 * ten];
}

function firstStep(suits: (step: number) => boolean): number {
  for (const step of steps()) if (suits(step)) return step;
  return Infinity;
}

/** Maximum number of labels on a line, and the share of the line that one label takes from its tick on. */
const narrow = { most: 5, label: 0.16 };
const wide = { most: 14, label: 0.08 };

/** Ticks of the years `from` to `to`: the major ones of a narrow line, and minor ones between them. */
export function ticksOf(from: number, to: number, now: number): Omit<Tick, 'at'>[] {
  const years = to - from;
  const major = firstStep((step) => years / step <= narrow.most);
  const minor = firstStep((step) => step === major || (major % step === 0 && years / step <= wide.most));
  const ticks: Omit<Tick, 'at'>[] = [];
  for (let year = Math.ceil(from / minor) * minor; year < to; year += minor) {
    const isMajor = year % major === 0;
    /** True where the label overlaps neither the end of the line nor the mark of today. */
    const fits = ({ label }: typeof narrow): boolean => {
      const end = year + label * years;
      return end <= to && !(year < now && now < end);
    };
    const wideLabel = fits(wide) ? 'wide' : 'never';
    ticks.push({ year, isMajor, label: isMajor && fits(narrow) ? 'always' : wideLabel });
  }
  return ticks;
}

/** Returns a scale of whole years that contains all ranges and today. */
export function scaleFor(spans: readonly YearSpan[], now: number): Scale {
  let [from, to] = [Math.floor(now), Math.floor(now) + 1];
  for (const span of spans) [from, to] = [Math.min(from, span.from), Math.max(to, span.to)];
  // Open ends are extended far enough to be visible, and stay within the scale.
  const reach = Math.max(1, (to - from) * 0.12);
  for (const span of spans) {
    if (span.open === 'start') from = Math.min(from, span.to - reach);
    if (span.open === 'end') to = Math.max(to, span.from + reach);
  }
  [from, to] = [Math.floor(from), Math.ceil(to)];
  const at = (years: number): number => ((years - from) / (to - from)) * 100;
  return {
    at,
    // A line without a year would look arbitrary.
    ticks: ticksOf(from, to, now)
      .filter(({ label }) => label !== 'never')
      .map((tick) => ({ ...tick, at: at(tick.year) })),
    place: (span) => ({
      from: at(span.open === 'start' ? span.to - reach : span.from),
      to: at(span.open === 'end' ? span.from + reach : span.to),
    }),
  };
}
