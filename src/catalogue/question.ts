import type { LocalizedText, Project } from '../dataset/reading/schema.js';
import type { FacetName, Selection } from './selection.js';

export type Match = 'any' | 'all';

/**
 * Sort orders; a minus before all but `relevance` turns the order round. Projects without a value come last both
 * ways.
 */
export const sortKeys = ['relevance', 'title', 'start', 'end', 'budget'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = SortKey | `-${Exclude<SortKey, 'relevance'>}`;

export const isSort = (text: string | undefined): text is Sort =>
  sortKeys.some((key) => text === key || (key !== 'relevance' && text === `-${key}`));

export interface Query {
  readonly selection: Selection;
  /** A fixed selection, which the reader can't change; its ids always join by `any`. */
  readonly within?: Selection;
  /** Join of the ids of a facet; default `any`. */
  readonly match?: { readonly [facet: string]: Match | undefined };
  /** Language of collation and of the texts that are searched; default `fr`. */
  readonly locale?: string;
  /** Default: `relevance` where there are words, else `title`. */
  readonly sort?: Sort;
  /** Index of the first project of the page; default 0. */
  readonly offset?: number;
  /** Number of projects of the page; default 0: only total and counts. */
  readonly limit?: number;
  /** Start at the page (of `limit`) that holds this project instead of at `offset`. */
  readonly around?: string;
  /** Facets to count; the counts of a facet leave its own choice out when that joins by `any`. */
  readonly counts?: readonly FacetName[];
  /** True to sum up the projects found. */
  readonly figures?: boolean;
  /** Fields with numbers to count by bars; the counts of a field leave its own choice out, as those of a facet. */
  readonly ranges?: readonly FacetName[];
  /** The partners to list. */
  readonly partners?: PartnersQuestion | undefined;
}

/** Which partners an answer lists, in addition to the chosen ones. */
export interface PartnersQuestion {
  /** Most partners to list; 0 for the chosen ones alone. */
  readonly limit: number;
  /** Words of the names; each must be part of a spelling. */
  readonly words?: string | undefined;
}

/** An organisation that takes part in projects. */
export interface PartnerValue {
  readonly id: string;
  readonly name: string;
  /** Number of projects; 0 where none were counted. */
  readonly count: number;
}

/** Projects by the numbers that they have in a field, for a histogram. */
export interface RangeCounts {
  /** Ascending bounds: a bar counts the numbers from its own bound to below the next one. Empty without any number. */
  readonly bounds: readonly number[];
  /** Projects per bar. A project with a lowest and a highest number is in every bar between them. */
  readonly counts: readonly number[];
  /** Number of projects without a number. */
  readonly unknown: number;
  /** True for whole numbers that are counted one by one, such as years. */
  readonly isWhole: boolean;
  /** Currency of amounts; projects with an amount in another currency count as unknown. */
  readonly unit?: string | undefined;
}

/** The sum of the amounts in one currency. */
export interface AmountFigure {
  readonly currency: string;
  readonly amount: number;
  /** Number of projects with an amount in this currency. */
  readonly projects: number;
  /** The smallest and the largest amount; absent where no project has any, or from a service of an older version. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** The first and the last of some years. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** The sum of results with the same label. */
export interface ResultFigure {
  readonly label: LocalizedText;
  readonly value: number;
  /** Number of projects with such a result. */
  readonly projects: number;
}

/** Sums over all projects found. Lists have an entry for every currency and label of the dataset, 0 included. */
export interface Figures {
  readonly budgets: readonly AmountFigure[];
  readonly euShares: readonly AmountFigure[];
  /** Number of different organisations with a name, without the publisher; absent where no project names any. */
  readonly partners?: number | undefined;
  /** Number of different countries; absent where no project has any. */
  readonly countries?: number | undefined;
  /** The years in which projects start and end, where any project has such a date. */
  readonly starts?: YearRange | undefined;
  readonly ends?: YearRange | undefined;
  /** The results that most projects of the dataset have. */
  readonly results: readonly ResultFigure[];
}

/** Sums up the projects that a function visits by their indexes: `figures/figures.ts`. */
export type SumUp = (visit: (callback: (index: number) => void) => void) => Figures;

export interface Answer {
  readonly total: number;
  /** Projects of the page asked for. */
  readonly projects: readonly Project[];
  /** Where the page starts. */
  readonly offset: number;
  /** Projects per value, for every value that the dataset has or defines, 0 included. */
  readonly counts: { readonly [facet: string]: ReadonlyMap<string, number> | undefined };
  /** Counts by bars of the fields asked for. A service of an older version has none. */
  readonly ranges?: { readonly [field: string]: RangeCounts | undefined } | undefined;
  /** Partners with projects, most projects first, and the chosen ones; `total` counts those that could be listed. */
  readonly partners?: { readonly total: number; readonly values: readonly PartnerValue[] } | undefined;
  /** Sums, where the query asked for them. A service of an older version has none. */
  readonly figures?: Figures | undefined;
  /** Where the words find nothing: close spellings that find something. */
  readonly suggestions?: readonly string[];
}
