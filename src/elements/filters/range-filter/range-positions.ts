/** The ends of a range as places among the bounds of a histogram. */
import type { RangeCounts } from '../../../catalogue/question.js';
import type { NumberRange } from '../../../catalogue/ranges/range-id.js';

type Bars = Pick<RangeCounts, 'bounds' | 'isWhole'>;

/** Places of both handles: of the bound below the range, and of the bound above it. */
export interface HandlePlaces {
  readonly low: number;
  readonly high: number;
}

/** The highest number below a bound that a bar shows: whole numbers end before it. */
const lastBelow = ({ bounds, isWhole }: Bars, place: number): number => bounds[place]! - Number(isWhole);

/** Returns the places of a range; an open end is at the edge. */
export function placesOf(bars: Bars, { from, to }: NumberRange): HandlePlaces {
  const last = bars.bounds.length - 1;
  const low = bars.bounds.findLastIndex((bound, place) => place < last && bound <= from);
  const high = bars.bounds.findIndex((_, place) => place > 0 && lastBelow(bars, place) >= to);
  return { low: Math.max(0, low), high: high < 0 ? last : high };
}

/** Returns the range between two places; an end at the edge is open. */
export const rangeBetween = (bars: Bars, { low, high }: HandlePlaces): NumberRange => ({
  from: low > 0 ? bars.bounds[low]! : -Infinity,
  to: high < bars.bounds.length - 1 ? lastBelow(bars, high) : Infinity,
});

/** Returns the number that the handle at a place stands for. */
export const numberAt = (bars: Bars, place: number, isHigh: boolean): number =>
  isHigh ? lastBelow(bars, place) : bars.bounds[place]!;
