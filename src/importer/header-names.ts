/** Names of columns in several rows: groups above the header, names or units below it. */
import { fieldOf, filledIn, holds, isName } from './header.js';
import type { Cell } from './table.js';
import { fold } from './text.js';
import { unitOf } from './units.js';

/**
 * Joins a header of two rows: `Cost` above `Total` and `EU share`. The lower row has names below names that span
 * several columns, and nothing else.
 * @returns the joined names, or `undefined` if the second row is no header
 */
export function joinedHeader(
  header: readonly Cell[],
  below: readonly Cell[] | undefined,
): Cell[] | undefined {
  if (!below || !filledIn(below).every(isName)) return undefined;
  let group: Cell = null;
  let joined = 0;
  const width = Math.max(header.length, below.length);
  const names: Cell[] = [];
  for (let i = 0; i < width; i++) {
    const [above = null, under = null] = [header[i], below[i]];
    if (holds(above)) group = above;
    const isSpanned = !holds(above) || (i + 1 < width && !holds(header[i + 1]) && holds(below[i + 1]));
    if (!isSpanned && holds(under) && under !== above) return undefined;
    if (isSpanned && holds(under)) joined++;
    names.push(isSpanned && holds(under) ? [group, under].filter(holds).join(' ') : above);
  }
  return joined > 1 && holds(header[0]) ? names : undefined;
}

const unitWords =
  /^(?:%|in|en|im|x|d|de|of|von|van|w|v|mois|monate?n?|months?|maanden|jours|tagen?|days|dagen|ans|annees|jahren?|years|jaar|texte?|text|tekst|[djtgr]{1,2}[./-]m{1,2}[./-][ajyr]{2,4}|[ajyr]{4}[./-]m{1,2}[./-][djtgr]{1,2})$/;
/** True for a unit or a format: `in Tsd. EUR`, `[%]`, `Monate`, `jj/mm/aaaa`. */
const isUnit = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  fold(cell)
    .replace(/[()[\]]/g, ' ')
    .trim()
    .split(/[\s']+/)
    .every((word) => unitWords.test(word) || unitOf(word.replace(/\.$/, '')) !== undefined);

/**
 * Adds the units of a row below the header to the names.
 * @returns the names, or `undefined` if the row holds something else than units
 */
export function namesWithUnits(
  header: readonly Cell[],
  below: readonly Cell[] | undefined,
): Cell[] | undefined {
  const units = filledIn(below ?? []);
  if (!units.length || !units.every(isUnit)) return undefined;
  // A project may have a short code for a name; a unit of its name stands among others only.
  if (holds(below![0]) && units.length < 3) return undefined;
  return header.map((name, i) =>
    holds(name) && holds(below![i]) ? `${String(name)} (${bare(below![i]!)})` : name,
  );
}
const bare = (unit: Cell): string =>
  String(unit)
    .replace(/[()[\]]/g, ' ')
    .trim();

/** Adds the names of the groups above the header to names that say little alone: `Cost` to `Total`. */
export function namesWithGroups(
  header: readonly Cell[],
  above: readonly Cell[] | undefined,
): readonly Cell[] {
  const groups = filledIn(above ?? []);
  if (groups.length < 2 && !(groups.length && !holds(above![0]))) return header;
  if (!groups.every(isName) || groups.length >= filledIn(header).length) return header;
  let group: Cell = null;
  return header.map((name, i) => {
    if (holds(above![i])) group = above![i]!;
    const isVague =
      typeof name === 'string' && (!fieldOf(name) || header.indexOf(name) !== header.lastIndexOf(name));
    return isVague && holds(name) && holds(group) && group !== name ? `${String(group)} ${name}` : name;
  });
}
