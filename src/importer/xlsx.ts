import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { holds } from './header.js';
import { isFrom1904, sheetMarks, type SheetMarks } from './sheet-marks.js';
import {
  TableError,
  tableFromGrid,
  type Cell,
  type ReadOptions,
  type RowFault,
  type RowMark,
  type Table,
} from './table.js';

/** Converts a date to its day. The time of day is dropped. */
function asCell(value: unknown): Cell {
  if (!(value instanceof Date)) return (value ?? null) as Cell;
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
}

/** Limit against ZIP bombs: a workbook of 100 000 rows is far smaller. */
const maxBytes = 500_000_000;

/** Names of parts that can contain tables. */
const wantedPart = /\.(?:xml|rels)$/;

/** Unpacks the parts of a workbook that contain tables. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name === 'mimetype') throw new TableError('ods', 'A workbook of OpenDocument.');
      const wanted = wantedPart.test(name);
      if (wanted && (size += originalSize) > maxBytes)
        throw new TableError('too-large', 'The workbook is too large.');
      return wanted;
    },
  });
}

/** Returns what else a ZIP file is, by the names of its parts. */
function kindOfArchive(bytes: Uint8Array): TableError['code'] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  const has = (name: RegExp): boolean => names.some((each) => name.test(each));
  if (has(/^content\.xml$/)) return 'ods';
  if (has(/^xl\/workbook\.bin$|^Index\/|\.iwa$/)) return 'other-workbook';
  return has(/^(?:word|ppt)\//) ? 'document' : 'archive';
}

const endMark = [0x50, 0x4b, 0x05, 0x06];
/** Size of the last record of a ZIP file, without its comment, and with the longest one. */
const minEndBytes = 22;
const maxEndBytes = minEndBytes + 0xffff;

/** A ZIP file ends with the list of its parts. */
const hasEnd = (bytes: Uint8Array): boolean => {
  const end = bytes.subarray(-maxEndBytes);
  return end.some(
    (_, at) => at + minEndBytes <= end.length && endMark.every((byte, i) => end[at + i] === byte),
  );
};

/** Returns the name of the first part that can't be unpacked, or whose XML ends too soon. */
function damagedPart(bytes: Uint8Array): string | undefined {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  return names
    .filter((name) => wantedPart.test(name))
    .find((wanted) => {
      try {
        const { [wanted]: part } = unzipSync(bytes, { filter: ({ name }) => name === wanted });
        return !new TextDecoder().decode(part).trimEnd().endsWith('>');
      } catch {
        return true;
      }
    });
}

/** Tells where a workbook can't be read. */
function damageOf(bytes: Uint8Array, cause: unknown): TableError {
  if (!hasEnd(bytes)) return new TableError('cut-off', 'The end of the workbook is missing.', { cause });
  let part;
  try {
    part = damagedPart(bytes);
  } catch {
    // The list of the parts is damaged.
  }
  return new TableError('xlsx', part ?? '', { cause });
}

/** Repeats the value of merged cells, and adds the links and faults of cells. */
function withMarks(data: readonly (readonly Cell[])[], marks: SheetMarks | undefined) {
  const grid = data.map((row) => [...row]);
  const cells = grid.map(() => new Map<number, Pick<RowFault, 'code' | 'value' | 'to'>>());
  const { links = new Map(), errors = new Map(), unsaved = new Map(), merged = [], hiddenRows } = marks ?? {};
  const { digits = new Map<string, number>() } = marks ?? {};
  for (const [place, length] of digits) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const number = grid[row]?.[column];
    if (typeof number === 'number') grid[row]![column] = String(number).padStart(length, '0');
  }
  for (const [top, left, bottom, right] of merged) {
    const value = grid[top]?.[left] ?? null;
    // Only cells merged across rows repeat their value. A title across columns stays one cell.
    for (let row = top + 1; row <= bottom && row < grid.length; row++)
      for (let column = left; column <= right; column++) {
        if (!grid[row]) continue;
        grid[row]![column] = value;
        if (column === left && holds(value))
          cells[row]!.set(column, { code: 'merged-cell', value: '', to: String(value) });
      }
  }
  const each = (
    found: ReadonlyMap<string, string>,
    use: (row: number, column: number, text: string) => void,
  ) => {
    for (const [place, text] of found) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      if (grid[row]) use(row, column, text);
    }
  };
  const rowLinks = grid.map(() => new Map<number, string>());
  each(links, (row, column, address) => {
    rowLinks[row]!.set(column, address);
    // The text of a link made by a formula may be missing in the file.
    if (!holds(grid[row]![column])) grid[row]![column] = address;
  });
  each(errors, (row, column, value) => {
    grid[row]![column] = null;
    cells[row]!.set(column, { code: 'cell-error', value });
  });
  each(unsaved, (row, column, value) => cells[row]!.set(column, { code: 'no-formula-value', value }));
  const rowMarks = grid.map((_, row): RowMark => ({
    lines: 1,
    cells: cells[row],
    links: rowLinks[row]!,
    ...(hiddenRows?.has(row) && { fault: { code: 'hidden-row' as const, value: '' } }),
  }));
  return { grid, marks: rowMarks };
}

/** Most rows hold several cells, and there are two of them at least. */
function isList(data: readonly (readonly unknown[])[]): boolean {
  const counts = data.map((row) => row.filter((cell) => holds(cell as Cell)).length).filter(Boolean);
  const wide = counts.filter((count) => count > 1).length;
  return wide > 1 && wide >= counts.length / 2;
}

/** Reads a workbook of Excel 2007 or later, or an .xlsx file of LibreOffice. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  let sheets;
  let all: SheetMarks[];
  let from1904: boolean;
  try {
    const files = unpacked(bytes);
    if (!files['xl/workbook.xml'])
      throw new TableError(kindOfArchive(bytes), 'An archive without a workbook.');
    from1904 = isFrom1904(files);
    all = sheetMarks(files);
    // Packed anew without compression: the reader unpacks a large workbook in a worker made from a `blob:` address,
    // and waits for ever if the security policy of the page forbids that.
    sheets = await readWorkbook(new Blob([zipSync(files, { level: 0 }) as BlobPart]));
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw damageOf(bytes, error);
  }
  const names = sheets.map(({ sheet }) => sheet);
  const visible = sheets.map((_, i) => i).filter((i) => !all[i]?.isHidden);
  // A cover sheet or a notice has no rows of several cells.
  const shown = visible.find((i) => isList(sheets[i]!.data)) ?? visible[0] ?? 0;
  const wanted = options.sheet ?? shown + 1;
  const index = typeof wanted === 'number' ? wanted - 1 : names.indexOf(wanted);
  const found = sheets[index];
  if (!found) throw new TableError('no-sheet', names.join(', '));
  const { grid, marks } = withMarks(
    found.data.map((row) => row.map(asCell)),
    all[index],
  );
  const table = tableFromGrid(
    grid,
    {
      kind: 'xlsx',
      sheet: found.sheet,
      otherSheets: names.filter((_, i) => i !== index),
      hiddenSheets: names.filter((_, i) => i !== index && all[i]?.isHidden),
      ...(from1904 && { isFrom1904: true }),
    },
    options,
    { marks, above: 0, lines: grid.length },
  );
  const row = table.reading.headerRow ?? 1;
  const hidden = table.columns.filter((_, i) => all[index]?.hiddenColumns.has(i));
  return {
    ...table,
    faults: [
      ...table.faults,
      ...hidden.map((column) => ({ row, column, code: 'hidden-column' as const, value: column })),
    ],
  };
}
