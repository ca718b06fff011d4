import { decimalPoint } from '../../../../localization/money.js';
import { neutralizeFirst, neutralizeFormulas } from '../../../../text/formula.js';
import type { Context } from '../../../core/context.js';
import { columns } from './columns.js';
import type { Writer } from './writer.js';

const quoted = (safe: string, separator: string): string =>
  /["\t\r\n]|^\s|\s$/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;

/** Writes one cell by RFC 4180, without formulas. */
export const cell = (text: string, separator: string): string => quoted(neutralizeFormulas(text), separator);

/** Writes one line without formulas, also where it is opened with another separator. */
export const line = ([first = '', ...others]: readonly string[], separator: string): string =>
  [quoted(neutralizeFirst(first), separator), ...others.map((each) => cell(each, separator))].join(separator);

/** Returns a table for spreadsheets, in the reader's language. */
export function csvWriter(context: Context): Writer {
  const point = decimalPoint(context.locale);
  // Spreadsheets separate cells by semicolons where a comma separates decimals.
  const separator = point === ',' ? ';' : ',';
  const all = columns(context);
  const row = (cells: readonly string[]): string => `${line(cells, separator)}\r\n`;
  return {
    type: 'text/csv;charset=utf-8',
    extension: 'csv',
    // Excel recognises UTF-8 by the byte order mark only (https://stackoverflow.com/q/155097).
    start: `\ufeff${row(all.map(([label]) => label))}`,
    separator: '',
    project: (project) =>
      row(
        all.map(([, read]) => {
          const value = read(project);
          return typeof value === 'number' ? String(value).replace('.', point) : (value ?? '');
        }),
      ),
    end: '',
  };
}
