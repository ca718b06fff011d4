/** Conditions of a plain query: tests of one project for what a reader chose. */
import type { Answer, Query } from './question.js';
import { chosenIn, facetsOf, isExclusion, plainId, type FacetName } from './selection.js';

/** Ranges of numbers, which only a query with one needs: `ranges/plain-ranges.ts`. */
export interface PlainRanges {
  /** Returns a function that gives the ids of a project: its values, and those of the given ids that are its ranges. */
  holder(name: FacetName, facet: PlainFacet | undefined, ids: readonly string[]): HeldIds;
  /** Counts the projects added, by the bars of fields. @param isCounted whether a project counts for a field */
  bars(fields: readonly FacetName[]): {
    add(index: number, isCounted: (field: FacetName) => boolean): void;
    counts(): NonNullable<Answer['ranges']>;
  };
}

/** Returns the ids that a project has in a facet, by its index. */
export type HeldIds = (index: number) => ReadonlySet<string>;

/** Values of a facet, and those of each project. */
export interface PlainFacet {
  /** Values in the order of display. */
  readonly values: ReadonlySet<string>;
  /** The values of each project. */
  readonly held: readonly ReadonlySet<string>[];
}

/** Tests a project by its index. */
export type Test = (index: number) => boolean;

const noValues: ReadonlySet<string> = new Set();

export const heldIn =
  (facet: PlainFacet | undefined): HeldIds =>
  (index) =>
    facet?.held[index] ?? noValues;

/** Tests for any (or all) of the ids of one facet, and for none that has a minus. */
function facetTest(ids: readonly string[], byAll: boolean, held: HeldIds): Test {
  const wanted = new Set(ids.filter((id) => !isExclusion(id)));
  const excluded = new Set(ids.filter(isExclusion).map(plainId));
  return (index) => {
    const own = held(index);
    if (meet(own, excluded)) return false;
    if (byAll) return wanted.size <= own.size && [...wanted].every((id) => own.has(id));
    return !wanted.size || meet(own, wanted);
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
  const test = (name: FacetName, ids: readonly string[], byAll = false): Test => {
    const facet = facets.get(name);
    return facetTest(ids, byAll, ranges?.holder(name, facet, ids.map(plainId)) ?? heldIn(facet));
  };
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
