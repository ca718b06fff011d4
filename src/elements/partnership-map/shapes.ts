import type { Scope } from './views.js';

/** What is drawn of a country, and where its name goes: `room` is how wide that may be. */
export type Shape = readonly [path: string, x: number, y: number, room?: number];
export type Place = readonly [x: number, y: number];

/** A map as scripts/build-map.mjs makes it. Countries have their ISO 3166-1 codes of two letters. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly countries: Readonly<Record<string, Shape>>;
  /** Countries that are too small for a shape. */
  readonly points: Readonly<Record<string, Place>>;
  /** Some of those again, large, around 0 0. */
  readonly insets?: Readonly<Record<string, string>>;
  /** Where names of regions go. */
  readonly anchors?: Readonly<Record<string, Place>>;
}

/** The shapes come when somebody looks at the map, not with the element. */
export async function loadShapes(scope: Scope): Promise<MapShapes> {
  const module = await (scope === 'global'
    ? import('./generated/world.js')
    : import('./generated/europe.js'));
  return module.shapes;
}

/** Where a country is on a map, if it is on it. */
export function placeOf({ countries, points }: MapShapes, code: string): Place | undefined {
  const shape = countries[code];
  return shape ? [shape[1], shape[2]] : points[code];
}

/** Where the enlarged small countries stand: over land that is no member of anything here. */
export const insetPlace = ({ width }: MapShapes, index: number): Place => [width - 36, 40 + index * 60];
export const insetRadius = 27;
