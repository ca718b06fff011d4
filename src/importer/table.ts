/** The form that every kind of file is read into: named columns, and rows with the numbers that an editor sees. */
import type { RecordFault } from './csv-records.js';
import { mended } from './mojibake.js';
import { findHeader, holds, kindOfRow, type RowKind } from './header.js';

/** A list stands for itself: `["a","b"]` in JSON. */
export type Cell = string | number | boolean | null | readonly Cell[];

export interface Row {
  /** As a spreadsheet counts: the first row is 1. In a JSON list, the first record is 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Addresses of cells that are links, by the index of their column. */
  readonly links?: ReadonlyMap<number, string>;
}

export interface Table {
  /** Names, each only once. */
  readonly columns: readonly string[];
  /** Without the header, and without rows that hold nothing. */
  readonly rows: readonly Row[];
  /** Number of rows that hold nothing. */
  readonly blank: number;
  /** How the file was read. */
  readonly reading: Reading;
  /** Faults of rows that are among `rows`. */
  readonly faults: readonly RowFault[];
  /** Rows that are no data, or can't be trusted: not among `rows`. */
  readonly skipped: readonly RowFault[];
  readonly extent: Extent;
}

/** `lines` is `above` and `within` and all rows, blank and skipped ones included; else rows were lost. */
export interface Extent {
  /** Lines of a text, rows of a sheet, or records of a JSON list. */
  readonly lines: number;
  /** Those up to the names of the columns, these included. */
  readonly above: number;
  /** Further lines of rows that take several. */
  readonly within: number;
}

export interface Reading {
  readonly kind: 'csv' | 'json' | 'xlsx';
  /** Name of the Encoding Standard. */
  readonly encoding?: string;
  /** The encoding is guessed by the letters of the text. */
  readonly isGuess?: boolean;
  readonly delimiter?: string;
  /** The sheet that was read, and the names of those that weren't. */
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  /** Characters that could not be read. */
  readonly damaged?: number;
  /** Number of the row that names the columns. */
  readonly headerRow?: number;
}

/** What is unusual about a cell; the last four only in workbooks. */
export type CellFault = 'double-encoded' | 'merged-cell' | 'hidden-row' | 'cell-error' | 'no-formula-value';

export interface RowFault {
  readonly row: number;
  /** See `RecordFault`, `RowKind` and `CellFault`; or cells beyond the last named column. */
  readonly code: RecordFault | RowKind | CellFault | 'beyond-header';
  readonly value: string;
  readonly column?: string;
  /** The value as it is read. */
  readonly to?: string;
}

/** Faults of a record whose cells may stand under the wrong names. */
const untrusted: ReadonlySet<RowFault['code']> = new Set(['broken-row', 'long-row']);

/** Where a row of a grid stands in the file. */
export interface RowMark {
  /** Addresses of cells that are links, by the index of their column. */
  readonly links?: ReadonlyMap<number, string>;
  /** Faults of cells by the index of their column. */
  readonly cells?: ReadonlyMap<number, Pick<RowFault, 'code' | 'value' | 'to'>>;
  readonly number?: number;
  readonly lines: number;
  readonly fault?: Omit<RowFault, 'row'>;
}

/** The rows of a grid in their file. */
export interface GridSource {
  /** For each row of the grid. */
  readonly marks: readonly RowMark[];
  /** Lines before the grid. */
  readonly above: number;
  readonly lines: number;
}

/** How to read the file, where looking at it isn't enough. */
export interface ReadOptions {
  /** Default: by the bytes. */
  readonly encoding?: string | null | undefined;
  /** Default: by the first rows. */
  readonly delimiter?: string | null | undefined;
  /** Name of the sheet, or its number from 1; default: the first. */
  readonly sheet?: string | number | null | undefined;
  /** The row that holds the names of the columns; default: by the number of cells that are filled. */
  readonly headerRow?: number | null | undefined;
  /** Where the list stands in a JSON file: `results.items`; default: the only list that there is. */
  readonly list?: string | null | undefined;
}

/** The file can't be read as a list. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    /** No list in it, no rows, not JSON, not a workbook, no such sheet, a kind of file that is not read. */
    readonly code: 'no-list' | 'no-rows' | 'json' | 'xlsx' | 'no-sheet' | 'old-excel' | 'html' | 'ods',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Names each only once, and none empty: `Budget`, `Budget (2)`, `Column 7`. */
function uniqueNames(header: readonly Cell[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const base =
      mended(holds(cell) ? String(cell) : '')
        .replace(/\s+/g, ' ')
        .trim() || `Column ${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    return name;
  });
}

/** Index of the last row that holds several cells: a single cell below it is a note. */
const lastData = (grid: readonly (readonly Cell[])[], width: number): number =>
  grid.findLastIndex((cells) => width < 3 || cells.filter(holds).length > 1);

/** A table from rows of cells, one of which names the columns. */
export function tableFromGrid(
  grid: readonly (readonly Cell[])[],
  reading: Reading,
  { headerRow }: ReadOptions = {},
  source: GridSource = { marks: grid.map(() => ({ lines: 1 })), above: 0, lines: grid.length },
): Table {
  const { marks } = source;
  const numberOf = (i: number): number => marks[i]!.number ?? i + 1;
  const header = headerRow ? marks.findIndex((_, i) => numberOf(i) === headerRow) : findHeader(grid);
  const names = grid[header];
  if (!names?.some(holds)) throw new TableError('no-rows', 'There is no row with names of columns.');
  // Empty cells at the end of the header are no columns; cells below them are told.
  const width = names.findLastIndex(holds) + 1;
  const columns = uniqueNames(names.slice(0, width));
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  const skipped: RowFault[] = [];
  const last = lastData(grid, width);
  let blank = 0;
  let hasEnd = false;
  for (let i = header + 1; i < grid.length; i++) {
    const cells = grid[i]!;
    const { fault } = marks[i]!;
    const row = numberOf(i);
    if (!cells.some(holds)) {
      blank++;
      hasEnd = true;
      continue;
    }
    const kind = kindOfRow(cells, names, hasEnd && i > last);
    if (kind) {
      hasEnd ||= kind === 'total';
      skipped.push({ row, code: kind, value: cells.filter(holds).join(' | ') });
      continue;
    }
    if (fault) (untrusted.has(fault.code) ? skipped : faults).push({ row, ...fault });
    if (fault && untrusted.has(fault.code)) continue;
    for (const beyond of cells.slice(width).filter(holds))
      faults.push({ row, code: 'beyond-header', value: String(beyond) });
    for (const [index, found] of marks[i]!.cells ?? [])
      faults.push({ row, column: columns[index] ?? '', ...found });
    const { links } = marks[i]!;
    rows.push({
      number: row,
      ...(links?.size && { links }),
      cells: columns.map((column, index) => {
        const cell = cells[index] ?? null;
        const mendedCell = typeof cell === 'string' ? mended(cell) : cell;
        if (mendedCell !== cell)
          faults.push({ row, column, code: 'double-encoded', value: String(cell), to: String(mendedCell) });
        return mendedCell;
      }),
    });
  }
  if (!rows.length && !skipped.length)
    throw new TableError('no-rows', 'There are no rows below the names of the columns.');
  const linesOf = (from: number, to?: number): number =>
    marks.slice(from, to).reduce((sum, { lines }) => sum + lines, 0);
  const extent = {
    lines: source.lines,
    above: source.above + linesOf(0, header + 1),
    within: linesOf(header + 1) - (grid.length - header - 1),
  };
  return {
    columns,
    rows,
    blank,
    reading: { ...reading, headerRow: numberOf(header) },
    faults,
    skipped,
    extent,
  };
}
