/** Reads the records of a CSV text. A damaged record keeps the width of the table, and no row is lost. */
import { CsvReader, linesOf, type CsvRecord, type Lines, type QuoteRule } from './csv-cells.js';

/** Fault of a record. */
export type RecordFault =
  /** A quotation mark out of place, read as a letter. */
  | 'stray-quote'
  /** A quoted cell whose every line looks like a row of the table. */
  | 'rows-in-cell'
  /** Two joined lines of a row, with a line break in a cell without quotation marks. */
  | 'line-break'
  /** Fewer cells than the table has columns. */
  | 'short-row'
  /** Too few cells, beside another short row: both are parts of one row. */
  | 'broken-row'
  /** More cells than the table has columns. */
  | 'long-row';

export interface ReadRecord extends CsvRecord {
  readonly fault?: RecordFault | undefined;
  /** Text of a faulty record, as in the file. */
  readonly source?: string | undefined;
}

/** Separators, the likeliest first. The last is the unit separator of ASCII. */
const separators = [',', ';', '\t', '|', '^', '~', '\u001f'] as const;
const sampleSize = 100;
const rules: readonly QuoteRule[] = ['inside', 'outside', 'spaced', 'letter'];

/** Returns the numbers of cells of the first records that follow the rules of CSV. */
function widthsOf(lines: Lines, delimiter: string): number[] {
  const reader = new CsvReader(lines, delimiter);
  const widths: number[] = [];
  for (let line = 0; line < lines.starts.length && widths.length < sampleSize;) {
    const record = reader.record(line, 'inside');
    const isUsable = record.isClean && !record.isOpen;
    if (isUsable && lines.starts[line]! < lines.ends[line]!) widths.push(record.cells.length);
    // A cell with a stray quotation mark may have several lines, which are no records.
    line += record.isOpen ? 1 : record.lines;
  }
  return widths;
}

/** Returns the most frequent width above 1 (the first of several), and its number of records. */
function commonWidth(widths: readonly number[]): { readonly width: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return { width, count };
}

/** Returns the separator that gives the most records of one width. */
export function guessDelimiter(lines: Lines): string {
  const found = separators
    .map((delimiter) => {
      const widths = widthsOf(lines, delimiter);
      const { width, count } = commonWidth(widths);
      return { delimiter, share: count / (widths.length || 1), width, first: widths[0] };
    })
    .filter(({ share, width, first }) => share >= 0.5 || (first === width && width > 2))
    .sort((a, b) => Math.round(10 * (b.share - a.share)) || b.width - a.width)[0];
  // A list of one column gets a separator that no line contains.
  return found?.delimiter ?? separators.find((each) => !lines.text.includes(each)) ?? '\t';
}

const sourceOf = ({ text, starts, ends }: Lines, { line, lines }: CsvRecord): string =>
  text.slice(starts[line], ends[line + lines - 1]);

/** Returns the reading of a record that fits the table best. */
function readRecord(reader: CsvReader, line: number, width: number): ReadRecord {
  const { lines } = reader;
  const plain = reader.record(line, 'inside');
  const isRegular = plain.isClean && !plain.isOpen;
  const fits = ({ cells, isOpen }: CsvRecord): boolean => cells.length === width && !isOpen;
  const source = sourceOf(lines, plain);
  if (isRegular && (fits(plain) || !source.includes('"'))) {
    const isSuspect = plain.lines > 1 && width > 2 && everyLineFits(reader, plain, width);
    return isSuspect ? { ...plain, fault: 'rows-in-cell', source } : plain;
  }
  const unwrapped = isRegular && width > 1 && plain.cells.length === 1 && rowInside(plain, width, reader);
  if (unwrapped) return { ...unwrapped, fault: 'stray-quote', source };
  const usable = source.includes('\\"') ? (['escaped', ...rules] as const) : rules;
  const readings = usable.map((rule) => reader.record(line, rule));
  const best = readings.find((reading) => fits(reading) && reading.lines === 1) ?? readings.find(fits);
  if (best) {
    const isAsMeant = isRegular && best === readings[usable.indexOf('spaced')];
    return isAsMeant ? best : { ...best, fault: 'stray-quote', source: sourceOf(lines, best) };
  }
  if (isRegular) return plain;
  // If no reading fits, the record is its first line alone, so that the rows below it are read.
  const alone = readings.find((reading) => !reading.isOpen && reading.lines === 1)!;
  return { ...alone, fault: 'stray-quote', source: sourceOf(lines, alone) };
}

/** Returns the cells of a row that a program has put into one cell: `"A,""B, C"",100"`. */
function rowInside(
  { cells: [text = ''], ...record }: CsvRecord,
  width: number,
  { delimiter }: CsvReader,
): CsvRecord | undefined {
  const inner = new CsvReader(linesOf(text), delimiter).record(0, 'inside');
  return inner.cells.length === width && inner.isClean ? { ...record, cells: inner.cells } : undefined;
}

const everyLineFits = (reader: CsvReader, { line, lines }: CsvRecord, width: number): boolean =>
  Array.from({ length: lines }, (_, i) => reader.record(line + i, 'letter')).every(
    ({ cells }) => cells.length === width,
  );

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => !cell.trim());
/** True for the tail of a sentence or the next point of an enumeration, which cannot start a row. */
const isTail = (text: string): boolean => /^(?:[\s\p{Ll},;.)]|[-–—•·*►→▪]\s)/u.test(text);

/** Joins the two halves of a row that a line break inside a cell has cut. */
function joined(first: ReadRecord, second: ReadRecord): ReadRecord {
  const cells = [
    ...first.cells.slice(0, -1),
    `${first.cells.at(-1)}\n${second.cells[0]}`,
    ...second.cells.slice(1),
  ];
  return { ...first, cells, lines: first.lines + second.lines, fault: 'line-break' };
}

/** Maximum number of lines of a cell that line breaks have cut. */
const maxParts = 20;

/** Returns how many records after the first one are the rest of its row: lines of one cell, and the last cells. */
function lastPartOf(
  rest: readonly ReadRecord[],
  first: ReadRecord,
  width: number,
  isShort: (record: ReadRecord) => boolean,
): number {
  let cells = first.cells.length;
  for (const [i, record] of rest.entries()) {
    if (!isShort(record)) break;
    cells += record.cells.length - 1;
    if (cells === width) return i + 1;
    if (record.cells.length > 1) break;
  }
  return -1;
}

/** Joins the parts of broken rows, and marks rows that are not as wide as the table. */
function withFaults(lines: Lines, records: readonly ReadRecord[], width: number): ReadRecord[] {
  const result: ReadRecord[] = [];
  const isShort = (record: ReadRecord | undefined): boolean =>
    !!record && record.cells.length < width && !isBlank(record);
  /** Index of the last part of the row that is broken into the current records. */
  let lastPart = -1;
  for (let i = 0; i < records.length; i++) {
    let record = records[i]!;
    let next = records[i + 1];
    while (
      next &&
      isShort(next) &&
      !isBlank(record) &&
      isTail(next.cells[0]!) &&
      record.cells.length + next.cells.length - 1 <= width
    ) {
      record = joined(record, next);
      next = records[++i + 1];
    }
    if (isShort(record)) {
      if (i > lastPart)
        lastPart = lastPartOf(records.slice(i + 1, i + 1 + maxParts), record, width, isShort) + i;
      const isPart = i <= lastPart && lastPart > 0;
      record = { ...record, fault: isPart || record.cells.length === 1 ? 'broken-row' : 'short-row' };
    } else if (record.cells.slice(width).some((cell) => cell.trim())) {
      record = { ...record, fault: 'long-row' };
    }
    result.push(record.fault ? { ...record, source: sourceOf(lines, record) } : record);
  }
  return result;
}

export interface CsvText {
  readonly records: readonly ReadRecord[];
  readonly delimiter: string;
  /** Number of cells of most records. */
  readonly width: number;
  /** Number of lines of the text. */
  readonly lines: number;
}

const quotedLine = /^"(?:[^"]|"")*"$/;
/** Returns the lines of a text each of whose lines is one quoted cell with several in it: `"A,""B, C"",100"`. */
function withoutOuterQuotes(lines: Lines, delimiter: string | undefined): Lines | undefined {
  const lineAt = (i: number): string => lines.text.slice(lines.starts[i], lines.ends[i]);
  if (!quotedLine.test(lineAt(0))) return undefined;
  const all = lines.starts.map((_, i) => lineAt(i));
  if (all.some((line) => line.trim() && !quotedLine.test(line))) return undefined;
  const inner = linesOf(all.map((line) => line.slice(1, -1).replaceAll('""', '"')).join('\n'));
  const widths = widthsOf(inner, delimiter ?? guessDelimiter(inner));
  const { width, count } = commonWidth(widths);
  // The commas of a list of quoted names separate nothing.
  return width > 1 && widths[0] === width && count > 0.9 * widths.length ? inner : undefined;
}

/** @param delimiter separator of the cells; default: detected in the first records */
export function readRecords(text: string, delimiter?: string): CsvText {
  const ownLines = linesOf(text);
  const lines = withoutOuterQuotes(ownLines, delimiter) ?? ownLines;
  const separator = delimiter ?? guessDelimiter(lines);
  const { width } = commonWidth(widthsOf(lines, separator));
  const reader = new CsvReader(lines, separator);
  const records: ReadRecord[] = [];
  for (let line = 0; line < lines.starts.length;) {
    const record = readRecord(reader, line, width);
    records.push(record);
    line += record.lines;
  }
  return {
    records: withFaults(lines, records, width),
    delimiter: separator,
    width,
    lines: lines.starts.length,
  };
}
