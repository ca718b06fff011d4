import type { LocalizedText } from '../../../dataset/reading/schema.js';
import type { Scope } from './views.js';

/** The path of a country, and the position and maximum width (`room`) of its label. */
export type Shape = readonly [path: string, x: number, y: number, room?: number];
export type Point = readonly [x: number, y: number];
/** A city with classes of its name: `start` or `end`, and `wide` where only a large map has room. */
export type City = readonly [x: number, y: number, side: string, name: LocalizedText];

/**
 * A map made by scripts/build-map.mjs. Keys of countries are two-letter ISO 3166-1 codes, or names of territories on
 * the map of the cross-border area.
 */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly countries: Readonly<Record<string, Shape>>;
  /** Positions of countries too small for a shape. */
  readonly points: Readonly<Record<string, Point>>;
  /** Enlarged shapes of small countries, 38 units wide and high. */
  readonly insets?: Readonly<Record<string, string>>;
  /** Positions outside for names that are too long for their countries or territories. */
  readonly asides?: Readonly<Record<string, Point>>;
  /** Paths of the countries around a cross-border area. */
  readonly land?: readonly string[];
  readonly cities?: readonly City[];
  /** Positions of the names of regions. */
  readonly anchors?: Readonly<Record<string, Point>>;
}

/** The same map with encoded paths: see scripts/lib/rings.mjs. */
export type EncodedShapes = MapShapes;

/** Decodes a path. */
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

/** State of shapes that are not available. */
export type Pending = 'loading' | 'failed';

const modules = {
  european: () => import('./generated/europe.js'),
  global: () => import('./generated/world.js'),
  'cross-border': () => import('./generated/area.js'),
};

/** Loads the shapes when a map is shown; they are not part of the element's chunk. */
export async function loadShapes(scope: Scope): Promise<MapShapes> {
  const { countries, insets = {}, land = [], ...others } = (await modules[scope]()).shapes;
  return {
    ...others,
    land: land.map(decode),
    countries: Object.fromEntries(
      Object.entries(countries).map(([id, [code, ...rest]]) => [id, [decode(code), ...rest] as const]),
    ),
    insets: Object.fromEntries(Object.entries(insets).map(([id, code]) => [id, decode(code)])),
  };
}

/** Position of a country; undefined if the map does not have it. */
export function placeOf({ countries, points }: MapShapes, code: string): Point | undefined {
  const shape = countries[code];
  return shape ? [shape[1], shape[2]] : points[code];
}

/** Position of an enlarged small country, over land without members. */
export const insetPlace = ({ width }: MapShapes, index: number): Point => [width - 36, 40 + index * 60];
export const insetRadius = 27;
