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
  /** Some of those again, large: 38 wide and high. */
  readonly insets?: Readonly<Record<string, string>>;
  /** Where names of regions go. */
  readonly anchors?: Readonly<Record<string, Place>>;
}

/** The same with rings of characters for paths: see scripts/lib/rings.mjs. */
export type EncodedShapes = MapShapes;

/** A path from its code. */
export function decode(code: string): string {
  let path = '';
  for (const ring of code.split(' ')) {
    const number = (index: number): number => ring.charCodeAt(index) - 35;
    path += `M${number(0) * 57 + number(1)} ${number(2) * 57 + number(3)}l`;
    for (let i = 4; i < ring.length; i += 2) path += `${number(i) - 28} ${number(i + 1) - 28} `;
    path += 'z';
  }
  return path;
}

/** Instead of shapes that aren't there. */
export type Pending = 'loading' | 'failed';

/** The shapes come when somebody looks at the map, not with the element. */
export async function loadShapes(scope: Scope): Promise<MapShapes> {
  const module = await (scope === 'global'
    ? import('./generated/world.js')
    : import('./generated/europe.js'));
  const { countries, insets = {}, ...others } = module.shapes;
  return {
    ...others,
    countries: Object.fromEntries(
      Object.entries(countries).map(([id, [code, ...rest]]) => [id, [decode(code), ...rest] as const]),
    ),
    insets: Object.fromEntries(Object.entries(insets).map(([id, code]) => [id, decode(code)])),
  };
}

/** Where a country is on a map, if it is on it. */
export function placeOf({ countries, points }: MapShapes, code: string): Place | undefined {
  const shape = countries[code];
  return shape ? [shape[1], shape[2]] : points[code];
}

/** Where the enlarged small countries stand: over land that is no member of anything here. */
export const insetPlace = ({ width }: MapShapes, index: number): Place => [width - 36, 40 + index * 60];
export const insetRadius = 27;
