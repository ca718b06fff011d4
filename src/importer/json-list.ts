import type { Decoded } from './decode.js';
import { TableError, tableFromGrid, type Cell, type ReadOptions, type Table } from './table.js';
import { isObject } from '../dataset/is-object.js';

/** Maximum depth of columns. A deeper object becomes its JSON text. */
const maxDepth = 3;

/** Flattens a record: `{ lead: { name: 'A' } }` → `lead.name`. */
function flatten(record: Record<string, unknown>, into: Map<string, Cell>, prefix = '', depth = 1): void {
  for (const [key, value] of Object.entries(record))
    if (isObject(value) && depth < maxDepth) flatten(value, into, `${prefix}${key}.`, depth + 1);
    else into.set(prefix + key, asCell(value));
}

function asCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(asCell);
  if (isObject(value)) return JSON.stringify(value);
  return (value ?? null) as Cell;
}

/** Returns the list at a path such as `results.items`, or without a path the only list of records. */
function findList(input: unknown, path: string | null | undefined): unknown[] {
  let at = input;
  for (const key of path ? path.split('.') : [])
    at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  const lists = Array.isArray(at)
    ? [at]
    : Object.values(isObject(at) ? at : {}).filter(
        (value): value is unknown[] => Array.isArray(value) && value.some(isObject),
      );
  if (lists.length === 1) return lists[0]!;
  const keys = isObject(at) ? Object.keys(at).join(', ') : '';
  throw new TableError('no-list', path ?? keys);
}

/** Parses JSON, or lines each of which is a record (https://jsonlines.org/). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim());
    try {
      if (lines.length > 1 && lines.every((line) => /^\s*[[{]/.test(line)))
        return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // The first error names the place in the whole text.
    }
    throw new TableError('json', (error as Error).message, { cause: error });
  }
}

/** The record of a feature of GeoJSON, with the coordinates of its point, which begin with the longitude. */
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
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const grid = [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? null))];
  const table = tableFromGrid(grid, reading);
  // The first record has number 1, because there is no header above it.
  return { ...table, rows: table.rows.map(({ number, cells }) => ({ number: number - 1, cells })) };
}
