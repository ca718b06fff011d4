/**
 * Numbers the different pieces of texts between spaces (what a collation takes for a space). It keeps their letters
 * in a table of its own: making a string of each piece to look it up in a `Map` takes longer than all the rest of an
 * index.
 */
export class Pieces {
  /** The pieces, by number. */
  readonly all: string[] = [];
  /** The letters of all pieces, one after the other, and where each piece starts; one more start at the end. */
  #letters = new Uint16Array(1 << 16);
  #starts = new Uint32Array(1 << 12);
  /**
   * By hash, or in the next free slot: the hash, and the piece's number plus 1. Half of the slots are free at least.
   */
  #slots = new Int32Array(1 << 14);
  /** The letters of the text at hand: an array gives them twice as fast as a string does. */
  #text = new Uint16Array(1 << 12);
  /** The numbers of the pieces of the last text, empty ones too, and the content from before. */
  found = new Uint32Array(1 << 12);

  /** Finds the numbers of the pieces of a text; returns how many there are. O(length). */
  of(text: string): number {
    const { length } = text;
    if (length >= this.#text.length) {
      this.#text = grow(this.#text, length);
      this.found = new Uint32Array(this.#text.length);
    }
    const letters = this.#text;
    const found = this.found;
    let size = 0;
    let start = 0;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 0x20 ? code === 0x20 : code >= 0xa0 && isSpace(code)) {
        found[size++] = this.#numberOf(text, start, at, hash ^ (hash >>> 15));
        start = at + 1;
        hash = 0;
      } else {
        letters[at] = code;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
    }
    found[size++] = this.#numberOf(text, start, length, hash ^ (hash >>> 15));
    return size;
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const known = this.#letters;
    const starts = this.#starts;
    const own = this.#text;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let number = slots[slot + 1]!; number; number = slots[slot + 1]!) {
      if (slots[slot] === hash && starts[number]! - starts[number - 1]! === end - start) {
        let at = start;
        for (let other = starts[number - 1]!; at < end && known[other] === own[at]; other++) at++;
        if (at === end) return number - 1;
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

/** Returns a copy of twice the length plus `more`. */
export function grow<T extends Uint16Array | Uint32Array | Int32Array>(array: T, more: number): T {
  const grown = new (array.constructor as new (size: number) => T)(array.length * 2 + more);
  grown.set(array);
  return grown;
}
