// Files that are nearly a list: each is read rightly, or refused by name.
import { expect } from '@open-wc/testing';
import { draftMapping } from '../../src/importer/draft.js';
import { importTable } from '../../src/importer/import-table.js';
import { readTable } from '../../src/importer/read-table.js';
import { TableError } from '../../src/importer/table.js';
import { known } from './run.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const container = (text: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...utf16(text),
  ]);

async function imported(text: string) {
  const table = await readTable(bytesOf(text));
  return importTable(table, draftMapping(table, known), known);
}

describe('import: files that are nearly a list', () => {
  for (const [title, bytes, code] of [
    ['a workbook with a password', container('EncryptedPackage'), 'password'],
    ['an old workbook', container('Workbook'), 'old-excel'],
    ['a PDF', bytesOf('%PDF-1.4\n1 0 obj'), 'document'],
    ['a text of Word', bytesOf('{\\rtf1\\ansi Titre}'), 'document'],
    ['a web page', bytesOf('<html><table><tr><td>Titre</td></tr></table>'), 'html'],
    ['half of a JSON file', bytesOf('[{"titre":"A"},'), 'json'],
    ['lines of JSON of which one is cut', bytesOf('{"titre":"A"}\n{"titre":'), 'json-line'],
    ['nothing', bytesOf(''), 'no-rows'],
    ['names of columns alone', bytesOf('Titre;Coût\n'), 'no-rows'],
  ] as const)
    it(`${title} is refused by name`, async () => {
      const error = await readTable(bytes).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(TableError);
      expect((error as TableError).code).to.equal(code);
    });

  it('a record on each line, and features of GeoJSON with their points', async () => {
    const lines = await imported('{"titre":"A","cout_total":100}\r\n{"titre":"B","cout_total":200}\n');
    expect(lines.dataset.projects.map(({ budget }) => budget?.amount)).to.deep.equal([100, 200]);
    const feature = (titre: string, longitude: number) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, 50.46] },
      properties: { titre, cout_total: 5 },
    });
    const geo = await imported(
      JSON.stringify({ type: 'FeatureCollection', features: [feature('A', 4.86), feature('B', 5.5)] }),
    );
    expect(geo.dataset.projects.map(({ locations }) => locations)).to.deep.equal([
      [{ latitude: 50.46, longitude: 4.86 }],
      [{ latitude: 50.46, longitude: 5.5 }],
    ]);
    expect(geo.report.valuesLeftOut).to.deep.equal([]);
  });

  it('marks of footnotes are no digits, and are reported', async () => {
    const { dataset, report } = await imported(
      'Titre;Ville;Coût total (€)\nA;X;100 (1)\nB;Y;200*\nC;Z;300¹\n',
    );
    expect(dataset.projects.map(({ budget }) => budget?.amount)).to.deep.equal([100, 200, 300]);
    expect(report.repaired.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      '2 approximate',
      '3 approximate',
      '4 approximate',
    ]);
  });

  it('the currency stands in a column of its own', async () => {
    const { dataset, report } = await imported(
      'Titre;Budget;Devise\nA;100;EUR\nB;200;SEK\nC;300;Kč\nD;400;???\n',
    );
    expect(dataset.projects.map(({ budget }) => budget?.currency)).to.deep.equal([
      'EUR',
      'SEK',
      'CZK',
      undefined,
    ]);
    expect(report.valuesLeftOut.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      '5 unclear-currency',
    ]);
    expect(report.unreconciled).to.deep.equal([]);
  });
});
