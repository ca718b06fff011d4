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
      let hash = 0;
      let end = start;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code <= 0x20 ? code === 0x20 : code >= 0xa0 && isSpace(code)) break;
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
    const letters = this.#letters;
    const starts = this.#starts;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let known = slots[slot + 1]!; known; known = slots[slot + 1]!) {
      if (slots[slot] === hash) {
        const first = starts[known - 1]!;
        const length = starts[known]! - first;
        let same = length === end - start ? 0 : -1;
        while (same >= 0 && same < length)
          same = letters[first + same] === text.charCodeAt(start + same) ? same + 1 : -1;
        if (same === length) return known - 1;
      }
      slot = (slot + 2) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.all.length + 1;
    return this.#add(text.slice(start, end));
  }

  #add(piece: string): number {
    const number = this.all.push(piece) - 1;
    const first = this.#starts[number]!;
    if (number + 2 > this.#starts.length) this.#starts = grow(this.#starts, 0);
    if (first + piece.length > this.#letters.length) this.#letters = grow(this.#letters, piece.length);
    for (let i = 0; i < piece.length; i++) this.#letters[first + i] = piece.charCodeAt(i);
    this.#starts[number + 1] = first + piece.length;
    if (this.all.length * 4 > this.#slots.length) this.#spread();
    return number;
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
export function grow<T extends Uint16Array | Uint32Array | Int32Array>(array: T, more: number): T {
  const grown = new (array.constructor as new (size: number) => T)(array.length * 2 + more);
  grown.set(array);
  return grown;
}
