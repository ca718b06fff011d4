/** Table read from any kind of file: named columns, and rows with the numbers that an editor sees. */
import type { RecordFault } from './csv-records.js';
import { joinedHeader, namesWithGroups, namesWithUnits } from './header-names.js';
import { mended } from './mojibake.js';
import { TableError } from './table-error.js';
import {
  findHeader,
  headingsIn,
  holds,
  isNoteHeading,
  isTransposed,
  kindOfRow,
  lastData,
  uniqueNames,
  type RowKind,
} from './header.js';

export { TableError };

/** Value of a cell. A list occurs in JSON only: `["a","b"]`. */
export type Cell = string | number | boolean | null | readonly Cell[];

export interface Row {
  /** Row number from 1, as in a spreadsheet. In a JSON list, the first record is 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Addresses of cells that are links, by the index of their column. */
  readonly links?: ReadonlyMap<number, string>;
  /** Indexes of cells that repeat the value of merged cells. */
  readonly merged?: ReadonlySet<number>;
}

export interface Table {
  /** Unique names of the columns. */
  readonly columns: readonly string[];
  /** Rows below the header, without empty ones. */
  readonly rows: readonly Row[];
  /** Number of empty rows. */
  readonly blank: number;
  /** Detected properties of the file. */
  readonly reading: Reading;
  /** Faults of rows that are among `rows`. */
  readonly faults: readonly RowFault[];
  /** Rows without data and rows that can't be trusted, which are not among `rows`. */
  readonly skipped: readonly RowFault[];
  readonly extent: Extent;
}

/**
 * Size of the file. No row is lost if `lines` equals `above`, `within` and all rows, including blank and skipped ones.
 */
export interface Extent {
  /** Number of lines of a text, rows of a sheet, or records of a JSON list. */
  readonly lines: number;
  /** Number of lines up to the header, including the header. */
  readonly above: number;
  /** Number of continuation lines in rows of several lines. */
  readonly within: number;
}

export interface Reading {
  readonly kind: 'csv' | 'json' | 'xlsx';
  /** Name of the encoding in the Encoding Standard. */
  readonly encoding?: string;
  /** True if the encoding was guessed by the letters of the text. */
  readonly isGuess?: boolean;
  readonly delimiter?: string;
  /** Name of the sheet that was read, followed by the names of the others. */
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  /** Names of the hidden sheets among them. */
  readonly hiddenSheets?: readonly string[];
  /** Number of unreadable characters. */
  readonly damaged?: number;
  /** Number of the header row. */
  readonly headerRow?: number;
  /** True for a workbook whose days are counted from 1904. */
  readonly isFrom1904?: boolean;
}

/** Fault of a cell. All but the first occur in workbooks only. */
export type CellFault =
  'double-encoded' | 'merged-cell' | 'hidden-row' | 'hidden-column' | 'cell-error' | 'no-formula-value';

export interface RowFault {
  readonly row: number;
  /** Fault of the record, kind of the row, fault of the cell, or cells beyond the last named column. */
  readonly code: RecordFault | RowKind | CellFault | 'beyond-header';
  readonly value: string;
  readonly column?: string;
  /** Value after the repair. */
  readonly to?: string;
}

/** Faults of records whose cells may be shifted to other columns. */
const untrusted: ReadonlySet<RowFault['code']> = new Set(['broken-row', 'long-row']);

/** Position of a grid row in the file, and marks of its cells. */
export interface RowMark {
  /** Addresses of cells that are links, by the index of their column. */
  readonly links?: ReadonlyMap<number, string>;
  /** Faults of cells by the index of their column. */
  readonly cells?: ReadonlyMap<number, Pick<RowFault, 'code' | 'value' | 'to'>>;
  readonly number?: number;
  readonly lines: number;
  readonly fault?: Omit<RowFault, 'row'>;
}

/** Positions of the grid rows in their file. */
export interface GridSource {
  /** Marks of each row of the grid. */
  readonly marks: readonly RowMark[];
  /** Number of lines before the grid. */
  readonly above: number;
  readonly lines: number;
}

/** Options for reading a file, if detection is not enough. */
export interface ReadOptions {
  /** Encoding; default: detected from the bytes. */
  readonly encoding?: string | null | undefined;
  /** Separator; default: detected in the first rows. */
  readonly delimiter?: string | null | undefined;
  /** Name of the sheet, or its number from 1; default: the first. */
  readonly sheet?: string | number | null | undefined;
  /** Number of the header row; default: detected by the number of filled cells. */
  readonly headerRow?: number | null | undefined;
  /** Path of the list in a JSON file: `results.items`; default: the only list in the file. */
  readonly list?: string | null | undefined;
}

const noHeadings: ReadonlySet<number> = new Set();

/** Returns the cells below the columns, with encoded text repaired; the same array where nothing differs. */
function cellsOf(
  cells: readonly Cell[],
  columns: readonly string[],
  row: number,
  faults: RowFault[],
): readonly Cell[] {
  const isSame = (cell: Cell): boolean => typeof cell !== 'string' || mended(cell) === cell;
  if (cells.length === columns.length && cells.every(isSame)) return cells;
  return columns.map((column, index) => {
    const cell = cells[index] ?? null;
    if (typeof cell !== 'string' || isSame(cell)) return cell;
    const to = mended(cell);
    faults.push({ row, column, code: 'double-encoded', value: cell, to });
    return to;
  });
}

/** Creates a table from rows of cells, one of which is the header. */
export function tableFromGrid(
  grid: readonly (readonly Cell[])[],
  reading: Reading,
  { headerRow }: ReadOptions = {},
  source: GridSource = { marks: grid.map(() => ({ lines: 1 })), above: 0, lines: grid.length },
): Table {
  const { marks } = source;
  const numberOf = (i: number): number => marks[i]!.number ?? i + 1;
  const header = headerRow ? marks.findIndex((_, i) => numberOf(i) === headerRow) : findHeader(grid);
  const firstNames = grid[header];
  if (!firstNames?.some(holds)) throw new TableError('no-rows', 'There is no row with names of columns.');
  const joinedNames = joinedHeader(firstNames, grid[header + 1]);
  const lastName = joinedNames ? header + 1 : header;
  const ownNames = joinedNames ?? namesWithGroups(firstNames, grid[header - 1]);
  const unitNames = namesWithUnits(ownNames, grid[lastName + 1]);
  const names = unitNames ?? ownNames;
  const lastHeader = unitNames ? lastName + 1 : lastName;
  // Empty cells at the end of the header are no columns. Cells below them are reported.
  const width = names.findLastIndex(holds) + 1;
  const columns = uniqueNames(names.slice(0, width));
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  const skipped: RowFault[] = [];
  const last = lastData(grid, width);
  const headings = reading.kind === 'json' ? noHeadings : headingsIn(grid.slice(lastHeader + 1), width);
  let blank = 0;
  let hasEnd = false;
  let hasLegend = false;
  /** Number of filled cells in the emptiest row of the list. */
  let leastFilled = Infinity;
  for (let i = lastHeader + 1; i < grid.length; i++) {
    const cells = grid[i]!;
    const { fault } = marks[i]!;
    const row = numberOf(i);
    if (!cells.some(holds)) {
      blank++;
      hasEnd = true;
      continue;
    }
    const filled = cells.filter(holds).length;
    hasLegend ||= hasEnd && isNoteHeading(cells);
    const kind: RowKind | undefined = headings.has(i - lastHeader - 1)
      ? 'heading'
      : kindOfRow(cells, names, {
          isAfterEnd: hasEnd && i > last,
          isInLegend: hasLegend && filled < leastFilled,
          isBelowHeader: !rows.length,
        });
    if (kind) {
      hasEnd ||= kind === 'total';
      skipped.push({ row, code: kind, value: cells.filter(holds).join(' | ') });
      continue;
    }
    // A text has a separator for each column, even for one without a name.
    const isLong = reading.kind === 'csv' && cells.slice(firstNames.length).some(holds);
    const rowFault =
      isLong && !fault ? { code: 'long-row' as const, value: cells.filter(holds).join(' | ') } : fault;
    if (rowFault) (untrusted.has(rowFault.code) ? skipped : faults).push({ row, ...rowFault });
    if (rowFault && untrusted.has(rowFault.code)) continue;
    leastFilled = Math.min(leastFilled, filled);
    for (const beyond of cells.slice(width).filter(holds))
      faults.push({ row, code: 'beyond-header', value: String(beyond) });
    for (const [index, found] of marks[i]!.cells ?? [])
      faults.push({ row, column: columns[index] ?? '', ...found });
    const { links, cells: cellMarks } = marks[i]!;
    const merged = [...(cellMarks ?? [])].flatMap(([index, { code }]) =>
      code === 'merged-cell' ? index : [],
    );
    rows.push({
      number: row,
      ...(links?.size && { links }),
      ...(merged.length && { merged: new Set(merged) }),
      cells: cellsOf(cells, columns, row, faults),
    });
  }
  if (!rows.length && !skipped.length)
    throw new TableError('no-rows', 'There are no rows below the names of the columns.');
  if (reading.kind !== 'json' && isTransposed(columns, rows))
    throw new TableError('transposed', 'The names of the columns stand below each other.');
  const linesOf = (from: number, to?: number): number =>
    marks.slice(from, to).reduce((sum, { lines }) => sum + lines, 0);
  const extent = {
    lines: source.lines,
    above: source.above + linesOf(0, lastHeader + 1),
    within: linesOf(lastHeader + 1) - (grid.length - lastHeader - 1),
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
