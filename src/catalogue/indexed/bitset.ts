/** Sets of project indexes. Operations cost O(n / 32) on bits and O(members) on a list. */

export type Bitset = Uint32Array;

/**
 * Few members are a list in ascending order, many are bits: the members of a value never take more than n / 8 bytes.
 */
export type MemberSet = Bitset | readonly number[];

/** Sets of one size for reuse: allocating a set takes longer than filling it. */
export class BitsetPool {
  readonly #all: Bitset[] = [];
  #free: Bitset[] = [];

  constructor(private readonly size: number) {}

  /** Returns a set with undefined content. */
  acquire(): Bitset {
    let set = this.#free.pop();
    if (!set) this.#all.push((set = createBitset(this.size)));
    return set;
  }

  /** Makes all sets but the used ones available again. */
  releaseAllBut(used: ReadonlySet<Bitset>): void {
    this.#free = this.#all.filter((set) => !used.has(set));
  }
}

export const createBitset = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

/** Returns a set of all numbers below `size`. */
export function fullBitset(size: number): Bitset {
  const set = createBitset(size).fill(-1);
  if (size & 31) set[set.length - 1] = (1 << (size & 31)) - 1;
  return set;
}

export const has = (set: Bitset, index: number): boolean => ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;

export function add(set: Bitset, index: number): void {
  set[index >>> 5]! |= 1 << (index & 31);
}

/** Adds members to the set, and returns the set. */
export function addMembers(set: Bitset, members: MemberSet): Bitset {
  if (members instanceof Uint32Array) for (let i = 0; i < set.length; i++) set[i]! |= members[i]!;
  else for (const index of members) add(set, index);
  return set;
}

/** Writes the intersection of two sets into `into`, and returns it. */
export function intersection(set: Bitset, other: Bitset, into: Bitset): Bitset {
  for (let i = 0; i < into.length; i++) into[i] = set[i]! & other[i]!;
  return into;
}

/** Removes from the set what the other set lacks. */
export function intersectWith(set: Bitset, other: Bitset): void {
  for (let i = 0; i < set.length; i++) set[i]! &= other[i]!;
}

/** Writes the members of `set` that `other` lacks into `into`, and returns it. */
export function difference(set: Bitset, other: Bitset, into: Bitset): Bitset {
  for (let i = 0; i < into.length; i++) into[i] = set[i]! & ~other[i]!;
  return into;
}

/** Counts the members that the set has. */
export function intersectionSize(members: MemberSet, set: Bitset): number {
  let total = 0;
  if (!(members instanceof Uint32Array)) {
    for (const index of members) total += (set[index >>> 5]! >>> (index & 31)) & 1;
    return total;
  }
  // Adds eight words at once by carry-save adders (Harley and Seal; Hacker's Delight, 5-1): each adder turns three
  // words into sums and carries, so that only the eights have to be counted in every round.
  let [ofOne, ofTwo, ofFour] = [0, 0, 0];
  let i = 0;
  for (const end = set.length - 7; i < end; i += 8) {
    let a = members[i]! & set[i]!;
    let b = members[i + 1]! & set[i + 1]!;
    let half = ofOne ^ a;
    let two = (ofOne & a) | (half & b);
    ofOne = half ^ b;
    a = members[i + 2]! & set[i + 2]!;
    b = members[i + 3]! & set[i + 3]!;
    half = ofOne ^ a;
    let otherTwo = (ofOne & a) | (half & b);
    ofOne = half ^ b;
    half = ofTwo ^ two;
    const four = (ofTwo & two) | (half & otherTwo);
    ofTwo = half ^ otherTwo;
    a = members[i + 4]! & set[i + 4]!;
    b = members[i + 5]! & set[i + 5]!;
    half = ofOne ^ a;
    two = (ofOne & a) | (half & b);
    ofOne = half ^ b;
    a = members[i + 6]! & set[i + 6]!;
    b = members[i + 7]! & set[i + 7]!;
    half = ofOne ^ a;
    otherTwo = (ofOne & a) | (half & b);
    ofOne = half ^ b;
    half = ofTwo ^ two;
    const otherFour = (ofTwo & two) | (half & otherTwo);
    ofTwo = half ^ otherTwo;
    half = ofFour ^ four;
    total += popCount((ofFour & four) | (half & otherFour));
    ofFour = half ^ otherFour;
  }
  total = 8 * total + 4 * popCount(ofFour) + 2 * popCount(ofTwo) + popCount(ofOne);
  for (; i < set.length; i++) total += popCount(members[i]! & set[i]!);
  return total;
}

export function isEqual(set: Bitset, other: Bitset): boolean {
  for (let i = 0; i < set.length; i++) if (set[i] !== other[i]) return false;
  return true;
}

export function isEmpty(set: Bitset): boolean {
  for (let i = 0; i < set.length; i++) if (set[i]) return false;
  return true;
}

/** Calls back for each member, in ascending order. */
export function forEach(set: Bitset, callback: (index: number) => void): void {
  for (let word = 0; word < set.length; word++) {
    // Clears the lowest bit in each round.
    for (let rest = set[word]!; rest; rest &= rest - 1) callback(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}

/** Returns the first `most` members of `set`, following `order`; the set has at least that many. */
export function firstInOrder(set: Bitset, order: Uint32Array, most: number): Uint32Array {
  const hits = new Uint32Array(most);
  for (let i = 0, size = 0; size < most; i++) {
    const index = order[i]!;
    if (has(set, index)) hits[size++] = index;
  }
  return hits;
}

export const count = (set: Bitset): number => intersectionSize(set, set);

/** Bits set in a word of 32 (Hacker's Delight, 5-1). */
function popCount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
