import Papa from 'papaparse';
import type { Decoded } from './decode.js';
import { tableFromGrid, type ReadOptions, type RowFault, type Table } from './table.js';

/** Excel writes this before the names of the columns, to say what separates them. */
const separatorLine = /^sep=(.)\r?\n/i;

/** Text with separators: which one, its first rows tell. */
export function readCsv({ text, encoding, damaged }: Decoded, options: ReadOptions = {}): Table {
  const said = separatorLine.exec(text);
  // An empty last line would count when the separator is guessed, and is no row.
  const lines = (said ? text.slice(said[0].length) : text).replace(/[\r\n]+$/, '');
  const { data, errors, meta } = Papa.parse<string[]>(lines, {
    delimiter: options.delimiter ?? said?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const above = said ? 1 : 0;
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }): RowFault => ({
      row: row + 1 + above,
      code: 'quotes',
      value: data[row]?.join(' ') ?? '',
    }));
  // What the line with the separator took away must still count, or rows would have other numbers than in Excel.
  const grid = said ? [[], ...data] : data;
  return tableFromGrid(grid, { kind: 'csv', encoding, damaged, delimiter: meta.delimiter }, options, faults);
}
