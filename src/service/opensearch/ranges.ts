/** Ranges of numbers: the loader stores the numbers of each project, and the engine counts them by bars. */
import type { FacetName } from '../../catalogue/selection.js';
import type { RangeCounts } from '../../catalogue/question.js';
import type { NumberRange } from '../../catalogue/ranges/range-id.js';
import { rangeColumnSteps } from '../../catalogue/ranges/range-column.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
import { nothing, type Clause } from './clauses.js';

/** A field with numbers, over the whole dataset. */
export interface StoredRange extends Pick<RangeCounts, 'bounds' | 'isWhole' | 'unit'> {
  /** True where a project has a lowest and a highest number that differ: both are stored. */
  readonly isWide: boolean;
}

export type StoredRanges = Readonly<Record<string, StoredRange>>;

export interface RangeMaker {
  readonly lists: StoredRanges;
  /** Returns the numbers of one project. */
  make(position: number): object;
}

const lowField = (facet: FacetName): string => `numbers.${facet}.low`;
const highField = (facet: FacetName, { isWide }: StoredRange): string =>
  isWide ? `numbers.${facet}.high` : lowField(facet);

/** O(n) per field. */
export function createRangeMaker(dataset: Dataset, fields: readonly FacetName[]): RangeMaker {
  const columns = fields.map((facet) => {
    const { lows, highs, bounds, isWhole, unit } = runToEnd(rangeColumnSteps(dataset, facet));
    const stored: StoredRange = { bounds, isWhole, unit, isWide: lows !== highs };
    return { facet, lows, highs, stored };
  });
  const withNumbers = columns.filter(({ stored }) => stored.bounds.length);
  return {
    lists: Object.fromEntries(columns.map(({ facet, stored }) => [facet, stored])),
    make: (position) =>
      Object.fromEntries(
        withNumbers.flatMap(({ facet, lows, highs, stored: { isWide } }) => {
          const low = lows[position]!;
          if (Number.isNaN(low)) return [];
          return [[facet, { low, ...(isWide ? { high: highs[position] } : {}) }]];
        }),
      ),
  };
}

const number = { type: 'double' };

/** Mappings of the fields below `numbers`. */
export const rangeMapping = (ranges: StoredRanges): unknown => ({
  properties: Object.fromEntries(
    Object.entries(ranges)
      .filter(([, { bounds }]) => bounds.length)
      .map(([facet, { isWide }]) => [
        facet,
        { properties: { low: number, ...(isWide ? { high: number } : {}) } },
      ]),
  ),
});

const atLeast = (value: number): object => (value === -Infinity ? {} : { gte: value });
const atMost = (value: number): object => (value === Infinity ? {} : { lte: value });

/** Returns the filter for projects whose numbers reach into a range. */
export function rangeFilter(facet: FacetName, { from, to }: NumberRange, stored: StoredRange): Clause {
  if (!stored.bounds.length) return nothing;
  const [low, high] = [lowField(facet), highField(facet, stored)];
  if (low === high) return { range: { [low]: { ...atLeast(from), ...atMost(to) } } };
  const filter = [{ range: { [low]: atMost(to) } }, { range: { [high]: atLeast(from) } }];
  return { bool: { filter } };
}

/** Returns the filter for projects without a number. */
export const unknownFilter = (facet: FacetName, { bounds }: StoredRange): Clause =>
  bounds.length ? { bool: { must_not: [{ exists: { field: lowField(facet) } }] } } : { match_all: {} };

const lowName = (facet: FacetName): string => `low-${facet}`;
const highName = (facet: FacetName): string => `high-${facet}`;

/** Aggregations for the counts of a field by its bars. */
export function rangeAggregations(facet: FacetName, stored: StoredRange): Clause {
  const { bounds, isWide } = stored;
  const ranges = bounds.slice(1).map((to, bar) => ({ from: bounds[bar], to }));
  if (!ranges.length) return {};
  const counted = (field: string): Clause => ({ range: { field, ranges } });
  return {
    [lowName(facet)]: counted(lowField(facet)),
    ...(isWide ? { [highName(facet)]: counted(highField(facet, stored)) } : {}),
  };
}

interface BarBuckets {
  readonly buckets: readonly { readonly doc_count: number }[];
}

/**
 * Returns the counts of a field by its bars. A bar counts the projects whose lowest number is in it or below, less the
 * projects whose highest number is below.
 * @param total number of the projects counted
 */
export function readRangeCounts(
  facet: FacetName,
  { bounds, isWhole, unit, isWide }: StoredRange,
  aggregations: Readonly<Record<string, unknown>>,
  total: number,
): RangeCounts {
  const barsOf = (name: string): readonly number[] =>
    (aggregations[name] as BarBuckets | undefined)?.buckets.map(({ doc_count: count }) => count) ?? [];
  const lows = barsOf(lowName(facet));
  const highs = isWide ? barsOf(highName(facet)) : lows;
  let [begun, over] = [0, 0];
  const counts = lows.map((low, bar) => {
    begun += low;
    const count = begun - over;
    over += highs[bar]!;
    return count;
  });
  return { bounds, counts, unknown: total - begun, isWhole, unit };
}
