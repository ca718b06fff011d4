/**
 * Numbers the different pieces of texts between spaces (what a collation takes for a space). It keeps their letters in
 * a table of its own: making a string of each piece to look it up in a `Map` takes longer than all the rest of an index.
 */
export class Pieces {
  /** The pieces, by number. */
  readonly all: string[] = [];
  /** The letters of all pieces, one after the other, and where each piece starts; one more start at the end. */
  #letters = new Uint16Array(1 << 16);
  #starts = new Uint32Array(1 << 12);
  /** By hash, or in the next free slot: the hash, and the piece's number plus 1. Half of the slots are free at least. */
  #slots = new Int32Array(1 << 14);
  #found: number[] = [];

  /** Numbers of the pieces of a text, empty ones too; valid until the next call. O(length). */
  of(text: string): readonly number[] {
    let size = 0;
    for (let start = 0; start <= text.length;) {
      // A new piece is written after the others, and left there if it turns out to be new.
      const first = this.#starts[this.all.length]!;
      if (first + text.length - start > this.#letters.length)
        this.#letters = grow(this.#letters, text.length);
      const letters = this.#letters;
      let hash = 0;
      let end = start;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code <= 0x20 ? code === 0x20 : code >= 0xa0 && isSpace(code)) break;
        letters[first + end - start] = code;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      this.#found[size++] = this.#numberOf(text, start, end, hash ^ (hash >>> 15));
      start = end + 1;
    }
    this.#found.length = size;
    return this.#found;
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let known = slots[slot + 1]!; known; known = slots[slot + 1]!) {
      if (slots[slot] === hash && this.#isLast(known - 1, end - start)) return known - 1;
      slot = (slot + 2) & mask;
    }
    const number = this.all.push(text.slice(start, end)) - 1;
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
    if (number + 2 > this.#starts.length) this.#starts = grow(this.#starts, 0);
    this.#starts[number + 1] = this.#starts[number]! + end - start;
    if (this.all.length * 4 > slots.length) this.#spread();
    return number;
  }

  /** Whether a piece has the letters that stand after all pieces. */
  #isLast(number: number, length: number): boolean {
    const [letters, starts] = [this.#letters, this.#starts];
    const from = starts[number]!;
    const last = starts[this.all.length]!;
    if (starts[number + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (letters[from + i] !== letters[last + i]) return false;
    return true;
  }

  #spread(): void {
    const old = this.#slots;
    const slots = (this.#slots = new Int32Array(old.length * 4));
    const mask = slots.length - 2;
    for (let i = 0; i < old.length; i += 2) {
      if (!old[i + 1]) continue;
      let slot = (old[i]! << 1) & mask;
      while (slots[slot + 1]) slot = (slot + 2) & mask;
      slots[slot] = old[i]!;
      slots[slot + 1] = old[i + 1]!;
    }
  }
}

const isSpace = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000));

/** Twice as long, and some more. */
export function grow<T extends Uint16Array | Uint32Array>(array: T, more: number): T {
  const grown = new (array.constructor as new (size: number) => T)(array.length * 2 + more);
  grown.set(array);
  return grown;
}
