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

/** The members as bits, which are not to be changed. */
export const toBits = (members: Members, size: number): Bitset =>
  members instanceof Uint32Array ? members : or(createBitset(size), members);

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
  let total = 0;
  if (!(members instanceof Uint32Array)) {
    for (const index of members) total += (set[index >>> 5]! >>> (index & 31)) & 1;
    return total;
  }
  // Three words at once: bits are summed in pairs, fours and eights of bits (Hacker's Delight, 5-1), and the third
  // word goes into the pairs of the others, which have room for it.
  let i = 0;
  for (; i + 3 <= set.length; i += 3) {
    let a = members[i]! & set[i]!;
    let b = members[i + 1]! & set[i + 1]!;
    const c = members[i + 2]! & set[i + 2]!;
    a = (a - ((a >>> 1) & 0x55555555) + (c & 0x55555555)) | 0;
    b = (b - ((b >>> 1) & 0x55555555) + ((c >>> 1) & 0x55555555)) | 0;
    a = ((a & 0x33333333) + ((a >>> 2) & 0x33333333) + (b & 0x33333333) + ((b >>> 2) & 0x33333333)) | 0;
    a = ((a & 0x0f0f0f0f) + ((a >>> 4) & 0x0f0f0f0f)) | 0;
    total += Math.imul(a, 0x01010101) >>> 24;
  }
  for (; i < set.length; i++) total += ones(members[i]! & set[i]!);
  return total;
}

export function equal(set: Bitset | undefined, other: Bitset): boolean {
  if (!set) return false;
  for (let i = 0; i < set.length; i++) if (set[i] !== other[i]) return false;
  return true;
}

/** Calls back for each member, in ascending order. */
export function forEach(set: Bitset, callback: (index: number) => void): void {
  for (let word = 0; word < set.length; word++) {
    // One bit less each time: the lowest.
    for (let rest = set[word]!; rest; rest &= rest - 1) callback(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}

export const count = (set: Bitset): number => countAnd(set, set);

/** Bits set in a word of 32 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
