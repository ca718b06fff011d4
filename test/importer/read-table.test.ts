import { expect } from '@open-wc/testing';
import { decode } from '../../src/importer/decode.js';
import { splitList } from '../../src/importer/field.js';
import { readTable } from '../../src/importer/read-table.js';
import { TableError, type ReadOptions } from '../../src/importer/table.js';
import { csv, latin1, utf16, utf8, xlsx } from '../helpers/lists.js';

const rows = [
  ['Titre', 'Coût', 'Thèmes'],
  ['Métiers du bois', '1 200,50', 'Énergie; Forêt'],
  ['À l’écoute, ensemble', '300', 'Santé'],
];
const plain = rows.map((row) => row.map((cell) => cell.replace('’', "'")));

async function failure(bytes: Uint8Array, options?: ReadOptions): Promise<string> {
  try {
    await readTable(bytes, options);
    return 'read';
  } catch (error) {
    if (error instanceof TableError) return error.code;
    throw error;
  }
}

describe('import: reading files', () => {
  for (const delimiter of [',', ';', '\t', '|'])
    it(`text separated by ${JSON.stringify(delimiter)}`, async () => {
      const { columns, rows: read, reading } = await readTable(utf8(csv(rows, delimiter)));
      expect([columns, ...read.map(({ cells }) => cells)]).to.deep.equal(rows);
      expect(read.map(({ number }) => number)).to.deep.equal([2, 3]);
      expect(reading.delimiter).to.equal(delimiter);
    });

  it('a list of two columns and one row', async () => {
    for (const text of ['A\tB\n1\t2\n', 'A;B\r\n1;2\r\n\r\n'])
      expect((await readTable(utf8(text))).columns).to.deep.equal(['A', 'B']);
  });

  it('any other separator, as the options or Excel’s own first line say', async () => {
    const text = csv(rows, '^');
    const read = await readTable(utf8(text), { delimiter: '^' });
    expect(read.columns).to.deep.equal(rows[0]);
    const excel = await readTable(utf8(`sep=^\r\n${text}`));
    expect(excel.columns).to.deep.equal(rows[0]);
    // The separator line counts as a row.
    expect(excel.rows[0]?.number).to.equal(3);
  });

  for (const [name, bytes, encoding] of [
    ['UTF-8', utf8(csv(rows)), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${csv(rows)}`), 'utf-8'],
    ['UTF-16', utf16(csv(rows)), 'utf-16le'],
    ['UTF-16 without a byte order mark', utf16(csv(plain)).slice(2), 'utf-16le'],
    ['Latin-1', latin1(csv(plain, ';')), 'windows-1252'],
  ] as const)
    it(`text in ${name}`, async () => {
      const read = await readTable(bytes);
      const expected = name.includes('Latin') || name.includes('without') ? plain : rows;
      expect([read.columns, ...read.rows.map(({ cells }) => cells)]).to.deep.equal(expected);
      expect(read.reading.encoding).to.equal(encoding);
    });

  it('signs that Windows has and Latin-1 lacks', () => {
    const bytes = Uint8Array.from([0x4c, 0x92, 0xe9, 0x63, 0x6f, 0x6c, 0x65, 0x20, 0x80]);
    expect(decode(bytes).text).to.equal('L’école €');
  });

  it('one broken byte does not make a UTF-8 file another', () => {
    const bytes = utf8('é'.repeat(40) + 'x');
    bytes[80] = 0xe9;
    const { text, encoding, damaged } = decode(bytes);
    expect([text, encoding, damaged]).to.deep.equal([`${'é'.repeat(40)}\ufffd`, 'utf-8', 1]);
  });

  it('rows keep the numbers that a spreadsheet shows', async () => {
    const text = 'Titre,Note\n\nA,"une\nligne"\n,\nB,fin\n';
    const table = await readTable(utf8(text));
    expect(table.rows).to.deep.equal([
      { number: 3, cells: ['A', 'une\nligne'] },
      { number: 5, cells: ['B', 'fin'] },
    ]);
    expect(table.blank).to.equal(2);
  });

  it('columns without a name or with the same get one; cells beyond them are reported', async () => {
    const table = await readTable(utf8('A,A,,B,\n1,2,3,4,5\n1,2,3,4,5,6\n'));
    expect(table.columns).to.deep.equal(['A', 'A (2)', 'Column 3', 'B']);
    expect(table.faults).to.deep.equal([{ row: 2, code: 'beyond-header', value: '5' }]);
    expect(table.skipped).to.deep.equal([{ row: 3, code: 'long-row', value: '1,2,3,4,5,6' }]);
  });

  it('a quotation mark that never closes is reported', async () => {
    const { faults } = await readTable(utf8('A,B\nx,"y\nz,1\n'));
    expect(faults.map(({ row, code }) => [row, code])).to.deep.equal([[2, 'stray-quote']]);
  });

  it('a header further down', async () => {
    const { columns, rows: read } = await readTable(utf8('Liste 2024,,\n\nA,B,C\n1,2,3\n'), { headerRow: 3 });
    expect(columns).to.deep.equal(['A', 'B', 'C']);
    expect(read).to.deep.equal([{ number: 4, cells: ['1', '2', '3'] }]);
  });

  it('JSON: records, also inside an object, with objects and lists in them', async () => {
    const list = [
      { title: { fr: 'Un' }, tags: ['a', 'b'], year: 2013 },
      { title: { fr: 'Deux', nl: 'Twee' }, tags: null },
    ];
    for (const input of [list, { total: 2, results: list }, { a: { results: list, others: [{}] } }]) {
      const path = 'a' in input ? { list: 'a.results' } : {};
      const table = await readTable(utf8(JSON.stringify(input)), path);
      expect(table.columns).to.deep.equal(['title.fr', 'tags', 'year', 'title.nl']);
      expect(table.rows).to.deep.equal([
        { number: 1, cells: ['Un', ['a', 'b'], 2013, null] },
        { number: 2, cells: ['Deux', null, null, 'Twee'] },
      ]);
    }
  });

  it('a workbook: the first sheet or another, days as days', async () => {
    const bytes = xlsx({
      Projets: [
        ['Titre', 'Début', 'Budget'],
        ['Été', new Date('2021-03-01'), 1234.5],
        [null, null, null],
        ['Hiver', null, 10],
      ],
      'Deuxième & suite': [['Naam'], ['Twee']],
    });
    const table = await readTable(bytes);
    expect(table.columns).to.deep.equal(['Titre', 'Début', 'Budget']);
    expect(table.rows).to.deep.equal([
      { number: 2, cells: ['Été', '2021-03-01', 1234.5] },
      { number: 4, cells: ['Hiver', null, 10] },
    ]);
    expect(table.reading).to.deep.equal({
      kind: 'xlsx',
      sheet: 'Projets',
      otherSheets: ['Deuxième & suite'],
      hiddenSheets: [],
      headerRow: 1,
    });
    for (const sheet of [2, 'Deuxième & suite'])
      expect((await readTable(bytes, { sheet })).columns).to.deep.equal(['Naam']);
    expect(await failure(bytes, { sheet: 'Absent' })).to.equal('no-sheet');
  });

  it('a large workbook is read without a worker, which a page’s security policy may forbid', async () => {
    const row = ['x'.repeat(100), 'y'.repeat(100)];
    const bytes = xlsx({ Grand: [['A', 'B'], ...Array.from({ length: 5000 }, () => row)] });
    const { Worker } = globalThis;
    globalThis.Worker = class {
      constructor() {
        throw new Error('A worker was asked for.');
      }
    } as unknown as typeof Worker;
    try {
      expect((await readTable(bytes)).rows).to.have.length(5000);
    } finally {
      globalThis.Worker = Worker;
    }
  });

  it('a file that is no list is refused, with the reason', async () => {
    expect(await failure(utf8(''))).to.equal('no-rows');
    expect(await failure(utf8('A,B\n'))).to.equal('no-rows');
    expect(await failure(utf8('[1, 2'))).to.equal('json');
    expect(await failure(utf8('{"a":1}'))).to.equal('no-list');
    expect(await failure(utf8('{"a":[{}],"b":[{}]}'))).to.equal('no-list');
    expect(await failure(utf8('[{"a":1}]'), { list: 'constructor' })).to.equal('no-list');
    expect(await failure(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).to.equal('cut-off');
    expect(await failure(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).to.equal('old-excel');
  });

  it('lists in a cell: separators, but none inside quotation marks', () => {
    const split = (text: string, ...separators: string[]) =>
      splitList(text, separators).map((part) => part.trim());
    expect(split('"Près de vous" ; Emploi ; Formation', ';')).to.deep.equal([
      'Près de vous',
      'Emploi',
      'Formation',
    ]);
    expect(split('"A ; B" | C', ';', '|')).to.deep.equal(['A ; B', 'C']);
    expect(split('"A ""B"" C";D', ';')).to.deep.equal(['A "B" C', 'D']);
    expect(split('"A ; B', ';')).to.deep.equal(['"A', 'B']);
    expect(split('5" pouces ; B', ';')).to.deep.equal(['5" pouces', 'B']);
  });
});
