/** Counts the projects that have each value of a facet. */
import { count, intersectionSize, isEqual, type Bitset } from './bitset.js';
import type { Catalogue } from './catalogue.js';
import type { Answer } from '../question.js';
import type { FacetName } from '../selection.js';
import type { FacetIndex } from './facet-index.js';

/** The counts of a facet, and the projects that they were taken from. */
export interface FacetCounts {
  readonly set: Bitset;
  /** How many projects that is. */
  readonly size: number;
  /** By the number of the value. */
  readonly sums: Uint32Array;
  readonly counts: ReadonlyMap<string, number>;
}

/** Facets counted among the same projects, whose previous counts are of the same projects too. */
interface CountGroup {
  readonly set: Bitset;
  readonly last: FacetCounts | undefined;
  readonly names: FacetName[];
  /** True where a table of pairs has the counts. */
  readonly isPaired: boolean;
}

/** A set with known counts, from which counting starts. */
interface Baseline {
  readonly set: Bitset;
  readonly sumsOf: (name: FacetName) => Uint32Array | undefined;
  /** Number of projects in which this set differs from the one to be counted. */
  readonly distance: number;
}

/** Nanoseconds to AND a word and count it, to list a project, to count it. Only their proportions matter. */
const cost = { word: 1.6, listed: 4, held: 2.6, heldByFew: 10 };

const noFacet: FacetIndex = {
  numbers: new Map(),
  members: [],
  totals: new Uint32Array(),
  combinations: new Uint16Array(),
  values: new Uint32Array(),
  starts: new Uint32Array(1),
};

/**
 * Counts facets, each among a set of projects of its own. The counts of a facet are kept until its next ones: they stay
 * if its set is the same (ticking a value of a facet leaves its own set as it is), and follow from the difference where
 * that is small. Otherwise by the shorter way: through the projects, or through the bits of every value.
 * O(values + the lesser of projects entering or leaving × values of each, and values × n / 32) per facet.
 */
export function countFacets(
  catalogue: Catalogue,
  asked: readonly (readonly [name: FacetName, set: Bitset])[],
): Answer['counts'] {
  const groups: CountGroup[] = [];
  for (const [name, set] of asked) {
    const last = catalogue.lastCounts.get(name);
    if (last && isEqual(last.set, set)) continue;
    // A facet that was indexed later has no pairs.
    const isPaired = catalogue.pairCounts.get(set)?.has(name) ?? false;
    const group = groups.find(
      (each) => each.set === set && each.last?.set === last?.set && each.isPaired === isPaired,
    );
    if (group) group.names.push(name);
    else groups.push({ set, last, names: [name], isPaired });
  }
  const sizes = new Map<Bitset, number>();
  for (const { set } of groups) if (!sizes.has(set)) sizes.set(set, count(set));
  for (const group of groups) countGroup(catalogue, group, sizes.get(group.set)!);
  return Object.fromEntries(asked.map(([name]) => [name, catalogue.lastCounts.get(name)!.counts]));
}

function countGroup(catalogue: Catalogue, group: CountGroup, size: number): void {
  const { facets, lastCounts, scratch } = catalogue;
  const { set, names } = group;
  const known = nearestBaseline(catalogue, group, size);
  const ways = names.map((name) => {
    const facet = facets.get(name) ?? noFacet;
    let words = 0;
    for (const { length } of facet.members) words += length;
    const perProject = known.distance < facet.starts.length ? cost.heldByFew : cost.held;
    return { name, facet, byBits: words * cost.word, byProjects: known.distance * perProject };
  });
  let byBits = 0;
  let byProjects = known.distance * cost.listed;
  for (const way of ways) {
    byBits += way.byBits;
    byProjects += Math.min(way.byBits, way.byProjects);
  }
  const isListed = byProjects < byBits;
  const entering = isListed && known.distance ? listWithout(set, known.set, scratch, 0) : 0;
  const end = isListed && known.distance ? listWithout(known.set, set, scratch, entering) : 0;
  for (const { name, facet, ...way } of ways) {
    let sums: Uint32Array;
    if (isListed && way.byProjects <= way.byBits) {
      sums = known.sumsOf(name)?.slice() ?? new Uint32Array(facet.totals.length);
      addHeld(facet, scratch.subarray(0, entering), 1, sums);
      addHeld(facet, scratch.subarray(entering, end), -1, sums);
    } else sums = Uint32Array.from(facet.members, (members) => intersectionSize(members, set));
    const counts = new Map<string, number>();
    for (const [id, number] of facet.numbers) counts.set(id, sums[number]!);
    lastCounts.set(name, { set, size, sums, counts });
  }
}

/** Finds the set with known counts that differs least: of one value, of nothing, of everything, or the previous one. */
function nearestBaseline(
  { all, none, facets, pairCounts, lastCounts, scratch }: Catalogue,
  { set, last, isPaired }: CountGroup,
  size: number,
): Baseline {
  const row = isPaired ? pairCounts.get(set) : undefined;
  if (row) return { set, distance: 0, sumsOf: (name) => row.get(name) };
  const missing = scratch.length - size;
  let known: Baseline =
    missing < size
      ? { set: all, distance: missing, sumsOf: (name) => facets.get(name)?.totals }
      : { set: none, distance: size, sumsOf: () => undefined };
  // Sets of very different sizes can't be near.
  if (last && Math.abs(last.size - size) < known.distance) {
    const distance = last.size + size - 2 * intersectionSize(last.set, set);
    if (distance < known.distance)
      known = { set: last.set, distance, sumsOf: (name) => lastCounts.get(name)?.sums };
  }
  return known;
}

/** Writes the members of a set that another set lacks into a list, from `place` on; returns the place after them. */
function listWithout(set: Bitset, other: Bitset, list: Uint32Array, place: number): number {
  for (let word = 0; word < set.length; word++)
    // Clears the lowest bit in each round.
    for (let rest = set[word]! & ~other[word]!; rest; rest &= rest - 1)
      list[place++] = word * 32 + 31 - Math.clz32(rest & -rest);
  return place;
}

/** Adds the values of the listed projects to the sums, or subtracts them. */
function addHeld(
  { combinations, values, starts }: FacetIndex,
  list: Uint32Array,
  sign: 1 | -1,
  sums: Uint32Array,
): void {
  if (list.length < starts.length) {
    for (let i = 0; i < list.length; i++) addValues(combinations[list[i]!]!, sign);
    return;
  }
  // Counts combinations first, of which there are fewer.
  const times = new Uint32Array(starts.length - 1);
  for (let i = 0; i < list.length; i++) times[combinations[list[i]!]!]!++;
  for (let combination = 0; combination < times.length; combination++)
    if (times[combination]) addValues(combination, sign * times[combination]!);

  function addValues(combination: number, many: number): void {
    const end = starts[combination + 1]!;
    for (let at = starts[combination]!; at < end; at++) sums[values[at]!]! += many;
  }
}
