/** Conditions of a plain query: tests of one project for what a reader chose. */
import type { Query, RangeCounts } from './question.js';
import { chosenIn, facetsOf, type FacetName } from './selection.js';

/** Ranges of numbers, which only a query with one needs: `ranges/plain-ranges.ts`. */
export interface PlainRanges {
  /** Returns a test for the range of an id; `undefined` for other ids. */
  test(facet: FacetName, id: string): ((index: number) => boolean) | undefined;
  /** Counts the projects added, by the bars of a field. */
  counter(facet: FacetName): { add(index: number): void; counts(): RangeCounts };
}

/** Values of a facet, and those of each project. */
export interface PlainFacet {
  /** Values in the order of display. */
  readonly values: ReadonlySet<string>;
  /** The values of each project. */
  readonly held: readonly ReadonlySet<string>[];
}

const isExclusion = (id: string): boolean => id.startsWith('-');

/** Tests a project by its index. */
type Test = (index: number) => boolean;

const noValues: ReadonlySet<string> = new Set();

/** Ids of one facet: its values, and a test for each range. */
interface ChosenIds {
  readonly values: ReadonlySet<string>;
  readonly ranges: readonly Test[];
}

function readIds(
  ids: readonly string[],
  name: FacetName,
  facet: PlainFacet | undefined,
  ranges: PlainRanges | undefined,
): ChosenIds {
  const values = new Set<string>();
  const tests: Test[] = [];
  for (const id of ids) {
    const test = facet?.values.has(id) ? undefined : ranges?.test(name, id);
    if (test) tests.push(test);
    else values.add(id);
  }
  return { values, ranges: tests };
}

/** Tests for any (or all) of the ids of one facet, and for none that has a minus. */
function facetTest(
  name: FacetName,
  facet: PlainFacet | undefined,
  ids: readonly string[],
  byAll: boolean,
  ranges: PlainRanges | undefined,
): Test {
  const wanted = readIds(
    ids.filter((id) => !isExclusion(id)),
    name,
    facet,
    ranges,
  );
  const exclusions = ids.filter(isExclusion).map((id) => id.slice(1));
  const excluded = readIds(exclusions, name, facet, ranges);
  const isAny = exclusions.length === ids.length;
  const hasAny = (index: number, held: ReadonlySet<string>, { values, ranges: tests }: ChosenIds): boolean =>
    meet(held, values) || tests.some((test) => test(index));
  return (index) => {
    const held = facet?.held[index] ?? noValues;
    if (hasAny(index, held, excluded)) return false;
    if (!byAll) return isAny || hasAny(index, held, wanted);
    return (
      wanted.values.size <= held.size &&
      [...wanted.values].every((id) => held.has(id)) &&
      wanted.ranges.every((test) => test(index))
    );
  };
}

/** True if the sets have a member in common. O(members of the smaller set). */
function meet(set: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = set.size < other.size ? [set, other] : [other, set];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

export interface Conditions {
  /** Every project found, and every project counted, passes these. */
  readonly always: readonly Test[];
  /** Choices that join by `any`, by facet: the counts of a facet leave its own choice out. */
  readonly open: readonly (readonly [FacetName, Test])[];
}

export function readConditions(
  facets: ReadonlyMap<FacetName, PlainFacet>,
  { selection, within, match }: Query,
  ranges: PlainRanges | undefined,
): Conditions {
  const always: Test[] = [];
  const open: [FacetName, Test][] = [];
  const test = (name: FacetName, ids: readonly string[], byAll = false): Test =>
    facetTest(name, facets.get(name), ids, byAll, ranges);
  for (const name of facetsOf(within)) always.push(test(name, chosenIn(within, name)));
  for (const name of facetsOf(selection)) {
    const ids = chosenIn(selection, name);
    if (match?.[name] === 'all') {
      always.push(test(name, ids, true));
      continue;
    }
    const excluded = ids.filter(isExclusion);
    if (excluded.length) always.push(test(name, excluded));
    if (excluded.length < ids.length)
      open.push([
        name,
        test(
          name,
          ids.filter((id) => !isExclusion(id)),
        ),
      ]);
  }
  return { always, open };
}
