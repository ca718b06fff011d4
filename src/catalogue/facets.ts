import type { Dataset, Project } from '../dataset/schema.js';
import { statuses, statusOf } from '../dataset/status.js';
import { compact, countAnd, forEach, type Bitset, type Members } from './bitset.js';
import type { BuiltInFacet, FacetName } from './engine.js';
import type { Steps } from '../dataset/steps.js';

export interface FacetValue {
  readonly members: Members;
  /** Its number among the values of all facets. */
  readonly number: number;
}

/** Facets both ways round. */
export interface FacetIndex {
  /** The values of each facet in the order of display: as the dataset lists them, then as they occur. */
  readonly facets: ReadonlyMap<FacetName, ReadonlyMap<string, FacetValue>>;
  /** Numbers of the values of each project: of project `i` from `starts[i]` to `starts[i + 1]`. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  /** How many projects each value has. */
  readonly totals: Uint32Array;
}

type Maybe<T> = T | null | undefined;
interface Facet {
  readonly defined: readonly { readonly id: string; readonly broader?: Maybe<string> }[];
  readonly ids: (project: Project) => Maybe<readonly Maybe<string>[]>;
}

/**
 * O(n × values per project) time; at most 8 bytes per project and value that it has, and 4 per project.
 * @param day the reader's day, `YYYY-MM-DD`, on which a status depends
 */
export function* facetIndexSteps(dataset: Dataset, day: string): Steps<FacetIndex> {
  const builtIn: { readonly [F in BuiltInFacet]: Facet } = {
    sector: { defined: dataset.sectors, ids: (project) => project.sectors },
    theme: { defined: dataset.themes, ids: (project) => project.themes },
    country: { defined: [], ids: (project) => project.countries },
    programme: { defined: dataset.programmes, ids: (project) => [project.programme] },
    status: { defined: statuses.map((id) => ({ id })), ids: (project) => [statusOf(project.period, day)] },
    network: { defined: dataset.networks, ids: (project) => project.networks },
  };
  const facets = new Map<FacetName, Facet>(Object.entries(builtIn));
  for (const { id, values } of dataset.facets)
    facets.set(id, { defined: values ?? [], ids: ({ fields }) => fields?.[id] });
  const { projects } = dataset;
  const lists: number[][] = [];
  const numbers: number[] = [];
  const starts = new Uint32Array(projects.length + 1);
  const drafts = [...facets].map(([name, { defined, ids }]) => {
    const valueNumbers = new Map<string, number>();
    const numberOf = (id: string): number => {
      let number = valueNumbers.get(id);
      if (number === undefined) valueNumbers.set(id, (number = lists.push([]) - 1));
      return number;
    };
    for (const { id } of defined) numberOf(id);
    const broader = new Map(defined.map((value) => [value.id, value.broader]));
    /** Numbers of a value and of those that it is part of, up to the broadest; a cycle ends where it began. */
    const upwards = new Map<string, readonly number[]>();
    const numbersOf = (own: string): readonly number[] => {
      let found = upwards.get(own);
      if (!found) {
        const all = new Set<number>();
        for (let id: Maybe<string> = own; id && !all.has(numberOf(id)); id = broader.get(id))
          all.add(numberOf(id));
        upwards.set(own, (found = [...all]));
      }
      return found;
    };
    return { name, ids, valueNumbers, numbersOf };
  });
  for (let i = 0; i < projects.length; i++) {
    if (i % 64 === 0) yield;
    for (const { ids, numbersOf } of drafts) {
      for (const own of ids(projects[i]!) ?? []) {
        if (!own) continue;
        for (const number of numbersOf(own)) {
          // It has the broader ones too.
          const list = lists[number]!;
          if (list[list.length - 1] === i) break;
          list.push(i);
          numbers.push(number);
        }
      }
    }
    starts[i + 1] = numbers.length;
  }
  const index = new Map<FacetName, ReadonlyMap<string, FacetValue>>();
  for (const { name, valueNumbers } of drafts) {
    yield;
    const values = new Map<string, FacetValue>();
    for (const [id, number] of valueNumbers)
      values.set(id, { members: compact(lists[number]!, projects.length), number });
    index.set(name, values);
  }
  const totals = Uint32Array.from(lists, ({ length }) => length);
  return { facets: index, numbers: Uint32Array.from(numbers), starts, totals };
}

/** How many words of bits are counted in the time that it takes to go to a project, and to one value of it. */
const visit = 15;
const step = 1;

/**
 * How many projects of a set have each value of some facets, by the shorter way: through the projects of the set, or
 * through the bits of every value. O(values + the lesser of size × values per project and values × n / 32).
 * @param size how many projects the set has
 */
export function countValues(
  { facets, numbers, starts, totals }: FacetIndex,
  names: readonly FacetName[],
  set: Bitset,
  size: number,
): Map<FacetName, Map<string, number>> {
  const projects = starts.length - 1;
  const asked = names.map((name) => [name, facets.get(name) ?? new Map<string, FacetValue>()] as const);
  // By hand: old libraries replace `reduce` on a page.
  let words = 0;
  for (const [, values] of asked) words += set.length * values.size;
  let sums: Uint32Array | undefined;
  if (size === projects) sums = totals;
  else if (size * (visit + (step * numbers.length) / projects) < words)
    sums = sumValues(set, numbers, starts, new Uint32Array(totals.length));
  const counts = new Map<FacetName, Map<string, number>>();
  for (const [name, values] of asked) {
    const ofFacet = new Map<string, number>();
    for (const [id, { members, number }] of values)
      ofFacet.set(id, sums ? sums[number]! : countAnd(members, set));
    counts.set(name, ofFacet);
  }
  return counts;
}

function sumValues(set: Bitset, numbers: Uint32Array, starts: Uint32Array, sums: Uint32Array): Uint32Array {
  forEach(set, (project) => {
    const end = starts[project + 1]!;
    for (let i = starts[project]!; i < end; i++) sums[numbers[i]!]!++;
  });
  return sums;
}
