/** Recognizes rows without data: titles above the header, totals, notes, repeated headers. */
import { fieldScores } from './column-match.js';
import { readDate } from './dates.js';
import { mended } from './mojibake.js';
import { readNumber } from './numbers.js';
import type { Cell, Row } from './table.js';
import { fold } from './text.js';
import { totalWords, noteWords } from './words.js';

export const holds = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
export const filledIn = (cells: readonly Cell[]): readonly Cell[] => cells.filter(holds);

const isNumber = (cell: Cell): boolean => typeof readNumber(cell, {}) === 'number';
const isDate = (cell: Cell): boolean => typeof readDate(cell, { order: 'dmy' }) === 'object';
/** True for a text that may be a column name. */
export const isName = (cell: Cell): boolean => typeof cell === 'string' && !isNumber(cell) && !isDate(cell);

/** Maximum number of rows above the header. */
const maxRowsAbove = 30;

/** Score of a column name that is known word for word. */
const knownScore = 80;
export const fieldOf = (cell: Cell | undefined): string | undefined => {
  const best = typeof cell === 'string' ? fieldScores(cell)[0] : undefined;
  return best && best.score >= knownScore ? best.key : undefined;
};
const knownIn = (cells: readonly Cell[]): number => cells.filter((cell) => fieldOf(cell)).length;

/** True for a row that counts the columns: `(1)`, `(2)`, `(3)`. */
function isNumbering(cells: readonly Cell[]): boolean {
  const numbers = filledIn(cells).map((cell) => /^\(?(\d{1,3})\)?\.?$/.exec(String(cell).trim())?.[1]);
  const [first] = numbers;
  return (
    numbers.length > 1 &&
    /^[01]$/.test(first ?? '') &&
    numbers.every((number, i) => number !== undefined && Number(number) === Number(first) + i)
  );
}

/** Finds the index of the header row. Titles above it fill at most half as many cells. */
export function findHeader(grid: readonly (readonly Cell[])[]): number {
  const first = grid.findIndex((cells) => cells.some(holds));
  if (first < 0) return -1;
  let found = first;
  for (let i = first + 1; i < Math.min(grid.length, first + maxRowsAbove); i++) {
    const cells = filledIn(grid[i]!);
    const above = filledIn(grid[found]!);
    if (!cells.every(isName)) continue;
    if (cells.length >= 2 * above.length) found = i;
    else if (i <= found + 2 && cells.length === above.length && isNumbering(above)) found = i;
    // Names for a program may stand above the names for readers.
    else if (i === found + 1 && cells.length === above.length && knownIn(cells) > 1 && !knownIn(above))
      found = i;
  }
  return found;
}

/** Smallest width of a list in which a row with a single cell may be a heading. */
const minWidthWithHeadings = 3;

/**
 * Finds headings of groups of rows: `Province of Liège`, alone in its row. The first row of the list has to be one, and
 * a row with several cells follows each.
 */
export function headingsIn(rows: readonly (readonly Cell[])[], width: number): ReadonlySet<number> {
  // Most lists begin with a project: nothing else of them has to be read.
  const first = rows.find((cells) => cells.some(holds));
  if (!first || filledIn(first).length !== 1) return new Set();
  const counts = rows.map((cells) => filledIn(cells).length);
  const filled = [...counts.keys()].filter((i) => counts[i]! > 0);
  const typical = counts.filter((count) => count > 1).sort((a, b) => a - b);
  const median = typical[typical.length >> 1] ?? 0;
  const isHeading = (i: number | undefined, next: number | undefined): boolean =>
    i !== undefined &&
    next !== undefined &&
    counts[i] === 1 &&
    filledIn(rows[i]!).every(isName) &&
    counts[next]! >= median;
  if (width < minWidthWithHeadings || median < minWidthWithHeadings || !isHeading(filled[0], filled[1]))
    return new Set();
  return new Set(filled.filter((i, at) => isHeading(i, filled[at + 1])));
}

/** True for a row below the header that repeats it: in another language, for a program, or as numbers. */
function isSecondHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  const filled = filledIn(cells);
  if (filled.length < 2 || filled.length < filledIn(header).length) return false;
  // Numbers without brackets may be data in a list of unknown columns.
  if (isNumbering(cells) && (String(filled[0]).includes('(') || knownIn(header) > 1)) return true;
  if (!filled.every(isName)) return false;
  const alike = cells.filter((cell, i) => fieldOf(cell) && fieldOf(cell) === fieldOf(header[i])).length;
  const isCode = (cell: Cell): boolean => /^[a-z]\w*(?:\.\w+)*$/i.test(String(cell));
  const areCodes =
    filled.length > 2 && filled.every(isCode) && filled.some((cell) => String(cell).includes('_'));
  return (alike > 1 && alike >= filled.length / 2) || areCodes;
}

export type RowKind = 'total' | 'note' | 'heading' | 'repeated-header';

const startsWithWord = (text: string, words: readonly string[]): boolean =>
  words.some(
    (word) => text === word || (text.startsWith(word) && /^[^\p{L}\p{N}]/u.test(text.slice(word.length))),
  );

const maxTotalLength = 60;

/** True for a row of totals: `Total` or `Summe 2014-2020`, beside figures only. */
function isTotal(cells: readonly Cell[]): boolean {
  const filled = filledIn(cells);
  // A count stands beside the word: `Total | 12 projects | 3 000`.
  const texts = filled.filter(
    (cell, i) => !isNumber(cell) && (i === 0 || !/^\d+\s\p{L}+$/u.test(String(cell))),
  );
  if (texts.length !== 1 || texts.length === filled.length || typeof texts[0] !== 'string') return false;
  return texts[0].length <= maxTotalLength && startsWithWord(fold(texts[0]), totalWords);
}

/** True for a note: a single cell such as `Source: …`, `* …` or `(1) …`. */
function isNote(cells: readonly Cell[], { isAfterEnd, isInLegend }: RowPlace): boolean {
  const filled = filledIn(cells);
  const [text] = filled;
  if (isInLegend) return true;
  if (filled.length !== 1 || cells.length < 2 || typeof text !== 'string') return false;
  const folded = fold(text);
  return (
    isAfterEnd ||
    /^(?:\*|[([]\d+[)\]]|[¹²³⁴†©])/.test(folded) ||
    (/[::]/.test(folded.slice(0, 40)) && startsWithWord(folded, noteWords))
  );
}

/** True for a line between rows, as in Markdown: `---`, `:---:`, `====`. */
const isRuler = (cells: readonly Cell[]): boolean =>
  filledIn(cells).every((cell) => /^(?=.*[-=_*]{3}):?[-=_*+]+:?$/.test(String(cell).trim()));

/** Place of a row in its list. */
export interface RowPlace {
  /** True if the row follows a blank row or a total, and no data follows it. */
  readonly isAfterEnd: boolean;
  /** True if a heading such as `Legend` stands above the row, which fills fewer cells than the rows of the list. */
  readonly isInLegend: boolean;
  /** True if no data stands between the header and the row. */
  readonly isBelowHeader: boolean;
}

/** True for the heading of notes below a list, alone in its row: `Legend`, `Sources :`. */
export function isNoteHeading(cells: readonly Cell[]): boolean {
  const filled = filledIn(cells);
  return filled.length === 1 && noteWords.includes(fold(String(filled[0])).replace(/\s?:$/, ''));
}

/** Returns the kind of a row below the header that holds no data. */
export function kindOfRow(
  cells: readonly Cell[],
  header: readonly Cell[],
  place: RowPlace,
): RowKind | undefined {
  if (isTotal(cells)) return 'total';
  if (isRuler(cells)) return 'note';
  if (isNote(cells, place)) return 'note';
  const names = header.filter(holds).length;
  const isHeader = names > 1 && header.every((name, i) => !holds(name) || cells[i] === name);
  const isSecond = place.isBelowHeader && isSecondHeader(cells, header);
  return isHeader || isSecond ? 'repeated-header' : undefined;
}

/** Returns unique column names without empty ones: `Budget`, `Budget (2)`, `Column 7`. */
export function uniqueNames(header: readonly Cell[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const base =
      mended(holds(cell) ? String(cell) : '')
        .replace(/\s+/g, ' ')
        .trim() || `Column ${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    return name;
  });
}

/** Returns the index of the last row with several cells. A single cell below it is a note. */
export const lastData = (grid: readonly (readonly Cell[])[], width: number): number =>
  grid.findLastIndex((cells) => width < 3 || cells.filter(holds).length > 1);

/** Maximum number of rows of a list whose columns stand below each other. */
const maxFields = 60;
const minFields = 3;

/** True if the first column holds names of fields, and the header none beside its first cell. */
export function isTransposed([, ...others]: readonly string[], rows: readonly Row[]): boolean {
  if (others.length < 2 || rows.length < minFields || rows.length > maxFields || knownIn(others))
    return false;
  const known = new Set(rows.map(({ cells }) => fieldOf(cells[0])).filter(Boolean));
  return known.size >= minFields && known.size >= rows.length / 2;
}
