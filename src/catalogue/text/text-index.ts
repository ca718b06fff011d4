import type { Language } from '../../dataset/languages.js';
import { textIn } from '../../dataset/localize.js';
import type { Project } from '../../dataset/schema.js';
import type { Catalogue } from '../catalogue.js';
import { grow, Pieces } from '../pieces.js';
import { sortSteps } from '../sort.js';
import { stride, type Steps } from '../../dataset/steps.js';
import { termsOf } from './fold.js';

/** A sorted vocabulary, so that a prefix is a range of terms and also one range of postings. */
export interface TextIndex {
  readonly vocabulary: readonly string[];
  /** Where the postings of each term start; one more at the end. */
  readonly starts: Uint32Array;
  /** Twice the project's index, and one more when the term isn't in its title. */
  readonly postings: Uint32Array;
}

export const titleTexts = (project: Project, language: Language): string[] => [
  textIn(project.name, language),
  project.acronym ?? '',
];

/** Texts in the reader's language, or those that stand in for them. */
export const otherTexts = (project: Project, language: Language): string[] => [
  textIn(project.summary, language),
  textIn(project.place, language),
  project.lead?.name ?? '',
  ...(project.partners?.names ?? []),
];

const indexes = new WeakMap<Catalogue, Map<Language, TextIndex>>();

/** Room for so many different terms per project, before more is made. */
const usual = 32;

/** O(all words + w log w) with w different words; 4 bytes per word of a project and the words themselves. */
export function* textIndexSteps(catalogue: Catalogue, language: Language): Steps<TextIndex> {
  let byLanguage = indexes.get(catalogue);
  if (!byLanguage) indexes.set(catalogue, (byLanguage = new Map<Language, TextIndex>()));
  const known = byLanguage.get(language);
  if (known) return known;

  const { projects } = catalogue.dataset;
  const ids = new Map<string, number>();
  const terms: string[] = [];
  /**
   * Of each term, its last posting (one is enough per project, and titles come first) and how many it has: side by
   * side, since they are wanted together, a million times.
   */
  let tallies = new Int32Array(1 << 12);
  /** The term of each posting, as they come: those of a project's title, and then of its other texts. */
  let posted = new Uint32Array(usual * projects.length + 1);
  let size = 0;
  /** Where the postings of each title and of each project end. */
  const bounds = new Uint32Array(2 * projects.length);
  const idOf = (term: string): number => {
    let id = ids.get(term);
    if (id === undefined) {
      ids.set(term, (id = terms.length));
      terms.push(term);
      if (2 * id === tallies.length) tallies = grow(tallies, 0);
      tallies[2 * id] = -1;
    }
    return id;
  };
  /**
   * What each piece of text is found by, one after the other, and where each ends: the same pieces come again and
   * again, and no term goes over a space.
   */
  const pieces = new Pieces();
  const found: number[] = [];
  const ends: number[] = [0];
  const post = (text: string, project: number, posting: number): void => {
    const numbers = pieces.of(text);
    while (ends.length <= pieces.all.length) {
      for (const term of termsOf(pieces.all[ends.length - 1]!)) found.push(idOf(term));
      ends.push(found.length);
    }
    for (let i = 0; i < numbers.length; i++) {
      const end = ends[numbers[i]! + 1]!;
      for (let at = ends[numbers[i]!]!; at < end; at++) {
        const id = found[at]!;
        if (tallies[2 * id]! >= 2 * project) continue;
        tallies[2 * id] = posting;
        tallies[2 * id + 1]!++;
        if (size === posted.length) posted = grow(posted, 0);
        posted[size++] = id;
      }
    }
  };
  for (let i = 0; i < projects.length; i++) {
    if (i % 16 === 0) yield i / projects.length;
    for (const text of titleTexts(projects[i]!, language)) post(text, i, 2 * i);
    bounds[2 * i] = size;
    for (const text of otherTexts(projects[i]!, language)) post(text, i, 2 * i + 1);
    bounds[2 * i + 1] = size;
  }

  const order = yield* sortSteps(terms.length, (a, b) => (terms[a]! < terms[b]! ? -1 : 1));
  const starts = new Uint32Array(terms.length + 1);
  const next = new Uint32Array(terms.length);
  const vocabulary: string[] = [];
  for (let place = 0; place < order.length; place++) {
    if (place % stride === 0) yield;
    const id = order[place]!;
    vocabulary.push(terms[id]!);
    next[id] = starts[place]!;
    starts[place + 1] = starts[place]! + tallies[2 * id + 1]!;
  }
  const postings = new Uint32Array(size);
  for (let posting = 0, i = 0; posting < bounds.length; posting++) {
    if (posting % stride === 0) yield;
    for (; i < bounds[posting]!; i++) postings[next[posted[i]!]!++] = posting;
  }
  const index = { vocabulary, starts, postings };
  byLanguage.set(language, index);
  return index;
}

/** The terms that start with the prefix, as a range of the vocabulary. O(log w). */
export function prefixRange({ vocabulary }: TextIndex, prefix: string): [from: number, to: number] {
  const firstWhere = (reached: (term: string) => boolean, from: number): number => {
    let to = vocabulary.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (reached(vocabulary[middle]!)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const from = firstWhere((term) => term >= prefix, 0);
  return [from, firstWhere((term) => !term.startsWith(prefix), from)];
}
