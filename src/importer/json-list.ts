import type { Decoded } from './decode.js';
import { TableError, tableFromGrid, type Cell, type ReadOptions, type Table } from './table.js';
import { isObject } from '../dataset/is-object.js';

/** Maximum depth of columns. A deeper object becomes its JSON text. */
const maxDepth = 3;

/** Flattens a record: `{ lead: { name: 'A' } }` → `lead.name`. */
function flatten(record: Record<string, unknown>, into: Map<string, Cell>, prefix = '', depth = 1): void {
  for (const [key, value] of Object.entries(record))
    if (isObject(value) && depth < maxDepth) flatten(value, into, `${prefix}${key}.`, depth + 1);
    else if (Array.isArray(value) && value.length && value.every(isObject) && depth < maxDepth)
      flatten(united(value), into, `${prefix}${key}.`, depth + 1);
    else into.set(prefix + key, asCell(value));
}

/** Turns a list of records into a record of lists: `[{ name: 'A' }, { name: 'B' }]` → `{ name: ['A', 'B'] }`. */
function united(records: readonly Record<string, unknown>[]): Record<string, unknown> {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...keys].map((key) => [key, records.flatMap((record) => record[key] ?? [])]));
}

function asCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(asCell);
  if (isObject(value)) return JSON.stringify(value);
  return (value ?? null) as Cell;
}

/** Maximum depth of the objects in which a list is searched. */
const maxListDepth = 5;

/** Returns the lists of records inside an object by their paths. Lists inside a list belong to its records. */
function listsIn(value: unknown, path = '', depth = 0): [path: string, list: unknown[]][] {
  if (Array.isArray(value)) return value.some((each) => isObject(each)) ? [[path, value]] : [];
  if (!isObject(value) || depth >= maxListDepth) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    listsIn(each, path ? `${path}.${key}` : key, depth + 1),
  );
}

/** Returns the records of an object of records (`{ a: { … }, b: { … } }`), or of columns (`{ name: […] }`). */
function recordsOf(value: unknown): unknown[] | undefined {
  const entries = Object.entries(isObject(value) ? value : {});
  const [first, ...others] = entries.map(([, each]) => each);
  if (!others.length) return undefined;
  if (
    isObject(first) &&
    others.every((each) => isObject(each) && Object.keys(first).some((key) => key in each))
  )
    return entries.map(([key, each]) => ({ key, ...(each as object) }));
  if (!Array.isArray(first) || !others.every((each) => Array.isArray(each) && each.length === first.length))
    return undefined;
  return first.map((_, i) => Object.fromEntries(entries.map(([key, each]) => [key, (each as unknown[])[i]])));
}

/** Returns the list at a path such as `results.items`, or without a path the only list of records. */
function findList(input: unknown, path: string | null | undefined): unknown[] {
  let at = input;
  for (const key of path ? path.split('.') : [])
    at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  if (Array.isArray(at)) return at;
  const all = listsIn(at);
  // A list beside the list of records is at the same depth or deeper: the highest one alone is the list.
  const depthOf = ([place]: [string, unknown[]]): number => place.split('.').length;
  const highest = Math.min(...all.map(depthOf));
  const lists = all.filter((each) => depthOf(each) === highest);
  if (lists.length === 1) return lists[0]![1];
  const made = lists.length ? undefined : recordsOf(at);
  if (made) return made;
  const ownKeys = isObject(at) ? Object.keys(at) : [];
  const keys = lists.length ? lists.map(([place]) => place) : ownKeys;
  throw new TableError('no-list', path ?? keys.join(', '));
}

/** Number with more digits than a number of JavaScript keeps, or a text, which is skipped. */
const longNumbers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON. Whole numbers of 16 digits or more become texts, so that no digit is lost. */
const parseExactly = (text: string): unknown =>
  JSON.parse(
    /\d{16}/.test(text)
      ? text.replace(longNumbers, (found) => (found.startsWith('"') ? found : `"${found}"`))
      : text,
  );

/** Parses JSON, or lines each of which is a record (https://jsonlines.org/). */
function parsed(text: string): unknown {
  try {
    return parseExactly(text);
  } catch (error) {
    const lines = text.split(/\r\n|\n|\r/);
    const filled = lines.filter((line) => line.trim());
    const isRecord = (line: string | undefined): boolean => /^\s*[[{].*[}\]]\s*$/.test(line ?? '');
    if (filled.length < 2 || !isRecord(filled[0]) || !filled.every((line) => /^\s*[[{]/.test(line)))
      throw new TableError('json', (error as Error).message, { cause: error });
    return lines.flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [parseExactly(line)];
      } catch (cause) {
        throw new TableError('json-line', String(i + 1), { cause });
      }
    });
  }
}

/** Returns the record of a feature of GeoJSON, with the coordinates of its point, which begin with the longitude. */
function ofFeature(record: unknown): unknown {
  if (!isObject(record) || record['type'] !== 'Feature' || !isObject(record['properties'])) return record;
  const { properties, geometry } = record;
  const point = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  const [longitude, latitude] = (Array.isArray(point) ? point : []) as unknown[];
  return {
    ...properties,
    ...(typeof latitude === 'number' && { coordinates: `${latitude}, ${String(longitude)}` }),
  };
}

/** Reads JSON: a list of records, or a list of rows with the column names first. */
export function readJsonList({ text, ...decoded }: Decoded, options: ReadOptions = {}): Table {
  const list = findList(parsed(text.replace(/^\ufeff/, '')), options.list).map(ofFeature);
  const reading = { kind: 'json', ...decoded } as const;
  if (list.every((row) => Array.isArray(row)))
    return tableFromGrid(
      list.map((row) => row.map(asCell)),
      reading,
      options,
    );
  const records = list.map((record) => {
    const cells = new Map<string, Cell>();
    if (isObject(record)) flatten(record, cells);
    return cells;
  });
  const keys = new Set(records.flatMap((record) => [...record.keys()]));
  // A list that is empty in some records has its columns from the others.
  const hasParts = new Set([...keys].map((key) => key.slice(0, Math.max(0, key.lastIndexOf('.')))));
  const isBlank = (key: string): boolean =>
    records.every((record) => [record.get(key) ?? []].flat().length === 0);
  const columns = [...keys].filter((key) => !hasParts.has(key) || !isBlank(key));
  const grid = [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? null))];
  // The row of names is no record of the file: the first record has number 1.
  const marks = grid.map((_, i) => ({ lines: i ? 1 : 0, number: i }));
  return tableFromGrid(grid, reading, {}, { marks, above: 0, lines: list.length });
}
