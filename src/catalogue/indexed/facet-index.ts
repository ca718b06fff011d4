import type { Dataset, Project } from '../../dataset/reading/schema.js';
import { statuses, statusOf } from '../../dataset/status.js';
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import { add, createBitset, type Members } from './bitset.js';
import type { BuiltInFacet, FacetName } from '../selection.js';

/**
 * A facet both ways round. Many projects have the same values: each different combination of them is kept once, and a
 * project has the number of its combination.
 */
export interface FacetIndex {
  /** Numbers of the values, in the order of display: as the dataset lists them, then as they occur. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The projects of each value. */
  readonly members: readonly Members[];
  /** How many projects each value has. */
  readonly totals: Uint32Array;
  /** The combination of each project. */
  readonly combinations: Uint16Array | Uint32Array;
  /** Numbers of the values of combination `c`: of `values`, from `starts[c]` to `starts[c + 1]`. */
  readonly values: Uint32Array;
  readonly starts: Uint32Array;
}

export interface FacetIndexes {
  readonly facets: ReadonlyMap<FacetName, FacetIndex>;
  /**
   * For the projects of a value (those that have bits), by facet: how many of them have each value. Whoever ticks a
   * first value asks for just that. Nothing where there are too many values for a table of all pairs.
   */
  readonly pairCounts: ReadonlyMap<Members, ReadonlyMap<FacetName, Uint32Array>>;
}

/** A table of all pairs takes four times the square of this in bytes. */
const maxPairedValues = 512;

type Maybe<T> = T | null | undefined;
interface FacetSource {
  readonly defined: readonly { readonly id: string; readonly broader?: Maybe<string> }[];
  /** An id, or several. */
  readonly ids: (project: Project) => Maybe<string | readonly Maybe<string>[]>;
}

/**
 * O(n × values per project) time; per project and facet 2 bytes for its combination (4 where there are very many), and
 * at most 8 per value that it has.
 * @param day the reader's day, `YYYY-MM-DD`, on which a status depends
 */
export function* facetIndexSteps(dataset: Dataset, day: string): Resumable<FacetIndexes> {
  const builtIn: { readonly [F in BuiltInFacet]: FacetSource } = {
    sector: { defined: dataset.sectors, ids: (project) => project.sectors },
    theme: { defined: dataset.themes, ids: (project) => project.themes },
    country: { defined: [], ids: (project) => project.countries },
    programme: { defined: dataset.programmes, ids: (project) => project.programme },
    status: { defined: statuses.map((id) => ({ id })), ids: (project) => statusOf(project.period, day) },
    network: { defined: dataset.networks, ids: (project) => project.networks },
  };
  const sources = new Map<FacetName, FacetSource>(Object.entries(builtIn));
  for (const { id, values } of dataset.facets)
    sources.set(id, { defined: values ?? [], ids: ({ fields }) => fields?.[id] });
  const { projects } = dataset;
  const drafts = [...sources].map(([name, { defined, ids }]) => {
    return { name, ids, combinations: new Combinations(defined), held: new Uint32Array(projects.length) };
  });
  for (let i = 0; i < projects.length; i++) {
    if (i % 64 === 0) yield;
    const project = projects[i]!;
    for (let draft = 0; draft < drafts.length; draft++) {
      const { ids, combinations, held } = drafts[draft]!;
      held[i] = combinations.of(ids(project));
    }
  }
  const facets = new Map<FacetName, FacetIndex>();
  for (const { name, combinations, held } of drafts) facets.set(name, yield* facetSteps(combinations, held));
  return { facets, pairCounts: yield* pairSteps(facets, projects.length) };
}

/** O(n × values per project, squared). */
function* pairSteps(facets: FacetIndexes['facets'], size: number): Resumable<FacetIndexes['pairCounts']> {
  const together = new Map<Members, ReadonlyMap<FacetName, Uint32Array>>();
  /** Values are numbered through all facets here; where those of each facet start. */
  const firsts = new Map<FacetName, number>();
  let width = 0;
  for (const [name, { totals }] of facets) {
    firsts.set(name, width);
    width += totals.length;
  }
  if (width > maxPairedValues) return together;
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
      // Numbers ascend: one half of the table.
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

function* facetSteps(combinations: Combinations, wide: Uint32Array): Resumable<FacetIndex> {
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
  // A list where it is shorter than bits.
  const lists: (number[] | undefined)[] = [];
  const bits: (Uint32Array | undefined)[] = [];
  for (const total of totals) {
    const isShort = total * 32 <= held.length;
    lists.push(isShort ? [] : undefined);
    bits.push(isShort ? undefined : createBitset(held.length));
  }
  yield* loopInChunks(held.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const end = starts[held[i]! + 1]!;
      for (let at = starts[held[i]!]!; at < end; at++) {
        const set = bits[values[at]!];
        if (set) add(set, i);
        else lists[values[at]!]!.push(i);
      }
    }
  });
  const members = lists.map((list, number): Members => list ?? bits[number]!);
  return { numbers, members, totals, combinations: held, values, starts };
}

/** The different sets of values, as they occur; number 0 is the empty one. */
class Combinations {
  /** Numbers of the values by their ids. */
  readonly numbers = new Map<string, number>();
  readonly values: number[] = [];
  readonly starts = [0, 0];
  readonly #broader: ReadonlyMap<string, Maybe<string>>;
  readonly #byValues = new Map<string, number>([['', 0]]);
  /** For each combination, the one that it becomes with a value. */
  readonly #next: (number[] | undefined)[] = [];

  constructor(defined: FacetSource['defined']) {
    for (const { id } of defined) this.#numberOf(id);
    this.#broader = new Map(defined.map(({ id, broader }) => [id, broader]));
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The combination of some values, and those that they are part of. */
  of(ids: Maybe<string | readonly Maybe<string>[]>): number {
    if (!ids) return 0;
    if (typeof ids === 'string') return this.#with(0, ids);
    let combination = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i];
      if (id) combination = this.#with(combination, id);
    }
    return combination;
  }

  #with(combination: number, id: string): number {
    const next = (this.#next[combination] ??= []);
    return (next[this.#numberOf(id)] ??= this.#grow(combination, id));
  }

  #grow(combination: number, own: string): number {
    const all = new Set(this.values.slice(this.starts[combination], this.starts[combination + 1]));
    // One that is there has brought the broader ones; a cycle ends where it began.
    for (let id: Maybe<string> = own; id && !all.has(this.#numberOf(id)); id = this.#broader.get(id))
      all.add(this.#numberOf(id));
    const values = [...all].sort((a, b) => a - b);
    const key = values.join();
    let number = this.#byValues.get(key);
    if (number === undefined) {
      this.#byValues.set(key, (number = this.size));
      this.values.push(...values);
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
