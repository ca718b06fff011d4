import { restoreFormulas } from '../text/formula.js';
import { readRecords, type ReadRecord } from './csv-records.js';
import type { Decoded } from './decode.js';
import { tableFromGrid, type ReadOptions, type RowMark, type Table } from './table.js';

/** Line with the separator, which Excel reads above the column names. */
const separatorLine = /^sep=(.)(?:\r\n|\r|\n)/i;
/** End-of-file character of DOS text files. */
// eslint-disable-next-line no-control-regex
const endOfText = /[\r\n\u001a]+$/;

/** Reads a text with separators. Without an option, the separator is detected in the first rows. */
export function readCsv({ text, ...encoding }: Decoded, options: ReadOptions = {}): Table {
  // Files that were joined have a byte order mark in the middle.
  if (text.includes('\ufeff')) text = text.replace(/^\ufeff+/gm, '');
  const separator = separatorLine.exec(text);
  const body = (separator ? text.slice(separator[0].length) : text).replace(endOfText, '');
  const { records, delimiter, lines } = readRecords(body, options.delimiter ?? separator?.[1]);
  // The separator line counts as a row, as in Excel.
  const above = separator ? 1 : 0;
  let number = above;
  const marks = records.map((record): RowMark => {
    const mark = { ...markOf(record), number: number + 1 };
    number += record.fault === 'line-break' ? record.lines : 1;
    return mark;
  });
  return tableFromGrid(
    records.map(({ cells }) => cells.map(restoreFormulas)),
    { kind: 'csv', ...encoding, delimiter },
    options,
    { marks, above, lines: lines + above },
  );
}

const markOf = ({ lines, fault, source }: ReadRecord): RowMark => ({
  lines,
  ...(fault && { fault: { code: fault, value: source ?? '' } }),
});
