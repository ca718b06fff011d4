import type { Point } from './shapes.js';

const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Arrow = keyof typeof directions;
const isArrow = (key: string): key is Arrow => Object.hasOwn(directions, key);

/**
 * Returns the place that an arrow key leads to. Distance aside counts double, and places more aside than ahead are
 * taken only where there is no other. Maps are not mirrored in right-to-left pages.
 */
export function nearest(places: ReadonlyMap<string, Point>, from: string, arrow: Arrow): string | undefined {
  const [toX, toY] = directions[arrow];
  const start = places.get(from);
  if (!start) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const [id, [x, y]] of places) {
    const [byX, byY] = [x - start[0], y - start[1]];
    const ahead = byX * toX + byY * toY;
    if (id === from || ahead <= 0) continue;
    const aside = Math.abs(byX * toY) + Math.abs(byY * toX);
    const far = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (far < least) [best, least] = [id, far];
  }
  return best;
}

/** Returns the place that a key leads to, which may be the current one; undefined for keys that do not move. */
export function placeByKey(
  places: ReadonlyMap<string, Point>,
  from: string,
  key: string,
): string | undefined {
  if (key === 'Home') return [...places.keys()][0];
  if (key === 'End') return [...places.keys()].at(-1);
  return isArrow(key) ? (nearest(places, from, key) ?? from) : undefined;
}
