/**
 * The cross-border area of France, Wallonia and Flanders as tiles that have their true neighbours: row, column, and
 * how many rows and columns, counted from 1. This is layout: which places belong to the area is in the dataset.
 */
type Tile = readonly [row: number, column: number, rows?: number, columns?: number];

const tiles: Readonly<Record<string, Tile>> = {
  'West-Vlaanderen': [1, 2],
  Gent: [1, 3],
  'Pas-de-Calais': [2, 1],
  Nord: [2, 2, 2],
  Oudenaarde: [2, 3],
  Somme: [3, 1],
  Hainaut: [3, 3],
  Namur: [3, 4],
  Luxembourg: [3, 5, 2],
  Oise: [4, 1],
  Aisne: [4, 2, 2],
  Ardennes: [4, 3, 1, 2],
  Marne: [5, 3, 1, 2],
};

/** Returns the tile of a place; undefined for places without one. */
export const tileOf = (place: string): Tile | undefined =>
  Object.hasOwn(tiles, place) ? tiles[place] : undefined;
