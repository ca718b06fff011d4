// Figures of the results: times, sizes, and the contenders that they belong to.
import { contenders } from '../contenders.mjs';

export const fixed = (value, digits) => value.toFixed(digits);
export function ms(value) {
  if (value < 1) return fixed(value, 3);
  return fixed(value, value < 100 ? 2 : 0);
}
export const times = (ratio) => `${ratio < 10 ? fixed(ratio, 1) : fixed(ratio, 0)}×`;
export const mb = (bytes) => fixed(bytes / 1e6, 1);
export const least = (list) => Math.min(...list);
export const count = (size) => size.toLocaleString('en').replaceAll(',', ' ');
export const nameOf = (id) => contenders.find((each) => each.id === id).name;
export const roleOf = (id) => contenders.find((each) => each.id === id).role;

/** Returns the time of a contender at one rate, if its answers equal ours. */
export function counted(result, measure, rate) {
  const taken = result.measures[measure];
  return taken && !taken.difference ? taken.best?.[rate] : undefined;
}

/** Measures of the catalogue, and their names in tables. */
export const columns = {
  counts: 'toggle, all counts',
  page: 'toggle, counts and page',
  keystroke: 'letter, two facets',
  prefix: 'letter alone',
};
