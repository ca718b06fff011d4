/** Bounds of the bars of a histogram. */

/** Most whole numbers with a bar each. */
const maxSingleBars = 40;
/** Number of bars of equal width that is aimed at. */
const wantedBars = 20;
/** Proportion of the highest to the lowest number from which bars of equal width would mostly be empty. */
const wideProportion = 200;
/** Numbers that are smaller in proportion to the highest one share the first bar. */
const widestProportion = 1e12;

/** The lowest of 1, 2 and 5 times a power of ten that is not below `value`. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  // Rounding errors of a power may put 1 a little above itself.
  return ([1, 2, 5].find((digit) => digit * power >= value * 0.999999) ?? 10) * power;
}

/** 1, 2 and 5 times the powers of ten around two positive numbers. */
function growingBounds(low: number, high: number): number[] {
  const digits = high / low > 1e9 ? [1] : [1, 2, 5];
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)) + 1; power++)
    for (const digit of digits) all.push(Number(`${digit}e${power}`));
  const first = all.findLastIndex((bound) => bound <= low);
  const last = all.findIndex((bound) => bound > high);
  return all.slice(Math.max(0, first), last + 1);
}

/**
 * Returns ascending bounds between which all numbers lie; the last one is above them.
 * @param isWhole true for numbers that are counted one by one
 * @param lowPositive the lowest number above zero
 */
export function barBounds(low: number, high: number, isWhole: boolean, lowPositive = low): number[] {
  if (!(low <= high)) return [];
  if (isWhole && high - low < maxSingleBars)
    return [...Array(high - low + 2).keys()].map((place) => low + place);
  if (!isWhole && low >= 0 && high / lowPositive > wideProportion) {
    const bounds = growingBounds(Math.max(lowPositive, high / widestProportion), high);
    return low < bounds[0]! ? [0, ...bounds] : bounds;
  }
  const least = isWhole ? 1 : Math.abs(high) * 1e-10 || 1;
  const width = niceStep(
    low === high ? Math.abs(high) / wantedBars || 1 : Math.max((high - low) / wantedBars, least),
  );
  const start = Math.floor(low / width);
  const bounds: number[] = [];
  // A product of the place has no sum of rounding errors.
  for (let place = start; bounds.length < 2 || bounds.at(-1)! <= high; place++)
    bounds.push(Number((place * width).toPrecision(15)));
  return bounds;
}
