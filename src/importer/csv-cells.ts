/**
 * Reads one record of a CSV text by a given rule for quotation marks. A reader with one rule treats all rows between
 * two stray quotation marks as one cell (https://www.rfc-editor.org/rfc/rfc4180#section-2); here the caller compares
 * several readings of a record.
 */

/** The text of a file with the positions of its line ends: `\n`, `\r\n` or `\r`. */
export interface Lines {
  readonly text: string;
  /** Position of the first character of each line. */
  readonly starts: readonly number[];
  /** Position after the last character of each line, without its line end. */
  readonly ends: readonly number[];
}

export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(index);
    starts.push(index + mark.length);
  }
  ends.push(text.length);
  return { text, starts, ends };
}

/**
 * Meaning of a quotation mark inside a quoted cell, before an ordinary character:
 * `inside`: it is a letter, and the cell goes on;
 * `outside`: the cell ends at the next separator, and all its quotation marks are letters;
 * `spaced`: the same, and spaces before the first quotation mark of a cell are skipped;
 * `escaped`: a backslash before it makes it a letter of the cell;
 * `letter`: every quotation mark of the record is a letter.
 */
export type QuoteRule = 'inside' | 'outside' | 'spaced' | 'escaped' | 'letter';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Index of the record's first line. */
  readonly line: number;
  /** Number of lines of the record. */
  readonly lines: number;
  /** True if every cell that begins with a quotation mark is closed by one. */
  readonly isClean: boolean;
  /** True if the last cell is never closed. */
  readonly isOpen: boolean;
}

interface QuotedCell {
  readonly value: string;
  /** Position after the cell. */
  readonly end: number;
  readonly state: 'clean' | 'stray' | 'open';
}

const isBreak = (sign: string | undefined): boolean => sign === undefined || sign === '\n' || sign === '\r';

/** Length of the rest of a cell, in characters, from which its end is remembered. */
const maxPassedLength = 500;
/** Number of characters, per character of the text, that may be read again as cells of several rows. */
const maxReadingsOfText = 4;

export class CsvReader {
  /** Position of the next separator at or after the last requested position. */
  #separator = -1;

  constructor(
    readonly lines: Lines,
    readonly delimiter: string,
  ) {}

  record(line: number, rule: QuoteRule): CsvRecord {
    const { text, starts, ends } = this.lines;
    const { delimiter } = this;
    const cells: string[] = [];
    let at = starts[line]!;
    let last = line;
    let isClean = true;
    let isOpen = false;
    for (;;) {
      const opening = rule === 'spaced' ? this.#skipSpaces(at, ends[last]!) : at;
      if (rule !== 'letter' && text[opening] === '"' && opening < ends[last]!) {
        const cell = this.#quoted(opening, rule, (position) => this.#lineEnd(position, last));
        cells.push(cell.value);
        isClean &&= cell.state === 'clean';
        isOpen = cell.state === 'open';
        at = cell.end;
        if (isOpen) last = ends.length - 1;
        while (ends[last]! < at) last++;
      } else {
        const end = Math.min(this.#nextSeparator(at), ends[last]!);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= ends[last]! || !text.startsWith(delimiter, at)) break;
      at += delimiter.length;
    }
    return { cells, line, lines: last - line + 1, isClean, isOpen };
  }

  /** Reads a cell whose first character is a quotation mark. */
  #quoted(start: number, rule: QuoteRule, lineEnd: (position: number) => number): QuotedCell {
    const { text } = this.lines;
    let value = '';
    let state: QuotedCell['state'] = 'clean';
    let from = start + 1;
    const far = rule === 'inside' ? this.#ends.get(from) : undefined;
    // Without this limit, each row below an open cell would be read to the end again.
    if (far !== undefined && (this.#readAgain += far - from) > maxReadingsOfText * text.length)
      return { value, end: text.length, state: 'open' };
    const passed: number[] = [];
    /** Number of passed positions between which and the end of the cell a quotation mark is stray. */
    let strayed = 0;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (rule === 'inside' && far === undefined) passed.push(from);
      if (quote < 0) {
        this.#rememberEnd(passed, text.length);
        return { value: value + text.slice(from), end: text.length, state: 'open' };
      }
      const next = quote + 1;
      if (rule === 'escaped' && text[quote - 1] === '\\') {
        state = 'stray';
        value += `${text.slice(from, quote - 1)}"`;
        from = next;
      } else if (text[next] === '"') {
        value += text.slice(from, next);
        from = next + 1;
      } else if (isBreak(text[next]) || text.startsWith(this.delimiter, next)) {
        this.#rememberEnd(passed.slice(0, strayed), quote);
        return { value: value + text.slice(from, quote), end: next, state };
      } else if (rule === 'inside') {
        state = 'stray';
        strayed = passed.length;
        value += text.slice(from, next);
        from = next;
      } else {
        const end = Math.min(this.#nextSeparator(next), lineEnd(next));
        if (!text.slice(next, end).trim()) return { value: value + text.slice(from, quote), end, state };
        return { value: text.slice(start, end), end, state: 'stray' };
      }
    }
  }

  /** End of a cell by positions after quotation marks that it has passed, and from which its end is far away. */
  readonly #ends = new Map<number, number>();
  /** Number of characters that were read as a part of several cells. */
  #readAgain = 0;

  #rememberEnd(passed: readonly number[], end: number): void {
    for (const from of passed) if (end - from > maxPassedLength) this.#ends.set(from, end);
  }

  #nextSeparator(at: number): number {
    if (this.#separator >= at && this.#from <= at) return this.#separator;
    const found = this.lines.text.indexOf(this.delimiter, at);
    this.#from = at;
    return (this.#separator = found < 0 ? this.lines.text.length : found);
  }
  #from = 0;

  #lineEnd(position: number, line: number): number {
    const { ends } = this.lines;
    while (ends[line]! < position) line++;
    return ends[line]!;
  }

  #skipSpaces(at: number, end: number): number {
    while (at < end && this.lines.text[at] === ' ') at++;
    return at;
  }
}
