/** The one interface between whoever asks (elements) and whoever answers (the page, a worker, a server). */
import type { Project } from '../dataset/schema.js';

/** Facets that every dataset has, in the order of display. */
export const facetNames = ['sector', 'theme', 'country', 'programme', 'status', 'network'] as const;
export type BuiltInFacet = (typeof facetNames)[number];
/** One of those, or the id of a facet that the dataset declares. */
export type FacetName = BuiltInFacet | (string & {});

/**
 * What a reader has chosen: ids per facet, and words. Facets narrow each other; within one facet a project needs
 * any of the ids, or all of them (see `Query.match`). An id written `-id` excludes what has it.
 */
export interface Selection {
  readonly sector?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly programme?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly network?: readonly string[] | undefined;
  /** Words; each must start a word of a project's texts. */
  readonly q?: string | undefined;
  /** Facets that the dataset declares; `chosenIn` reads any. */
  readonly [facet: string]: readonly string[] | string | undefined;
}

/** The facets in which something is chosen. */
export const facetsOf = (selection: Selection | undefined): FacetName[] =>
  Object.keys(selection ?? {}).filter((facet) => chosenIn(selection, facet).length);

/** The ids chosen in a facet. A page's script may have set anything. */
export function chosenIn(selection: Selection | undefined, facet: FacetName): readonly string[] {
  const ids = facet !== 'q' && selection && Object.hasOwn(selection, facet) ? selection[facet] : undefined;
  if (typeof ids === 'string') return [ids];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
}

/** The ids chosen, with one more, which comes last, or without it. */
export function toggled(chosen: readonly string[], id: string, isChosen = !chosen.includes(id)): string[] {
  const others = chosen.filter((each) => each !== id);
  return isChosen ? [...others, id] : others;
}

export type Match = 'any' | 'all';

/** Sort orders; a minus before all but `relevance` turns the order round. Projects without a value come last both ways. */
export const sortKeys = ['relevance', 'title', 'start', 'end', 'budget'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = SortKey | `-${Exclude<SortKey, 'relevance'>}`;

export interface Query {
  readonly selection: Selection;
  /** What may be found at all: a fixed selection that the reader can't change; its ids always join by `any`. */
  readonly within?: Selection;
  /** How the ids of a facet are joined; default `any`. */
  readonly match?: { readonly [facet: string]: Match | undefined };
  /** Language of collation and of the texts that are searched; default `fr`. */
  readonly locale?: string;
  /** Default: `relevance` where there are words, else `title`. */
  readonly sort?: Sort;
  /** First project wanted, from 0; default 0. */
  readonly offset?: number;
  /** How many projects; default 0: only total and counts. */
  readonly limit?: number;
  /** Start at the page (of `limit`) that holds this project instead of at `offset`. */
  readonly around?: string;
  /** Facets whose counts are wanted; a facet's own choice is left out of its counts when it joins by `any`. */
  readonly counts?: readonly FacetName[];
}

export interface Answer {
  readonly total: number;
  /** Projects of the page asked for. */
  readonly projects: readonly Project[];
  /** Where the page starts. */
  readonly offset: number;
  /** Projects per value, for every value that the dataset has or defines, 0 included. */
  readonly counts: { readonly [facet: string]: ReadonlyMap<string, number> | undefined };
  /** Where the words find nothing: spellings close to them that would. */
  readonly suggestions?: readonly string[];
}

export interface Engine {
  /** @throws an `AbortError` once `signal` has been aborted */
  query(query: Query, signal?: AbortSignal): Promise<Answer>;
  /** May be asked next: an engine that is elsewhere can have the answer here before. */
  anticipate?(query: Query): void;
  /** The project with an id. */
  find(id: string): Promise<Project | undefined>;
  /** Frees what the engine holds (a worker). */
  close?(): void;
}
