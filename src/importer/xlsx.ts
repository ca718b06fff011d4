import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { TableError, tableFromGrid, type Cell, type ReadOptions, type Table } from './table.js';

/** Excel keeps a day as a number; a time of day is not for us. */
const asCell = (value: unknown): Cell =>
  value instanceof Date
    ? Number.isNaN(value.getTime())
      ? null
      : value.toISOString().slice(0, 10)
    : ((value ?? null) as Cell);

/** A workbook of 100 000 rows has far less; what unpacks to more is not meant to be read. */
const mostBytes = 500_000_000;

/**
 * The tables of a workbook, packed without compression: the reader would unpack a large one in a worker made from a
 * `blob:` address, and wait for ever where a page's security policy forbids that.
 */
function unpacked(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted = /\.(?:xml|rels)$/.test(name);
      if (wanted && (size += originalSize) > mostBytes) throw new RangeError('The workbook is too large.');
      return wanted;
    },
  });
  return zipSync(files, { level: 0 });
}

/** A workbook of Excel 2007 and later, or of LibreOffice saved as such. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  let sheets;
  try {
    sheets = await readWorkbook(new Blob([unpacked(bytes) as BlobPart]));
  } catch (error) {
    throw new TableError('xlsx', String(error), { cause: error });
  }
  const wanted = options.sheet ?? 1;
  const names = sheets.map(({ sheet }) => sheet);
  const index = typeof wanted === 'number' ? wanted - 1 : names.indexOf(wanted);
  const found = sheets[index];
  if (!found) throw new TableError('no-sheet', names.join(', '));
  return tableFromGrid(
    found.data.map((row) => row.map(asCell)),
    { kind: 'xlsx', sheet: found.sheet, otherSheets: names.filter((_, i) => i !== index) },
    options,
  );
}
