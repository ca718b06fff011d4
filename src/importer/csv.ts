import { restoreFormulas } from '../text/formula.js';
import { readRecords, type ReadRecord } from './csv-records.js';
import type { Decoded } from './decode.js';
import { tableFromGrid, type ReadOptions, type RowMark, type Table } from './table.js';

/** Line with the separator, which Excel reads above the column names. */
const separatorLine = /^sep=(.)(?:\r\n|\r|\n)/i;
/** End of a text: line ends, the end-of-file character of DOS, zeros that fill a block. */
// eslint-disable-next-line no-control-regex
const endOfText = /[\r\n\u001a\0]+$/;

/** Reads a text with separators. Without an option, the separator is detected in the first rows. */
export function readCsv({ text, ...encoding }: Decoded, options: ReadOptions = {}): Table {
  // Files that were joined have a byte order mark in the middle.
  if (text.includes('\ufeff')) text = text.replace(/^\ufeff+/gm, '');
  const separator = separatorLine.exec(text);
  const body = (separator ? text.slice(separator[0].length) : text).replace(endOfText, '');
  const { records, delimiter, lines } = readRecords(body, options.delimiter ?? separator?.[1]);
  const isQuoted = !body.includes('"') && hasApostrophes(records);
  // The separator line counts as a row, as in Excel.
  const above = separator ? 1 : 0;
  let number = above;
  const marks = records.map((record): RowMark => {
    const mark = { ...markOf(record), number: number + 1 };
    number += record.fault === 'line-break' ? record.lines : 1;
    return mark;
  });
  return tableFromGrid(
    records.map(({ cells }) => withFormulas(isQuoted ? cells.map(withoutApostrophes) : cells)),
    { kind: 'csv', ...encoding, delimiter },
    options,
    { marks, above, lines: lines + above },
  );
}

const sampleSize = 100;
/** True if apostrophes stand around every filled cell below the header, in place of quotation marks. */
function hasApostrophes(records: readonly ReadRecord[]): boolean {
  const cells = records.slice(1, sampleSize).flatMap((record) => record.cells.filter((cell) => cell.trim()));
  return cells.length > 3 && cells.every((cell) => /^'.*'$/s.test(cell.trim()));
}
const withoutApostrophes = (cell: string): string =>
  cell.trim().replace(/^'(.*)'$/s, (_, inner: string) => inner.replaceAll("''", "'"));

/** Returns the same cells if none was written as text to be no formula: a copy of each row would double the memory. */
const withFormulas = (cells: readonly string[]): readonly string[] =>
  cells.some((cell) => restoreFormulas(cell) !== cell) ? cells.map(restoreFormulas) : cells;

const markOf = ({ lines, fault, source }: ReadRecord): RowMark => ({
  lines,
  ...(fault && { fault: { code: fault, value: source ?? '' } }),
});
