import { facetNames } from '../dataset/facet-names.js';
import type { PageDataset } from '../dataset/reading/schema.js';

export { facetNames };
export type BuiltInFacet = (typeof facetNames)[number];
/** Numbers and years, in which ranges are chosen (`ranges/range-id.ts`). A declared facet of the same id hides one. */
export const rangeNames = [
  'year',
  'start',
  'end',
  'budget',
  'eu-share',
  'eu-rate',
  'partner-count',
  'updated',
] as const;
/** Name of the facet of organisations that take part. A declared facet of the same id hides it. */
export const partnerFacet = 'partner' as const;
export type RangeName = (typeof rangeNames)[number];
/** One of those, or the id of a facet that the dataset declares. */
export type FacetName = BuiltInFacet | (string & {});

/**
 * The choices of a reader: ids per facet, and words. Facets narrow each other; within one facet a project needs
 * any of the ids, or all of them (see `Query.match`). An id written `-id` excludes what has it.
 */
export interface Selection {
  readonly sector?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly programme?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly network?: readonly string[] | undefined;
  /** Words; each must start a word of a project's texts. */
  readonly q?: string | undefined;
  /** Facets that the dataset declares; `chosenIn` reads any. */
  readonly [facet: string]: readonly string[] | string | undefined;
}

/** True if a chosen id excludes its value. */
export const isExclusion = (id: string): boolean => id.startsWith('-');

/** Returns the value that a chosen id stands for or excludes. */
export const plainId = (id: string): string => id.replace(/^-/, '');

/** Returns the ids of all facets of a dataset: the built-in ones, then those that it declares. */
export const facetsIn = ({ facets }: PageDataset): FacetName[] => [
  ...facetNames,
  ...facets.map(({ id }) => id),
];

/** Returns all names by which a reader may choose projects: facets, partners, then fields for ranges. */
export const choosableIn = (dataset: PageDataset): FacetName[] => [
  ...new Set([...facetsIn(dataset), partnerFacet, ...rangeNames]),
];

/** Returns the facets in which something is chosen. */
export const facetsOf = (selection: Selection | undefined): FacetName[] =>
  Object.keys(selection ?? {}).filter((facet) => chosenIn(selection, facet).length);

/** Returns the ids chosen in a facet. A page's script may have set anything. */
export function chosenIn(selection: Selection | undefined, facet: FacetName): readonly string[] {
  const ids = facet !== 'q' && selection && Object.hasOwn(selection, facet) ? selection[facet] : undefined;
  if (typeof ids === 'string') return [ids];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
}

/** Returns the words of a selection, without spaces around them. */
export const wordsOf = (selection: Selection | undefined): string => selection?.q?.trim() ?? '';

/** Returns the chosen ids with one more at the end, or without it. */
export function toggled(chosen: readonly string[], id: string, isChosen = !chosen.includes(id)): string[] {
  const others = chosen.filter((each) => each !== id);
  return isChosen ? [...others, id] : others;
}

/** Returns the ids in a text of an address, where spaces or commas separate them. */
export const idsIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
