/** What every kind of file is turned into first: named columns, and rows with the numbers that an editor sees. */
import type { Encoding } from './decode.js';

/** A list stands for itself: `["a","b"]` in JSON. */
export type Cell = string | number | boolean | null | readonly Cell[];

export interface Row {
  /** As a spreadsheet counts: the first row is 1. In a JSON list, the first record is 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Names, each only once. */
  readonly columns: readonly string[];
  /** Without the header, and without rows that hold nothing. */
  readonly rows: readonly Row[];
  /** How many rows hold nothing. */
  readonly blank: number;
  /** How the file was read. */
  readonly reading: Reading;
  /** What is wrong with rows as such. */
  readonly faults: readonly RowFault[];
}

export interface Reading {
  readonly kind: 'csv' | 'json' | 'xlsx';
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** The sheet that was read, and the names of those that weren't. */
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  /** Characters that could not be read. */
  readonly damaged?: number;
}

export interface RowFault {
  readonly row: number;
  /** A quotation mark that opens and never closes, or cells beyond the last named column. */
  readonly code: 'quotes' | 'beyond-header';
  readonly value: string;
}

/** How to read the file, where looking at it isn't enough. */
export interface ReadOptions {
  /** Default: by the bytes. */
  readonly encoding?: Encoding | null | undefined;
  /** Default: by the first rows. */
  readonly delimiter?: string | null | undefined;
  /** Name of the sheet, or its number from 1; default: the first. */
  readonly sheet?: string | number | null | undefined;
  /** The row that holds the names of the columns; default: the first that holds anything. */
  readonly headerRow?: number | null | undefined;
  /** Where the list stands in a JSON file: `results.items`; default: the only list that there is. */
  readonly list?: string | null | undefined;
}

/** The file can't be read as a list. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    /** No list in it, no rows, not JSON, not a workbook, no such sheet, a kind that nobody reads. */
    readonly code: 'no-list' | 'no-rows' | 'json' | 'xlsx' | 'no-sheet' | 'old-excel',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const holds = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');

/** Names each only once, and none empty: `Budget`, `Budget (2)`, `Column 7`. */
function uniqueNames(header: readonly Cell[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const base = (holds(cell) ? String(cell) : '').replace(/\s+/g, ' ').trim() || `Column ${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    return name;
  });
}

/** A table from rows of cells, one of which names the columns. */
export function tableFromGrid(
  grid: readonly (readonly Cell[])[],
  reading: Reading,
  { headerRow }: ReadOptions = {},
  faults: readonly RowFault[] = [],
): Table {
  const header = headerRow ? headerRow - 1 : grid.findIndex((cells) => cells.some(holds));
  const names = grid[header];
  if (!names?.some(holds)) throw new TableError('no-rows', 'There is no row with names of columns.');
  // Empty cells at the end of the header are no columns; what rows have below them is told.
  let width = names.length;
  while (!holds(names[width - 1])) width--;
  const columns = uniqueNames(names.slice(0, width));
  const rows: Row[] = [];
  const found = [...faults];
  let blank = 0;
  for (let i = header + 1; i < grid.length; i++) {
    const cells = grid[i]!;
    if (!cells.some(holds)) {
      blank++;
      continue;
    }
    for (const beyond of cells.slice(width).filter(holds))
      found.push({ row: i + 1, code: 'beyond-header', value: String(beyond) });
    rows.push({ number: i + 1, cells: columns.map((_, column) => cells[column] ?? null) });
  }
  if (!rows.length) throw new TableError('no-rows', 'There are no rows below the names of the columns.');
  return { columns, rows, blank, reading, faults: found };
}
