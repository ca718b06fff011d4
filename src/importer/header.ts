/** Recognizes rows without data: titles above the header, totals, notes, repeated headers. */
import { readDate } from './dates.js';
import { readNumber } from './numbers.js';
import type { Cell } from './table.js';
import { fold } from './text.js';
import { totalWords, noteWords } from './words.js';

export const holds = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
const filledIn = (cells: readonly Cell[]): readonly Cell[] => cells.filter(holds);

const isNumber = (cell: Cell): boolean => typeof readNumber(cell, {}) === 'number';
const isDate = (cell: Cell): boolean => typeof readDate(cell, { order: 'dmy' }) === 'object';
/** True for a text that may be a column name. */
const isName = (cell: Cell): boolean => typeof cell === 'string' && !isNumber(cell) && !isDate(cell);

/** Maximum number of rows above the header. */
const maxRowsAbove = 30;

/** Finds the index of the header row. Titles above it fill at most half as many cells. */
export function findHeader(grid: readonly (readonly Cell[])[]): number {
  const first = grid.findIndex((cells) => cells.some(holds));
  if (first < 0) return -1;
  let found = first;
  for (let i = first + 1; i < Math.min(grid.length, first + maxRowsAbove); i++) {
    const cells = filledIn(grid[i]!);
    if (cells.length >= 2 * filledIn(grid[found]!).length && cells.every(isName)) found = i;
  }
  return found;
}

export type RowKind = 'total' | 'note' | 'repeated-header';

const startsWithWord = (text: string, words: readonly string[]): boolean =>
  words.some(
    (word) => text === word || (text.startsWith(word) && /^[^\p{L}\p{N}]/u.test(text.slice(word.length))),
  );

const maxTotalLength = 60;

/** True for a row of totals: `Total` or `Summe 2014-2020`, beside figures only. */
function isTotal(cells: readonly Cell[]): boolean {
  const filled = filledIn(cells);
  const texts = filled.filter((cell) => !isNumber(cell));
  if (texts.length !== 1 || texts.length === filled.length || typeof texts[0] !== 'string') return false;
  return texts[0].length <= maxTotalLength && startsWithWord(fold(texts[0]), totalWords);
}

/** True for a note: a single cell such as `Source: …`, `* …` or `(1) …`. */
function isNote(cells: readonly Cell[], isAfterEnd: boolean): boolean {
  const filled = filledIn(cells);
  const [text] = filled;
  if (filled.length !== 1 || cells.length < 2 || typeof text !== 'string') return false;
  const folded = fold(text);
  return (
    isAfterEnd ||
    /^(?:\*|[([]\d+[)\]]|[¹²³⁴†©])/.test(folded) ||
    (/[::]/.test(folded.slice(0, 40)) && startsWithWord(folded, noteWords))
  );
}

/**
 * Returns the kind of a row below the header that holds no data.
 * @param isAfterEnd true if the row follows a blank row or a total, and no data follows it
 */
export function kindOfRow(
  cells: readonly Cell[],
  header: readonly Cell[],
  isAfterEnd: boolean,
): RowKind | undefined {
  if (isTotal(cells)) return 'total';
  if (isNote(cells, isAfterEnd)) return 'note';
  const names = header.filter(holds).length;
  const isHeader = names > 1 && header.every((name, i) => !holds(name) || cells[i] === name);
  return isHeader ? 'repeated-header' : undefined;
}
