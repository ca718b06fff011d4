import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readJsonList } from './json-list.js';
import { TableError, type ReadOptions, type Table } from './table.js';

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** A file's table, whatever its name says it is: what it is, its first bytes tell. */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  // A workbook is a ZIP file; the code that reads it comes only for one.
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import('./xlsx.js')).readXlsx(bytes, options);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new TableError('old-excel', 'A workbook of Excel 97 to 2003.');
  const decoded = decode(bytes, options.encoding ?? undefined);
  // Web pages and XML that call themselves .xls.
  if (
    /^\ufeff?\s*<(?:!doctype|!--|html|head|table|meta|\?xml)\b/i.test(decoded.text) ||
    /^\ufeff?\s*<\?xml|^\ufeff?\s*<!--/.test(decoded.text)
  )
    throw new TableError('html', 'A web page or XML.');
  return /^\ufeff?\s*[[{]/.test(decoded.text) ? readJsonList(decoded, options) : readCsv(decoded, options);
}
