import { expect } from '@open-wc/testing';
import { readTable } from '../../src/importer/read-table.js';
import { utf8 } from '../helpers/lists.js';

const long = 'mot '.repeat(200).trim();

/** Long cells, as written between quotation marks and as they have to be read. */
const cells: Readonly<Record<string, readonly [written: string, read: string]>> = {
  'one line': [long, long],
  'two lines': [`${long}\n${long}`, `${long}\n${long}`],
  'quotation marks inside': [`${long} "mot" ${long}\n${long}`, `${long} "mot" ${long}\n${long}`],
  'many quotation marks inside': [
    `${long} "a" "b" et "c" x\n"d" ${long}`,
    `${long} "a" "b" et "c" x\n"d" ${long}`,
  ],
  'doubled quotation marks': [`${long} ""mot"" fin\n${long}`, `${long} "mot" fin\n${long}`],
};

describe('import: a closing quotation mark that is far away', () => {
  for (const [name, [written, wanted]] of Object.entries(cells))
    for (const [above, first] of [
      ['nothing', undefined],
      ['a cell that is never closed', ['"jamais fermé', '100']],
      ['a quotation mark for inches', ['12" tuyau', '100']],
    ] as const)
      it(`${name}, below ${above}`, async () => {
        const text = [
          'Titre;Résumé;Budget',
          ...(first ? [`A;${first.join(';')}`] : []),
          ...['B', 'C', 'D'].map((title) => `${title};"${written}";200`),
          'E;court;300',
        ].join('\n');
        const { rows, faults, skipped } = await readTable(utf8(text));
        expect(rows.map((row) => row.cells)).to.deep.equal([
          ...(first ? [['A', ...first]] : []),
          ...['B', 'C', 'D'].map((title) => [title, wanted, '200']),
          ['E', 'court', '300'],
        ]);
        expect(skipped).to.deep.equal([]);
        expect(faults.filter(({ code }) => code !== 'stray-quote')).to.deep.equal([]);
      });
});
