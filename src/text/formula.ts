/**
 * Neutralises formulas in cells of CSV files (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * An apostrophe before the first sign of a formula makes a cell a text. A file opened with a wrong separator is split
 * inside its cells, quoted or not, so an apostrophe also follows every usual separator and line break in a cell. A text
 * with an apostrophe there gets one more, so that `restoreFormulas` can remove exactly one.
 */
const cut = String.raw`[,;|\t\n\v\f\r\u0085\u2028\u2029]`;
/** Matches blanks and quotation marks, which spreadsheets skip. */
const skipped = String.raw`(?:[^\S\t\n\v\f\r\u0085\u2028\u2029]|["\u0000])*`;
/** Matches the first sign of a formula, in ASCII or full width. */
const formula = `${skipped}[=+\\-@＝＋－＠]`;

const atStart = new RegExp(`^(?='*(?:[\\t\\r\\n]|${formula}))`);
const inside = new RegExp(`${cut}(?='*${formula})`, 'g');
const markedAtStart = new RegExp(`^'(?='*(?:[\\t\\r\\n]|${formula}))`);
const markedInside = new RegExp(`(${cut})'(?='*${formula})`, 'g');
const number = /^-?\d+(?:[.,]\d+)?$/;

/** Returns a cell text that contains no formula, wherever a spreadsheet splits it. A number stays as it is. */
export const neutralizeFormulas = (text: string): string =>
  number.test(text) ? text : text.replace(inside, "$&'").replace(atStart, "'");

/**
 * Returns the same for the first cell of a line. A number becomes a text too: opened with a wrong separator, the line
 * begins with the number and goes on with other cells (`-1,2+A1`).
 */
export const neutralizeFirst = (text: string): string =>
  number.test(text) && text.startsWith('-') ? `'${text}` : neutralizeFormulas(text);

/** Reverses `neutralizeFormulas` and `neutralizeFirst`. */
export const restoreFormulas = (text: string): string =>
  text.replace(markedAtStart, '').replace(markedInside, '$1');
