import { expect } from '@open-wc/testing';
import { readDate } from '../../src/importer/dates.js';
import { readTable } from '../../src/importer/read-table.js';
import { TableError } from '../../src/importer/table.js';
import { utf8 } from '../helpers/lists.js';

const wanted = [
  ['Titre', 'Bénéficiaire', 'Coût total'],
  ['La maison', 'Ville de Mons', '1000'],
  ['Le jardin', 'Ville de Huy', '2500'],
];
const join = (around: (cell: string) => string, between = ';', end = '\n'): string =>
  wanted.map((row) => row.map(around).join(between)).join(end) + end;
const plain = join((cell) => cell);
const records = wanted
  .slice(1)
  .map((row) => Object.fromEntries(row.map((cell, i) => [wanted[0]![i]!, cell])));
const columns = Object.fromEntries(wanted[0]!.map((name, i) => [name, wanted.slice(1).map((row) => row[i])]));

const lists: Readonly<Record<string, Uint8Array>> = {
  'apostrophes around cells': utf8(
    `${plain.split('\n')[0]!}\n${join((cell) => `'${cell}'`)
      .split('\n')
      .slice(1)
      .join('\n')}`,
  ),
  'a quoted cell for each row': utf8(wanted.map((row) => `"${row.join(',')}"`).join('\n')),
  'zeros at the end': utf8(plain + '\0'.repeat(500)),
  'a last character that is cut off': Uint8Array.from([...utf8(`${plain}`).slice(0, -1), 0x0a]),
  'a table of Markdown': utf8(
    `| ${wanted[0]!.join(' | ')} |\n| --- | :---: | ---: |\n${wanted
      .slice(1)
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')}`,
  ),
  'line ends CR CR LF': utf8(join((cell) => cell, ';', '\r\r\n')),
  'a marked separator in quotes': utf8(`"sep=;"\r\n${plain}`),
  'JSON at depth': utf8(JSON.stringify({ data: { page: 1, results: { items: records } } })),
  'JSON of records by key': utf8(JSON.stringify({ p1: records[0], p2: records[1] })),
  'JSON of columns': utf8(JSON.stringify(columns)),
};

async function failure(text: string): Promise<string> {
  try {
    await readTable(utf8(text));
    return 'read';
  } catch (error) {
    if (error instanceof TableError) return error.code;
    throw error;
  }
}

describe('import: odd lists', () => {
  for (const [name, bytes] of Object.entries(lists))
    it(name, async () => {
      const { columns: names, rows } = await readTable(bytes);
      const at = wanted[0]!.map((column) => names.indexOf(column));
      expect(rows.map(({ cells }) => at.map((index) => String(cells[index]).trim()))).to.deep.equal(
        wanted.slice(1),
      );
    });

  it('UTF-8 stays UTF-8 if its last character is cut off', async () => {
    const { columns: names, reading } = await readTable(Uint8Array.from([...utf8(plain), 0xc3]));
    expect([names, reading.encoding, reading.damaged]).to.deep.equal([wanted[0], 'utf-8', 1]);
  });

  it('a list of quoted names with commas has one column', async () => {
    const { columns: names, rows } = await readTable(utf8('"Titre"\n"La maison, Mons"\n"Le jardin, Huy"\n'));
    expect([names, rows.map(({ cells }) => cells)]).to.deep.equal([
      ['Titre'],
      [['La maison, Mons'], ['Le jardin, Huy']],
    ]);
  });

  for (const [name, code, text] of [
    [
      'a list on its side',
      'transposed',
      'Titre;La maison;Le jardin\nBénéficiaire;Mons;Huy\nDate de début;2020;2021\nCoût total;1000;2500\n',
    ],
    ['a calendar', 'document', 'BEGIN:VCALENDAR\nVERSION:2.0\n'],
    ['an address book', 'document', 'BEGIN:VCARD\nFN:Anne\n'],
    ['commands of a database', 'document', "INSERT INTO projets VALUES (1, 'A');\n"],
    ['YAML', 'document', '- Titre: La maison\n  Coût: 1000\n- Titre: Le jardin\n  Coût: 2500\n'],
    ['PDF after a byte order mark', 'document', '\ufeff%PDF-1.7\n'],
    ['PostScript', 'document', '%!PS-Adobe-3.0\n'],
    ['JSON in a call', 'json', 'callback([{"Titre":"La maison"}]);'],
    ['JSON below a comment', 'json', '// liste\n[{"Titre":"La maison"}]'],
    ['two lists of JSON at one depth', 'no-list', '{"d":{"a":[{"x":1}],"b":[{"x":2}]}}'],
  ] as const)
    it(`${name} is refused by name`, async () => expect(await failure(text)).to.equal(code));

  for (const [text, date] of [
    ['2021.', '2021'],
    ['2021.02.', '2021-02'],
    ['2021. 02. 03.', '2021-02-03'],
    ['2021. február 3.', '2021-02-03'],
  ] as const)
    it(`the Hungarian date ${text}`, () =>
      expect(readDate(text, { order: 'dmy' })).to.deep.include({ date }));
});
