/**
 * Ranges of many projects. The projects are sorted by their numbers, and the first ones of that order are a prefix: a
 * range is one prefix without another, and a bar of the histogram is the difference of two counts.
 */
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import {
  add,
  createBitset,
  difference,
  intersectionSize,
  type Bitset,
  type BitsetPool,
  type MemberSet,
} from '../indexed/bitset.js';
import type { Catalogue } from '../indexed/catalogue.js';
import type { IndexedRanges } from '../indexed/query-tools.js';
import { countingSortSteps, lowerBound } from '../indexed/sort.js';
import type { RangeCounts } from '../question.js';
import { rangeOf, unknownId } from './range-id.js';
import type { FacetName } from '../selection.js';
import { rangeColumnSteps, type RangeColumn } from './range-column.js';

/** Number of prefixes that are stored: the others follow from the nearest one. */
const storedPrefixes = 32;

/** Projects in the order of a number that each has. */
class Prefixes {
  readonly #values: Float64Array;
  readonly #stored: readonly Bitset[];
  readonly #width: number;

  private constructor(
    private readonly order: Uint32Array,
    numbers: Float64Array,
    size: number,
  ) {
    this.#values = Float64Array.from(order, (project) => numbers[project]!);
    this.#width = Math.max(1, Math.ceil(order.length / storedPrefixes));
    const stored: Bitset[] = [];
    const growing = createBitset(size);
    for (let i = 0; i < order.length; i++) {
      if (i % this.#width === 0) stored.push(growing.slice());
      add(growing, order[i]!);
    }
    this.#stored = stored;
  }

  static *steps(projects: Uint32Array, numbers: Float64Array): Resumable<Prefixes> {
    const sorted = Float64Array.from(projects, (project) => numbers[project]!).sort();
    yield;
    const order = yield* countingSortSteps(projects, sorted.length, (project) =>
      lowerBound(sorted, numbers[project]!),
    );
    return new Prefixes(order, numbers, numbers.length);
  }

  /** Number of projects below a value, or up to it. O(log n) */
  #countBelow(value: number, isIncluded: boolean): number {
    let from = 0;
    let to = this.#values.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const own = this.#values[middle]!;
      if (own < value || (isIncluded && own === value)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Writes the projects below a value, or up to it, into a set, and returns the set. O(n / 32) */
  write(value: number, isIncluded: boolean, into: Bitset): Bitset {
    const count = this.#countBelow(value, isIncluded);
    const nearest = Math.min(this.#stored.length - 1, Math.floor(count / this.#width));
    if (nearest < 0) return into.fill(0);
    into.set(this.#stored[nearest]!);
    for (let i = nearest * this.#width; i < count; i++) add(into, this.order[i]!);
    return into;
  }
}

/** The numbers of a field as prefixes, and the prefixes at the bounds of its bars. */
class RangeIndex {
  /** The prefixes below each bound: of the lowest and of the highest number of each project. */
  readonly #lowBars: readonly Bitset[];
  readonly #highBars: readonly Bitset[];

  private constructor(
    private readonly column: RangeColumn,
    private readonly byLow: Prefixes,
    private readonly byHigh: Prefixes,
    readonly unknown: Bitset,
  ) {
    const { bounds, lows } = column;
    const barsOf = (prefixes: Prefixes): Bitset[] =>
      bounds.map((bound) => prefixes.write(bound, false, createBitset(lows.length)));
    this.#lowBars = barsOf(byLow);
    this.#highBars = byHigh === byLow ? this.#lowBars : barsOf(byHigh);
  }

  /** O(n log n) time, and some 30 bytes per project; 60 where its lowest and highest number differ. */
  static *steps(column: RangeColumn): Resumable<RangeIndex> {
    const { lows, highs } = column;
    const unknown = createBitset(lows.length);
    const known: number[] = [];
    yield* loopInChunks(lows.length, (from, to) => {
      for (let i = from; i < to; i++) {
        if (Number.isNaN(lows[i]!)) add(unknown, i);
        else known.push(i);
      }
    });
    const projects = Uint32Array.from(known);
    const byLow = yield* Prefixes.steps(projects, lows);
    return new RangeIndex(
      column,
      byLow,
      lows === highs ? byLow : yield* Prefixes.steps(projects, highs),
      unknown,
    );
  }

  /** The projects whose numbers reach into a range. O(n / 32) */
  within({ from, to }: { from: number; to: number }, pool: BitsetPool): Bitset {
    const begun = this.byLow.write(to, true, pool.acquire());
    const over = this.byHigh.write(from, false, pool.acquire());
    return difference(begun, over, pool.acquire());
  }

  /** O(bars × n / 32) */
  counts(set: Bitset): RangeCounts {
    const { bounds, isWhole, unit } = this.column;
    const begun = this.#lowBars.map((bar) => intersectionSize(bar, set));
    const over =
      this.#highBars === this.#lowBars ? begun : this.#highBars.map((bar) => intersectionSize(bar, set));
    return {
      bounds,
      counts: bounds.slice(1).map((_, bar) => begun[bar + 1]! - over[bar]!),
      unknown: intersectionSize(this.unknown, set),
      isWhole,
      unit,
    };
  }
}

const known = new WeakMap<Catalogue, Map<FacetName, RangeIndex>>();

/** Indexes the numbers of some facets. O(n log n) per facet the first time, then O(1). */
export function* rangeSteps(catalogue: Catalogue, facets: readonly FacetName[]): Resumable<IndexedRanges> {
  let indexes = known.get(catalogue);
  if (!indexes) known.set(catalogue, (indexes = new Map<FacetName, RangeIndex>()));
  for (const facet of facets)
    if (!indexes.has(facet))
      indexes.set(facet, yield* RangeIndex.steps(yield* rangeColumnSteps(catalogue.dataset, facet)));
  // Other facets are indexed for earlier queries, which must not change the meaning of an id.
  const ready = new Map(facets.map((facet) => [facet, indexes.get(facet)!]));
  return {
    members(facet, id): MemberSet {
      const index = ready.get(facet);
      if (id === unknownId && index) return index.unknown;
      const range = index && rangeOf(id);
      return range ? index.within(range, catalogue.pool) : [];
    },
    counts: (facet, set) => ready.get(facet)!.counts(set),
  };
}
