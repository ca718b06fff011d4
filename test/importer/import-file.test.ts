import { expect } from '@open-wc/testing';
import { draftMapping, importErrorText, importFile, type ImportedFile } from '../../src/import.js';
import { csv, utf8, xlsx } from '../helpers/lists.js';

const rows = [
  ['Titre du projet', 'Pays', 'Thèmes', 'Budget'],
  ['La maison', 'EL', 'Compétences', '1.200,50 €'],
  ['Le jardin', 'Atlantide', 'Emploi', ''],
  ['', 'BE', '', ''],
];
const file = (bytes: Uint8Array, name: string): File => new File([bytes as BlobPart], name);
const summary = ({ dataset, report }: ImportedFile) => ({
  projects: dataset.projects.map(({ id, countries }) => [id, ...(countries ?? [])]),
  counts: [report.rows, report.taken, report.rowsLeftOut.length, report.valuesLeftOut.length],
});
const expected = {
  projects: [['la-maison', 'GR'], ['le-jardin']],
  counts: [3, 2, 1, 1],
};

describe('forem-widgets/import', () => {
  for (const [kind, list] of [
    ['CSV', file(utf8(csv(rows, ';')), 'liste.csv')],
    ['a workbook', file(xlsx({ Feuille: rows }), 'liste.xlsx')],
    [
      'JSON',
      file(
        utf8(
          JSON.stringify(
            rows.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [rows[0]![i]!, cell]))),
          ),
        ),
        'liste.json',
      ),
    ],
  ] as const)
    it(`a chosen file, ${kind}: drafted, then imported`, async () => {
      const mapping = await draftMapping(list);
      expect(mapping.fields.name).to.equal('Titre du projet');
      expect(summary(await importFile(list, mapping))).to.deep.equal(expected);
    });

  it('reports in the requested language', async () => {
    const list = file(utf8(csv(rows)), 'liste.csv');
    const mapping = await draftMapping(list);
    const lines = async (lang?: string) => (await importFile(list, mapping, { lang })).lines.join('\n');
    expect(await lines('nl-BE')).to.include('Rijen: 3, overgenomen: 2, weggelaten: 1');
    expect(await lines('de')).to.include('unbekanntes Land: „Atlantide“');
    expect(await lines('en')).to.include('no project name');
    expect(await lines()).to.include('pays inconnu\u00a0: «\u00a0Atlantide\u00a0»');
  });

  it('refers to themes of the bundled dataset', async () => {
    const list = file(utf8('Titre,T\nUn,x\n'), 'liste.csv');
    const { dataset } = await importFile(list, {
      fields: { name: 'Titre', themes: { column: 'T', values: { x: 'skills' } } },
    });
    expect(dataset.themes.map(({ id, label }) => [id, label.en !== undefined])).to.deep.equal([
      ['skills', true],
    ]);
  });

  it('a wrong mapping or file is reported in words', async () => {
    const failure = async (list: File, fields: Record<string, string>): Promise<string> => {
      try {
        await importFile(list, { fields });
        return '';
      } catch (error) {
        return (await importErrorText(error, 'en')).join('\n');
      }
    };
    expect(await failure(file(utf8(csv(rows)), 'a'), { name: 'Nom' })).to.equal(
      'fields.name – the list has no column ‘Nom’: renamed to ‘Titre du projet’?',
    );
    expect(await failure(file(utf8(''), 'a'), { name: 'Nom' })).to.match(/no column names/);
  });

  it('a long list keeps the page at work', async () => {
    const many = Array.from({ length: 8000 }, (_, i) => [
      `Projet ${i % 3600}`,
      'BE',
      `Thème ${i % 40}`,
      `${i},50 €`,
    ]);
    const list = file(utf8(csv([rows[0]!, ...many])), 'liste.csv');
    const mapping = await draftMapping(list);
    let turns = 0;
    const timer = setInterval(() => turns++);
    const fractions: number[] = [];
    const { report } = await importFile(list, mapping, {
      onProgress: (fraction) => fractions.push(fraction),
    });
    clearInterval(timer);
    expect(report.taken).to.equal(8000);
    expect(turns).to.be.above(3);
    expect(fractions.length).to.be.above(3);
  });
});
