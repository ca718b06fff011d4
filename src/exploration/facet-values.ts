import type { LocalizedText, PageDataset, Sector } from '../dataset/reading/schema.js';

/** A value of a facet as a filter offers it. */
export interface FacetValue {
  readonly id: string;
  /** The label's texts. */
  readonly label: LocalizedText | undefined;
  /** Values that are part of this one. */
  readonly narrower: readonly FacetValue[];
}

export interface FacetValues {
  /** Values of the publisher's own list. */
  readonly listed: readonly FacetValue[];
  /** Values that occur only in texts of projects. */
  readonly unlisted: readonly FacetValue[];
}

/** Returns the values that a dataset defines for its themes or sectors, in its order. */
export function facetValues(dataset: PageDataset, facet: 'sector' | 'theme'): FacetValues {
  if (facet === 'theme')
    return { listed: dataset.themes.map(({ id, label }) => ({ id, label, narrower: [] })), unlisted: [] };
  const isListed = ({ listed }: Sector): boolean => listed !== false;
  const toValue = ({ id, label }: Sector): OpenValue => ({ id, label, narrower: [] });
  const sectors = dataset.sectors.filter(isListed);
  const parentOf = createNesting(sectors);
  const values = new Map(sectors.map((sector) => [sector.id, toValue(sector)]));
  const listed: FacetValue[] = [];
  for (const { id } of sectors) (values.get(parentOf(id) ?? '')?.narrower ?? listed).push(values.get(id)!);
  return { listed, unlisted: dataset.sectors.filter((sector) => !isListed(sector)).map(toValue) };
}

/** A value whose narrower ones are still being collected. */
type OpenValue = Omit<FacetValue, 'narrower'> & { readonly narrower: FacetValue[] };

/** Lists within lists; a value that would be deeper stands beside the value that it is part of. */
const maxNesting = 8;

interface Nesting {
  readonly depth: number;
  readonly parent?: string | undefined;
  /** True for a value that is part of a cycle, or of a value in one: it has no parent. */
  readonly isCyclic: boolean;
}

/** Returns a function that gives the sector in which another one is listed. O(1) per sector, over all of them. */
function createNesting(sectors: readonly Sector[]): (id: string) => string | undefined {
  const broaderOf = new Map(sectors.map(({ id, broader }) => [id, broader]));
  const known = new Map<string, Nesting>();
  return (id) => {
    const chain = new Set<string>();
    let next: string | null | undefined = id;
    while (next && broaderOf.has(next) && !known.has(next) && !chain.has(next)) {
      chain.add(next);
      next = broaderOf.get(next);
    }
    const isCyclic = Boolean(next && (chain.has(next) || known.get(next)?.isCyclic));
    for (const each of [...chain].reverse()) {
      const broader = broaderOf.get(each) ?? '';
      const outer = isCyclic ? undefined : known.get(broader);
      if (!outer) known.set(each, { depth: 1, isCyclic });
      else if (outer.depth < maxNesting)
        known.set(each, { depth: outer.depth + 1, parent: broader, isCyclic });
      else known.set(each, outer);
    }
    return known.get(id)?.parent;
  };
}
