/** Sets of project indexes. Operations cost O(n / 32) on bits and O(members) on a list. */

export type Bitset = Uint32Array;

/** Few members are listed in ascending order, many are bits: a value never takes more than n / 8 bytes of bits. */
export type Members = Bitset | readonly number[];

export const createBitset = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

export const has = (set: Bitset, index: number): boolean => ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;

export function add(set: Bitset, index: number): void {
  set[index >>> 5]! |= 1 << (index & 31);
}

/** Bits where the list would be longer than they are. */
export function compact(list: readonly number[], size: number): Members {
  if (list.length * 32 <= size) return list;
  return or(createBitset(size), list);
}

/** Adds the members to the set, and returns it. */
export function or(set: Bitset, members: Members): Bitset {
  if (members instanceof Uint32Array) for (let i = 0; i < set.length; i++) set[i]! |= members[i]!;
  else for (const index of members) add(set, index);
  return set;
}

/** Keeps what the other set has too. */
export function and(set: Bitset, other: Bitset): void {
  for (let i = 0; i < set.length; i++) set[i]! &= other[i]!;
}

/** Takes out what the other set has. */
export function andNot(set: Bitset, other: Bitset): void {
  for (let i = 0; i < set.length; i++) set[i]! &= ~other[i]!;
}

/** How many of the members the set has. */
export function countAnd(members: Members, set: Bitset): number {
  let count = 0;
  if (members instanceof Uint32Array) {
    for (let i = 0; i < set.length; i++) count += ones(members[i]! & set[i]!);
  } else for (const index of members) count += (set[index >>> 5]! >>> (index & 31)) & 1;
  return count;
}

/** Bits set in a word of 32 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
