import type { Dataset } from '../../dataset/reading/schema.js';
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import { add, createBitset, type MemberSet } from './bitset.js';
import { broaderIds, facetDefinitions, type DefinedValue, type FacetIds } from '../facet-definitions.js';
import type { FacetName } from '../selection.js';

/**
 * A facet in both directions: values of a project, projects of a value. Many projects have the same values, so each
 * different combination is stored once and a project has the number of its combination.
 */
export interface FacetIndex {
  /** Numbers of the values, in the order of display: as the dataset lists them, then as they occur. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The projects of each value. */
  readonly members: readonly MemberSet[];
  /** How many projects each value has. */
  readonly totals: Uint32Array;
  /** The combination of each project. */
  readonly combinations: Uint16Array | Uint32Array;
  /** Numbers of the values of combination `c`: of `values`, from `starts[c]` to `starts[c + 1]`. */
  readonly values: Uint32Array;
  readonly starts: Uint32Array;
}

/** Different sets of values. */
export interface CombinationList {
  readonly numbers: ReadonlyMap<string, number>;
  readonly size: number;
  readonly values: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
}

export interface FacetIndexes {
  /** Partners are added by the first query that needs them. */
  readonly facets: Map<FacetName, FacetIndex>;
  /**
   * For the projects of a value (if they are stored as bits), by facet: how many of them have each value. Ticking a
   * first value asks for exactly that. Empty where there are too many values for a table of all pairs.
   */
  readonly pairCounts: ReadonlyMap<MemberSet, ReadonlyMap<FacetName, Uint32Array>>;
}

/**
 * O(n × values per project) time; per project and facet 2 bytes for its combination (4 where there are very many), and
 * at most 8 per value that it has.
 * @param day the reader's day, `YYYY-MM-DD`, on which a status depends
 * @param former indexes of another day, of which those that do not depend on the day are kept
 */
export function* facetIndexSteps(
  dataset: Dataset,
  day: string,
  former?: ReadonlyMap<FacetName, FacetIndex>,
): Resumable<FacetIndexes> {
  const { projects } = dataset;
  const definitions = [...facetDefinitions(dataset)].filter(([, { isDaily }]) => !former || isDaily);
  const drafts = definitions.map(([name, { valuesIn, idsOf }]) => ({
    name,
    idsOf,
    combinations: new Combinations(valuesIn(dataset)),
    held: new Uint32Array(projects.length),
  }));
  for (let i = 0; i < projects.length; i++) {
    if (i % 64 === 0) yield;
    const project = projects[i]!;
    for (let draft = 0; draft < drafts.length; draft++) {
      const { idsOf, combinations, held } = drafts[draft]!;
      held[i] = combinations.of(idsOf(project, day));
    }
  }
  // The former facets keep their places: tables of pairs follow their order.
  const facets = new Map(former);
  for (const { name, combinations, held } of drafts) facets.set(name, yield* facetSteps(combinations, held));
  return { facets, pairCounts: yield* pairSteps(facets, projects.length) };
}

/** A table of all pairs takes four times the square of this in bytes. */
const maxPairedValues = 512;
/** Bounds of the table that keep its cost linear: cells, and pairs counted, per project. */
const maxCellsPerProject = 64;
const maxPairsPerProject = 256;

/** O(n): datasets with many values for their size, or per project, have no table. */
function* pairSteps(facets: FacetIndexes['facets'], size: number): Resumable<FacetIndexes['pairCounts']> {
  const together = new Map<MemberSet, ReadonlyMap<FacetName, Uint32Array>>();
  /** Values are numbered through all facets here; where those of each facet start. */
  const firsts = new Map<FacetName, number>();
  let width = 0;
  for (const [name, { totals }] of facets) {
    firsts.set(name, width);
    width += totals.length;
  }
  if (width > maxPairedValues || width * width > maxCellsPerProject * size) return together;
  if ((yield* pairTotalSteps(facets, size)) > maxPairsPerProject * size) return together;
  const table = new Uint32Array(width * width);
  const own = new Uint32Array(width);
  const list = [...facets].map(([name, facet]) => ({ ...facet, first: firsts.get(name)! }));
  yield* loopInChunks(size, (from, to) => {
    for (let i = from; i < to; i++) {
      let many = 0;
      for (const { first, combinations, values, starts } of list) {
        const end = starts[combinations[i]! + 1]!;
        for (let at = starts[combinations[i]!]!; at < end; at++) own[many++] = first + values[at]!;
      }
      // Numbers ascend, so this fills one half of the table.
      for (let a = 0; a < many; a++) {
        const row = own[a]! * width;
        for (let b = a; b < many; b++) table[row + own[b]!]!++;
      }
    }
  });
  for (let a = 0; a < width; a++) for (let b = 0; b < a; b++) table[a * width + b] = table[b * width + a]!;
  for (const { first, members } of list) {
    for (let number = 0; number < members.length; number++) {
      const set = members[number]!;
      if (!(set instanceof Uint32Array)) continue;
      const row = table.subarray((first + number) * width, (first + number + 1) * width);
      const byFacet = new Map<FacetName, Uint32Array>();
      for (const [name, { totals }] of facets)
        byFacet.set(name, row.subarray(firsts.get(name), firsts.get(name)! + totals.length));
      together.set(set, byFacet);
    }
  }
  return together;
}

/** How many pairs of values all projects have. */
function* pairTotalSteps(facets: FacetIndexes['facets'], size: number): Resumable<number> {
  const list = [...facets.values()];
  let total = 0;
  yield* loopInChunks(size, (from, to) => {
    for (let i = from; i < to; i++) {
      let own = 0;
      for (const { combinations, starts } of list)
        own += starts[combinations[i]! + 1]! - starts[combinations[i]!]!;
      total += own * own;
    }
  });
  return total;
}

/** @param wide the combination of each project */
export function* facetSteps(combinations: CombinationList, wide: Uint32Array): Resumable<FacetIndex> {
  const { numbers, size } = combinations;
  const held = size <= 1 << 16 ? new Uint16Array(wide) : wide;
  const values = Uint32Array.from(combinations.values);
  const starts = Uint32Array.from(combinations.starts);
  const totals = new Uint32Array(numbers.size);
  const times = new Uint32Array(size);
  for (let i = 0; i < held.length; i++) times[held[i]!]!++;
  for (let combination = 0; combination < size; combination++)
    for (let at = starts[combination]!; at < starts[combination + 1]!; at++)
      totals[values[at]!]! += times[combination]!;
  // Stores few members as a list, which is shorter than bits.
  const lists: (number[] | undefined)[] = [];
  /** How many members of each list are known. */
  const listed = new Uint32Array(totals.length);
  const bits: (Uint32Array | undefined)[] = [];
  for (const total of totals) {
    const isShort = total * 32 <= held.length;
    lists.push(isShort ? new Array<number>(total) : undefined);
    bits.push(isShort ? undefined : createBitset(held.length));
  }
  yield* loopInChunks(held.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const end = starts[held[i]! + 1]!;
      for (let at = starts[held[i]!]!; at < end; at++) {
        const value = values[at]!;
        const set = bits[value];
        if (set) add(set, i);
        else lists[value]![listed[value]!++] = i;
      }
    }
  });
  const members = lists.map((list, number): MemberSet => list ?? bits[number]!);
  return { numbers, members, totals, combinations: held, values, starts };
}

/** Longer lists of ids are combined at once: each id of a shorter one leads on to a combination of its own. */
const maxLinkedIds = 8;

/** The different sets of values, as they occur; number 0 is the empty one. */
class Combinations implements CombinationList {
  /** Numbers of the values by their ids. */
  readonly numbers = new Map<string, number>();
  readonly values: number[] = [];
  readonly starts = [0, 0];
  readonly #withBroader: (id: string) => readonly string[];
  readonly #byValues = new Map<string, number>([['', 0]]);
  /** For each combination, the one that it becomes with a value. */
  readonly #next: (number[] | undefined)[] = [];

  constructor(defined: readonly DefinedValue[]) {
    for (const { id } of defined) this.#numberOf(id);
    this.#withBroader = broaderIds(defined);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** Returns the combination of some values, and of the values that they are part of. */
  of(ids: FacetIds): number {
    if (!ids) return 0;
    if (typeof ids === 'string') return this.#with(0, ids);
    if (ids.length > maxLinkedIds) return this.#combine(0, ids);
    let combination = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i];
      if (id) combination = this.#with(combination, id);
    }
    return combination;
  }

  #with(combination: number, id: string): number {
    const next = (this.#next[combination] ??= []);
    return (next[this.#numberOf(id)] ??= this.#combine(combination, [id]));
  }

  #combine(combination: number, ids: readonly (string | null | undefined)[]): number {
    const all = new Set(this.values.slice(this.starts[combination], this.starts[combination + 1]));
    for (const id of ids) if (id) for (const each of this.#withBroader(id)) all.add(this.#numberOf(each));
    const values = Uint32Array.from(all).sort();
    const key = values.join();
    let number = this.#byValues.get(key);
    if (number === undefined) {
      this.#byValues.set(key, (number = this.size));
      for (const value of values) this.values.push(value);
      this.starts.push(this.values.length);
    }
    return number;
  }

  #numberOf(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) this.numbers.set(id, (number = this.numbers.size));
    return number;
  }
}
