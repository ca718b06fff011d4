import type { Locale } from '../../../dataset/languages.js';
import { add, createBitset, addMembers, type Bitset } from '../bitset.js';
import type { Catalogue } from '../catalogue.js';
import { grow, Pieces } from '../pieces.js';
import { sortSteps } from '../sort.js';
import { loopInChunks, chunkSize, type Resumable } from '../../../scheduling/resumable.js';
import { termsOf } from '../../../text/fold.js';
import { otherTexts, titleTexts } from '../../text/searched-texts.js';

/** A sorted vocabulary, so that a prefix is a range of terms. */
export interface TextIndex {
  readonly vocabulary: readonly string[];
  /** Where the postings of each term start: first in titles, then in other texts; one more at the end. */
  readonly starts: Uint32Array;
  /** Indexes of projects; a set of bits where that is shorter. */
  readonly postings: Uint32Array;
  /** Length of postings that are bits; a list of postings is never that long. */
  readonly setLength: number;
}

/** Kinds of texts, in the order of their postings. */
const kinds = { titles: 0, others: 1 };

/** Adds the projects that have a term in one kind of their texts. O(postings), n / 32 at most. */
export function addPosted(
  { starts, postings, setLength }: TextIndex,
  term: number,
  kind: keyof typeof kinds,
  set: Bitset,
): void {
  const from = starts[2 * term + kinds[kind]]!;
  const to = starts[2 * term + kinds[kind] + 1]!;
  if (to - from === setLength) addMembers(set, postings.subarray(from, to));
  else for (let i = from; i < to; i++) add(set, postings[i]!);
}

/** Returns the projects that have a term, in whichever text. */
export function projectsWith(index: TextIndex, term: number): Bitset {
  const set = createBitset(32 * index.setLength);
  addPosted(index, term, 'titles', set);
  addPosted(index, term, 'others', set);
  return set;
}

const indexes = new WeakMap<Catalogue, Map<Locale, TextIndex>>();

/** Initial capacity: different terms per project. */
const usualTermsPerProject = 32;

/** O(all words + w log w) with w different words; at most 4 bytes per word of a project, and the words themselves. */
export function* textIndexSteps(catalogue: Catalogue, language: Locale): Resumable<TextIndex> {
  let byLanguage = indexes.get(catalogue);
  if (!byLanguage) indexes.set(catalogue, (byLanguage = new Map<Locale, TextIndex>()));
  const known = byLanguage.get(language);
  if (known) return known;

  const { projects } = catalogue.dataset;
  const draft = new TextIndexBuilder(projects.length);
  const others = otherTexts(catalogue.dataset, language);
  for (let i = 0; i < projects.length; i++) {
    if (i % 32 === 0) yield i / projects.length;
    const project = projects[i]!;
    for (const text of titleTexts(project, language)) draft.post(text, 2 * i);
    draft.end(2 * i);
    for (const text of others(project)) draft.post(text, 2 * i + 1);
    draft.end(2 * i + 1);
  }
  const { terms } = draft;
  const order = yield* sortSteps(terms.length, (a, b) => (terms[a]! < terms[b]! ? -1 : 1));
  const vocabulary: string[] = [];
  const setLength = catalogue.all.length;
  const starts = new Uint32Array(2 * terms.length + 1);
  for (let place = 0; place < order.length; place++) {
    if (place % chunkSize === 0) yield;
    const id = order[place]!;
    vocabulary.push(terms[id]!);
    for (const posting of [2 * place, 2 * place + 1])
      starts[posting + 1] = starts[posting]! + Math.min(draft.timesOf(id, posting & 1), setLength);
  }
  const postings = new Uint32Array(starts.at(-1)!);
  /** Where the next posting of each term goes, by kind; where its set starts, with all bits inverted. */
  const next = new Int32Array(2 * terms.length);
  for (let posting = 0; posting < next.length; posting++) {
    const start = starts[posting]!;
    const isSet = starts[posting + 1]! - start === setLength;
    next[2 * order[posting >>> 1]! + (posting & 1)] = isSet ? ~start : start;
  }
  yield* loopInChunks(projects.length, (from, to) => draft.write(postings, next, from, to));
  const index = { vocabulary, starts, postings, setLength };
  byLanguage.set(language, index);
  return index;
}

/** Terms in the order in which they come, and the postings of each text, before they are sorted by their terms. */
class TextIndexBuilder {
  readonly terms: string[] = [];
  /** How many postings there are. */
  #size = 0;
  readonly #ids = new Map<string, number>();
  /**
   * Of each term, its last posting (one is enough per project, and titles come first) and how many it has in titles and
   * in other texts: side by side, since they are wanted together, a million times.
   */
  #tallies = new Int32Array(3 << 11);
  /** The term of each posting, as they come: those of a project's title, and then of its other texts. */
  #posted: Uint32Array;
  /** Where the postings of each title and of each project's other texts end. */
  readonly #bounds: Uint32Array;
  /**
   * The terms of each piece of text, one after the other, and where the terms of each piece end: the same pieces occur
   * again and again, and no term spans a space.
   */
  readonly #pieces = new Pieces();
  readonly #found: number[] = [];
  readonly #ends: number[] = [0];

  constructor(projects: number) {
    this.#posted = new Uint32Array(usualTermsPerProject * projects + 1);
    this.#bounds = new Uint32Array(2 * projects);
  }

  timesOf(id: number, kind: number): number {
    return this.#tallies[3 * id + 1 + kind]!;
  }

  #idOf(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      this.#ids.set(term, (id = this.terms.length));
      this.terms.push(term);
      if (3 * id === this.#tallies.length) this.#tallies = grow(this.#tallies, 0);
      this.#tallies[3 * id] = -1;
    }
    return id;
  }

  /** Lists the terms of a text; all texts of one posting, and then of one project, come one after the other. */
  post(text: string, posting: number): void {
    const many = this.#pieces.of(text);
    const { found: numbers, all } = this.#pieces;
    const found = this.#found;
    const ends = this.#ends;
    while (ends.length <= all.length) {
      for (const term of termsOf(all[ends.length - 1]!)) found.push(this.#idOf(term));
      ends.push(found.length);
    }
    const tallies = this.#tallies;
    const first = posting & ~1;
    let posted = this.#posted;
    let size = this.#size;
    for (let i = 0; i < many; i++) {
      const end = ends[numbers[i]! + 1]!;
      for (let at = ends[numbers[i]!]!; at < end; at++) {
        const id = found[at]!;
        if (tallies[3 * id]! >= first) continue;
        tallies[3 * id] = posting;
        tallies[3 * id + 1 + (posting & 1)]!++;
        if (size === posted.length) posted = this.#posted = grow(posted, 0);
        posted[size++] = id;
      }
    }
    this.#size = size;
  }

  end(posting: number): void {
    this.#bounds[posting] = this.#size;
  }

  /** Writes the postings of some projects, in their order, to where the next one of their term and kind goes. */
  write(postings: Uint32Array, next: Int32Array, from: number, to: number): void {
    const posted = this.#posted;
    const bounds = this.#bounds;
    let i = from ? bounds[2 * from - 1]! : 0;
    for (let posting = 2 * from; posting < 2 * to; posting++) {
      const project = posting >>> 1;
      for (const end = bounds[posting]!; i < end; i++) {
        const term = 2 * posted[i]! + (posting & 1);
        const place = next[term]!;
        if (place < 0) postings[~place + (project >>> 5)]! |= 1 << (project & 31);
        else {
          postings[place] = project;
          next[term] = place + 1;
        }
      }
    }
  }
}
