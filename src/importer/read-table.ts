import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { refuseBytes, refuseText } from './file-kinds.js';
import { readJsonList } from './json-list.js';
import type { ReadOptions, Table } from './table.js';

const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Reads a table. The first bytes of the file decide on its format, and not its name. */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  // A workbook is a ZIP file. Its reader is loaded on demand.
  if (zipMark.every((byte, i) => bytes[i] === byte))
    return (await import('./xlsx.js')).readXlsx(bytes, options);
  refuseBytes(bytes);
  const decoded = decode(bytes, options.encoding ?? undefined);
  refuseText(decoded.text);
  return /^\ufeff?\s*[[{]/.test(decoded.text) ? readJsonList(decoded, options) : readCsv(decoded, options);
}

/** Reads the table of a file that a page holds. */
export const readTableOf = async (file: Blob, options?: ReadOptions | null): Promise<Table> =>
  readTable(new Uint8Array(await file.arrayBuffer()), options ?? {});
