/**
 * Ids that choose a range of numbers in place of one value: `2019..2023`, `..2023`, `100000..`, or one number. The id
 * `unknown` chooses the projects without a number.
 */
export const unknownId = 'unknown';

/** Both ends belong to a range; an open end is infinite. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

// An id with a hyphen-minus excludes a value, so numbers below zero have a true minus.
const number = '\u2212?\\d{1,15}(?:\\.\\d{1,6})?';
const range = new RegExp(`^(${number})?\\.\\.(${number})?$`);

const toNumber = (text: string | undefined, open: number): number =>
  text ? Number(text.replace('\u2212', '-')) : open;

/** Returns the range of an id; `undefined` for other ids. */
export function rangeOf(id: string): NumberRange | undefined {
  const [, from, to] = range.exec(id.includes('..') ? id : `${id}..${id}`) ?? [];
  return from || to ? { from: toNumber(from, -Infinity), to: toNumber(to, Infinity) } : undefined;
}

/** Returns the id of a range. */
export const rangeId = ({ from, to }: NumberRange): string =>
  [from, to].map((end) => (Number.isFinite(end) ? String(end).replace('-', '\u2212') : '')).join('..');
