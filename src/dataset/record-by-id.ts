export interface Identified {
  readonly id: string;
}

type Positions = Pick<ReadonlyMap<string, number>, 'get'>;

const positions = new WeakMap<readonly Identified[], Positions>();

/** Sets the positions of a list that knows them better. */
export const knowPositions = (list: readonly Identified[], known: Positions): void => {
  positions.set(list, known);
};

/** Returns the position of the first record with each id. O(records of the list) the first time, then O(1). */
export function positionsIn(list: readonly Identified[]): Positions {
  let known = positions.get(list);
  if (!known) {
    // The last entry of a key stays in a map.
    known = new Map(list.map(({ id }, position) => [id, position] as const).reverse());
    positions.set(list, known);
  }
  return known;
}

/** Returns the first record with an id. */
export const recordById = <T extends Identified>(
  list: readonly T[] | null | undefined,
  id: string | null | undefined,
): T | undefined => list?.[positionsIn(list).get(id ?? '') ?? -1];

/** Returns the records with these ids, each once, in the order of the list. */
export function recordsById<T extends Identified>(list: readonly T[], ids: Iterable<string>): T[] {
  const known = positionsIn(list);
  const found = new Set([...ids].map((id) => known.get(id) ?? -1));
  found.delete(-1);
  return [...found].sort((a, b) => a - b).map((position) => list[position]!);
}
