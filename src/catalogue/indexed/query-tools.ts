/** Code that only some queries need: words, figures, ranges, partners. */
import type { Locale } from '../../dataset/languages.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Resumable } from '../../scheduling/resumable.js';
import type { Answer, Query, RangeCounts, SumUp } from '../question.js';
import type { FacetName } from '../selection.js';
import type { Bitset, MemberSet } from './bitset.js';
import type { Catalogue } from './catalogue.js';

export interface TextMatch {
  readonly found: Bitset;
  /** Returns the `most` best matches of a set, the best first, equal ones following `order`. */
  best(set: Bitset, order: Uint32Array, most: number): Uint32Array;
}

/** Search in texts, which only a query with words needs: `text/text-search.ts`. */
export interface TextSearch {
  /** Finds the projects that have every word. */
  search(catalogue: Catalogue, words: string, language: Locale): Resumable<TextMatch>;
  /** Returns spellings, close to the words, that find some of the candidates. */
  suggest(
    catalogue: Catalogue,
    words: string,
    language: Locale,
    candidates: Bitset,
  ): Resumable<readonly string[]>;
}

/** Sums of a dataset, which only a query with figures needs: `../figures/figures.ts`. */
export type FigureSteps = (dataset: Dataset) => Resumable<SumUp>;

/** The numbers of some fields, indexed. */
export interface IndexedRanges {
  /** Returns the projects in the range of an id; none for other ids. */
  members(facet: FacetName, id: string): MemberSet;
  /** Counts the projects of a set by the bars of a field. */
  counts(facet: FacetName, set: Bitset): RangeCounts;
}

/** Ranges of numbers, which only a query with one needs: `../ranges/indexed-ranges.ts`. */
export type RangeSteps = (catalogue: Catalogue, facets: readonly FacetName[]) => Resumable<IndexedRanges>;

/** Partners, which only a query about them needs: `../partners/indexed-partners.ts`. */
export type PartnerSteps = (
  catalogue: Catalogue,
  query: Query,
  ask: (query: Query) => Resumable<Answer>,
) => Resumable<Answer>;

/** Code that only some queries need. */
export interface QueryTools {
  /** Needed when there are words, in the selection or in `within`. */
  readonly text?: TextSearch | undefined;
  /** Needed when the query asks for figures. */
  readonly figures?: FigureSteps | undefined;
  /** Needed when `rangesNeededBy` finds any. */
  readonly ranges?: RangeSteps | undefined;
}
