import readWorkbook from 'read-excel-file/universal';
import { TableError, tableFromGrid, type Cell, type ReadOptions, type Table } from './table.js';

/** Excel keeps a day as a number; a time of day is not for us. */
const asCell = (value: unknown): Cell =>
  value instanceof Date
    ? Number.isNaN(value.getTime())
      ? null
      : value.toISOString().slice(0, 10)
    : ((value ?? null) as Cell);

/** A workbook of Excel 2007 and later, or of LibreOffice saved as such. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  let sheets;
  try {
    sheets = await readWorkbook(new Blob([bytes as BlobPart]));
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
