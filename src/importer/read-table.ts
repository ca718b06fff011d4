import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readJsonList } from './json-list.js';
import { TableError, type ReadOptions, type Table } from './table.js';

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Reads a table. The first bytes of the file decide on its format, and not its name. */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  // A workbook is a ZIP file. Its reader is loaded on demand.
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import('./xlsx.js')).readXlsx(bytes, options);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new TableError('old-excel', 'A workbook of Excel 97 to 2003.');
  const decoded = decode(bytes, options.encoding ?? undefined);
  // Some files with the ending .xls are web pages or XML.
  if (
    /^\ufeff?\s*<(?:!doctype|!--|html|head|table|meta|\?xml)\b/i.test(decoded.text) ||
    /^\ufeff?\s*<\?xml|^\ufeff?\s*<!--/.test(decoded.text)
  )
    throw new TableError('html', 'A web page or XML.');
  return /^\ufeff?\s*[[{]/.test(decoded.text) ? readJsonList(decoded, options) : readCsv(decoded, options);
}
