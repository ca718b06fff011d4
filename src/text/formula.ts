/**
 * Cells of CSV files that no spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * An apostrophe before the sign that starts a formula makes a cell a text. A file that is opened with another separator
 * than its own is cut inside its cells, quoted or not; the apostrophe therefore also stands behind every usual separator
 * and line break of a cell. Text that has an apostrophe there already gets one more, so that `restoreFormulas` can take
 * away exactly one.
 */
const cut = String.raw`[,;|\t\n\v\f\r\u0085\u2028\u2029]`;
/** Blanks and quotation marks, which spreadsheets skip. */
const skipped = String.raw`(?:[^\S\t\n\v\f\r\u0085\u2028\u2029]|["\u0000])*`;
/** ASCII signs and their full-width forms. */
const formula = `${skipped}[=+\\-@＝＋－＠]`;

const atStart = new RegExp(`^(?='*(?:[\\t\\r\\n]|${formula}))`);
const inside = new RegExp(`${cut}(?='*${formula})`, 'g');
const markedAtStart = new RegExp(`^'(?='*(?:[\\t\\r\\n]|${formula}))`);
const markedInside = new RegExp(`(${cut})'(?='*${formula})`, 'g');
const number = /^-?\d+(?:[.,]\d+)?$/;

/** Returns the text of a cell that is no formula wherever a spreadsheet cuts it. A number stays as it is. */
export const neutralizeFormulas = (text: string): string =>
  number.test(text) ? text : text.replace(inside, "$&'").replace(atStart, "'");

/** Returns the text that `neutralizeFormulas` was given. */
export const restoreFormulas = (text: string): string =>
  text.replace(markedAtStart, '').replace(markedInside, '$1');
