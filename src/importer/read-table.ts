import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readJsonList } from './json-list.js';
import { TableError, type ReadOptions, type Table } from './table.js';

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** True for a container with an encrypted workbook, which its directory names in UTF-16 ([MS-OFFCRYPTO] 2.3.1). */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');

/** Reads a table. The first bytes of the file decide on its format, and not its name. */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  // A workbook is a ZIP file. Its reader is loaded on demand.
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import('./xlsx.js')).readXlsx(bytes, options);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (isEncrypted(bytes)) throw new TableError('password', 'A workbook with a password.');
    throw new TableError('old-excel', 'A workbook of Excel 97 to 2003.');
  }
  // `%PDF`, and `{\rtf` of Word.
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new TableError('document', 'A document, and no list.');
  const decoded = decode(bytes, options.encoding ?? undefined);
  // Some files with the ending .xls are web pages or XML.
  if (
    /^\ufeff?\s*<(?:!doctype|!--|html|head|table|meta|\?xml)\b/i.test(decoded.text) ||
    /^\ufeff?\s*<\?xml|^\ufeff?\s*<!--/.test(decoded.text)
  )
    throw new TableError('html', 'A web page or XML.');
  return /^\ufeff?\s*[[{]/.test(decoded.text) ? readJsonList(decoded, options) : readCsv(decoded, options);
}

/** Reads the table of a file that a page holds. */
export const readTableOf = async (file: Blob, options?: ReadOptions | null): Promise<Table> =>
  readTable(new Uint8Array(await file.arrayBuffer()), options ?? {});
