import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { holds } from './header.js';
import { isFrom1904, missingPart, sheetMarks, type SheetMarks } from './sheet-marks.js';
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

const endMark = [0x50, 0x4b, 0x05, 0x06];
/** Size of the last record of a ZIP file, without its comment, and with the longest one. */
const minEndBytes = 22;
const maxEndBytes = minEndBytes + 0xffff;

/** Returns the place of the last record of a ZIP file, which leads to the list of its parts; -1 without one. */
function endOf(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - maxEndBytes);
  for (let at = bytes.length - minEndBytes; at >= first; at--)
    if (endMark.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

/** Line of the list of parts in a ZIP file. */
interface ListedPart {
  readonly crc: number;
  readonly size: number;
  readonly isEncrypted: boolean;
}

/**
 * Reads the list of the parts of a ZIP file. The library compares neither checksums nor sizes, and doesn't tell of
 * encryption ([APPNOTE 4.3.12](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT)).
 */
function listedParts(bytes: Uint8Array): Map<string, ListedPart> {
  const parts = new Map<string, ListedPart>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes);
  // A list with large numbers has an end of its own before that one (4.3.14).
  const large =
    end >= 20 && view.getUint32(end - 20, true) === 0x07064b50 ? view.getUint32(end - 12, true) : 0;
  let at = view.getUint32(large ? large + 48 : end + 16, true);
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      parts.set(name, { crc: view.getUint32(at + 16, true), size: originalSize, isEncrypted });
      at += lengths.reduce((sum, length) => sum + length, 46);
      return false;
    },
  });
  return parts;
}

/** Returns what a ZIP file without a workbook is, by the names of its parts. */
function kindOfArchive(names: readonly string[]): TableError['code'] {
  const has = (name: RegExp): boolean => names.some((each) => name.test(each));
  if (has(/^content\.xml$/)) return 'ods';
  if (has(/^xl\/workbook\.bin$|^Index\/|\.iwa$/)) return 'other-workbook';
  return has(/^(?:word|ppt)\//) ? 'document' : 'archive';
}

/** Unpacks the parts of a workbook that can contain tables, and packs them anew. */
function repacked(bytes: Uint8Array): { files: Record<string, Uint8Array>; packed: Uint8Array } {
  const listed = listedParts(bytes);
  if (!listed.has('xl/workbook.xml'))
    throw new TableError(kindOfArchive([...listed.keys()]), 'An archive without a workbook.');
  const wanted = [...listed].filter(([name]) => wantedPart.test(name));
  if (wanted.some(([, { isEncrypted }]) => isEncrypted))
    throw new TableError('password', 'An encrypted archive.');
  if (wanted.reduce((sum, [, { size }]) => sum + size, 0) > maxBytes)
    throw new TableError('too-large', 'The workbook is too large.');
  const files = unzipSync(bytes, { filter: ({ name }) => wantedPart.test(name) });
  // Packed without compression: the reader unpacks a large workbook in a worker made from a `blob:` address, and waits
  // for ever if the security policy of the page forbids that.
  const packed = zipSync(files, { level: 0 });
  const found = listedParts(packed);
  const damaged = wanted.find(([name, { crc, size }]) => {
    const part = found.get(name);
    return part?.crc !== crc || part.size !== size;
  });
  const lost = damaged?.[0] ?? missingPart(files);
  if (lost) throw new TableError('xlsx', lost);
  return { files, packed };
}

/** Returns the name of the first part that can't be unpacked, or whose XML ends too soon. */
const damagedPart = (bytes: Uint8Array): string | undefined =>
  [...listedParts(bytes).keys()]
    .filter((name) => wantedPart.test(name))
    .find((wanted) => {
      try {
        const { [wanted]: part } = unzipSync(bytes, { filter: ({ name }) => name === wanted });
        return !new TextDecoder().decode(part).trimEnd().endsWith('>');
      } catch {
        return true;
      }
    });

/** Tells where a workbook can't be read. */
function damageOf(bytes: Uint8Array, cause: unknown): TableError {
  if (endOf(bytes) < 0) return new TableError('cut-off', 'The end of the workbook is missing.', { cause });
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
    const { files, packed } = repacked(bytes);
    from1904 = isFrom1904(files);
    all = sheetMarks(files);
    sheets = await readWorkbook(new Blob([packed as BlobPart]));
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
