/// <reference types="node" />
/**
 * Projects as JSON in buffers: a third of the memory that they take as objects. A project becomes an object when it is
 * read, and the latest ones are kept, because an index reads each several times.
 */
import type { Project } from '../dataset/reading/schema.js';
import { knowPositions } from '../dataset/record-by-id.js';
import { loopSize } from '../scheduling/resumable.js';
import { grow } from '../catalogue/indexed/pieces.js';

const bufferBytes = 16_000_000;

/** Letters of more than one byte are escaped: bytes that are letters become a text at the cost of a copy. */
const wideLetter = /[^\0-\xff]/g;
const escapeLetter = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** An even spread of the hashes of FNV. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Positions reach a proxy as texts. */
const isPosition = (key: string | symbol): key is string =>
  typeof key === 'string' && key >= '0' && key < ':';

export class PackedProjects {
  /** Reads like an array of projects. */
  readonly list: readonly Project[];
  #size = 0;
  readonly #buffers: Buffer[] = [];
  /** Bytes used in the last buffer. */
  #end = bufferBytes;
  /** The buffer of each project, its first byte there and its length. */
  #places = new Uint32Array(3 << 10);
  /** The hash of each id, and by hash, or in the next free slot, the number of a project plus 1. */
  #hashes = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 12);
  /** The project at hand for each remainder of its position by `loopSize`. */
  readonly #latest: Project[] = [];
  readonly #latestPositions = new Int32Array(loopSize).fill(-1);

  constructor() {
    this.list = new Proxy<Project[]>([], {
      get: (target, key) => {
        if (key === 'length') return this.#size;
        if (!isPosition(key)) return Reflect.get(target, key) as unknown;
        return this.#has(key) ? this.#read(Number(key)) : undefined;
      },
      has: (target, key) => (isPosition(key) ? this.#has(key) : Reflect.has(target, key)),
    });
    knowPositions(this.list, { get: (id) => this.positionOf(id) });
  }

  /** Adds a project with an id that no project has. */
  add(project: Project): void {
    const json = JSON.stringify(project).replaceAll(wideLetter, escapeLetter);
    const bytes = json.length;
    if (this.#end + bytes > bufferBytes) {
      this.#buffers.push(Buffer.allocUnsafeSlow(Math.max(bufferBytes, bytes)));
      this.#end = 0;
    }
    const position = this.#size++;
    if (3 * position === this.#places.length) this.#places = grow(this.#places, 0);
    this.#places.set([this.#buffers.length - 1, this.#end, bytes], 3 * position);
    this.#end += this.#buffers.at(-1)!.write(json, this.#end, 'latin1');
    if (position === this.#hashes.length) this.#spread();
    this.#hashes[position] = hashOf(project.id);
    this.#slots[this.#freeSlot(position)] = position + 1;
  }

  /** O(1) */
  positionOf(id: string): number | undefined {
    const hash = hashOf(id);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const position = this.#slots[slot]! - 1;
      if (position < 0) return undefined;
      if (this.#hashes[position] === hash && this.#read(position).id === id) return position;
    }
  }

  #has(key: string): boolean {
    return Number(key) < this.#size;
  }

  #read(position: number): Project {
    const at = position % loopSize;
    if (this.#latestPositions[at] !== position) {
      const start = this.#places[3 * position + 1]!;
      const bytes = this.#buffers[this.#places[3 * position]!]!;
      const json = bytes.toString('latin1', start, start + this.#places[3 * position + 2]!);
      this.#latest[at] = JSON.parse(json) as Project;
      this.#latestPositions[at] = position;
    }
    return this.#latest[at]!;
  }

  #freeSlot(position: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[position]! & mask;
    while (this.#slots[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  #spread(): void {
    this.#hashes = grow(this.#hashes, 0);
    this.#slots = new Int32Array(4 * this.#hashes.length);
    for (let position = 0; position < this.#size - 1; position++)
      this.#slots[this.#freeSlot(position)] = position + 1;
  }
}
