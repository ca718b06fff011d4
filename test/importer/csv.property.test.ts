import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MappingError } from '../../src/importer/mapping.js';
import { importTable, type Imported } from '../../src/importer/import-table.js';
import { readCsv } from '../../src/importer/csv.js';
import { readRecords } from '../../src/importer/csv-records.js';

const read = (text: string) => readCsv({ text, encoding: 'utf-8', damaged: 0 });

/** Imports a text; returns the error where the text has no recognisable columns any more. */
function importOrRefusal(text: string): Imported | MappingError {
  try {
    return importTable(read(text), { fields: { name: 'Titre', budget: 'Budget', countries: 'Pays' } });
  } catch (error) {
    if (error instanceof MappingError) return error;
    throw error;
  }
}

/** Random options of CSV writers: separator, line ends, and quoted cells. */
const writer = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotesAll: fc.boolean(),
  endsWithBreak: fc.boolean(),
});
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r\n', ' ', '\t', '|'), maxLength: 12 }),
  fc.constantFrom('', '"', '""', '24"', "'", 'x\ny', '1.200,50 €', '\u00a0', 'é'.repeat(5000)),
);
type Writer = typeof writer extends fc.Arbitrary<infer T> ? T : never;
function write(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, quotesAll, endsWithBreak }: Writer,
) {
  const one = (text: string): string =>
    quotesAll || /["\r\n\t|;,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(one).join(delimiter)).join(lineEnd) + (endsWithBreak ? lineEnd : '');
}
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
/** Adds a header and a last row, which keep the table from looking narrower. */
const framed = (rows: readonly string[][]): string[][] => {
  const width = rows[0]?.length ?? 2;
  const names = Array.from({ length: width }, (_, i) => `Column ${i}`);
  return [names, ...rows, names.map((name) => `${name} x`)];
};

describe('import: CSV', () => {
  it('a table of any common writer is read as it was written', () => {
    fc.assert(
      fc.property(table, writer, (rows, as) => {
        const all = framed(rows);
        const { records } = readRecords(write(all, as).replace(/[\r\n]+$/, ''), as.delimiter);
        expect(records.map(({ cells }) => cells)).to.deep.equal(all);
        expect(records.filter(({ fault }) => fault && fault !== 'rows-in-cell')).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the separator is found', () => {
    const word = fc.constantFrom('Le pont', 'a, b', '1.200,50', 'x "y" z', 'Mons | Ath');
    const words = fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(words, writer, (rows, as) => {
        const { delimiter } = readRecords(write(framed(rows.map((row) => [...row])), as));
        expect(delimiter).to.equal(as.delimiter);
      }),
      { numRuns: 200 },
    );
  });

  it('a damaged text loses no row: each line is in a row that is taken or told', () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(), text: fc.constantFrom('"', '""', '\n', ';', '";', '"\n', '\0', '\r') }),
      { minLength: 1, maxLength: 4 },
    );
    const row = fc.tuple(
      fc.constantFrom('Le pont', '"La "', 'a "b" c', 'x\ny'),
      fc.nat(9999),
      fc.constantFrom('BE', 'FR'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), damage, (rows, cuts) => {
        const all = [['Titre', 'Budget', 'Pays'], ...rows.map(([a, b, c], i) => [`${i} ${a}`, String(b), c])];
        let text = write(all, { delimiter: ';', lineEnd: '\n', quotesAll: false, endsWithBreak: true });
        for (const { at, text: mark } of cuts) {
          const place = 20 + (at % (text.length - 20));
          text = text.slice(0, place) + mark + text.slice(place);
        }
        const result = importOrRefusal(text);
        // A text with more damage than rows is refused as a whole, with the columns that it lacks.
        if (result instanceof MappingError) return;
        const { report, dataset } = result;
        expect(report.taken + report.rowsLeftOut.length).to.equal(report.rows);
        expect(dataset.projects).to.have.length(report.taken);
        expect(report.unreconciled.filter(({ code }) => code !== 'rows-in-cell')).to.deep.equal([]);
        const told = JSON.stringify([report.rowsLeftOut, report.repaired, report.unreconciled]);
        const { extent, blank, rows: count } = report;
        expect(extent.above + extent.within + count + blank).to.equal(extent.lines);
        // Every written row is found in a project by its number, or reported as damaged.
        const names = dataset.projects.map(({ name }) => name.fr ?? '').join('\n');
        for (const [i] of rows.entries())
          if (!new RegExp(`(^|\\n)\\W*${i}\\W`).test(names)) expect(told.length).to.be.above(8);
      }),
      { numRuns: 300 },
    );
  });

  const wanted = ['"La maison" - un projet', 'Le jardin', 'Le pont', 'La gare'];
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const)
    for (const [end, lineEnd] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const)
      it(`a quotation mark out of place swallows no row: ${name}, ${end}`, () => {
        const lines = [
          'Nr;Titre;Coût',
          '1;"La maison" - un projet;100',
          '2;Le jardin;200',
          '3;"Le pont";300',
          '4;La gare;400',
        ];
        const { rows, faults } = read(lines.join(lineEnd).replaceAll(';', delimiter));
        expect(rows.map(({ cells }) => cells[1])).to.deep.equal(wanted);
        expect(faults.map(({ row, code }) => `${row} ${code}`)).to.deep.equal(['2 stray-quote']);
      });

  for (const [line, cells] of [
    ['1;"Un "grand" pont";3', ['1', 'Un "grand" pont', '3']],
    ['1;"Un; deux" - trois;3', ['1', '"Un; deux" - trois', '3']],
    ['1;"Un" - deux;"3"', ['1', '"Un" - deux', '3']],
    ['1;Un 24" écran;3', ['1', 'Un 24" écran', '3']],
    ['1; "Un; deux" ;3', ['1', 'Un; deux', '3']],
    ['1;"Un;3', ['1', '"Un', '3']],
  ] as const)
    it(`the line ${line}, and the lines below it`, () => {
      const { rows } = read(`A;B;C\n${line}\n2;Deux;3\n4;Quatre "x" y;5\n6;"Six";7\n`);
      expect(rows.map((row) => row.cells)[0]).to.deep.equal(cells);
      expect(rows.map((row) => row.cells[0])).to.deep.equal(['1', '2', '4', '6']);
    });

  it('a quotation mark that is never closed hides nothing', () => {
    const { rows, faults } = read('A;B;C\n1;Un;3\n2;"Deux;3\n4;Quatre;5');
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['1', 'Un', '3'],
      ['2', '"Deux', '3'],
      ['4', 'Quatre', '5'],
    ]);
    expect(faults.map(({ row, code }) => `${row} ${code}`)).to.deep.equal(['3 stray-quote']);
  });

  it('a quoted cell that holds whole rows is an error', () => {
    const { report } = importTable(read('A;B;C\n1;"Un;3\n2;Deux";3\n4;Quatre;5\n'), {
      fields: { name: 'B' },
    });
    expect(report.unreconciled.map(({ row, code }) => `${row} ${code}`)).to.deep.equal(['2 rows-in-cell']);
  });

  it('rows with too many or too few cells are not taken with values of other columns', () => {
    const text = [
      'Nom;Autorité;Début;Coût',
      'Alpha;Travail; transport;1.4.2008;300',
      'Bêta;Région;1.8.2008;400',
      'Gamma;1.8.2008',
      'Delta;Région',
      'Epsilon',
      'Zêta;Région;1.8.2008;400;;',
    ].join('\n');
    const { dataset, report } = importTable(read(text), {
      fields: { name: 'Nom', lead: 'Autorité', start: 'Début', budget: 'Coût' },
    });
    expect(dataset.projects.map(({ name }) => name.fr)).to.include.members(['Bêta', 'Delta', 'Zêta']);
    expect(report.rowsLeftOut.map(({ row, code }) => `${row} ${code}`)).to.include.members([
      '2 long-row',
      '6 broken-row',
    ]);
  });

  it('a line break in a cell without quotation marks: the row is joined, and told', () => {
    const { rows, faults } = read(
      'A;B;C\n1;Un;une phrase qui\ncontinue ici\n2;Deux;fin\n3;un mot\net un autre;fin\n',
    );
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['1', 'Un', 'une phrase qui\ncontinue ici'],
      ['2', 'Deux', 'fin'],
      ['3', 'un mot\net un autre', 'fin'],
    ]);
    expect(faults.map(({ row, code }) => `${row} ${code}`)).to.deep.equal(['2 line-break', '5 line-break']);
  });

  it('titles above the names of the columns, totals and notes are no projects', () => {
    const text = [
      'Liste des projets 2021-2027;;',
      'Mise à jour : 01/03/2026;;',
      ';;',
      'Titre;Bénéficiaire;Coût',
      'La maison;Ville;100,00',
      'Total pour tous;Ville;5',
      'Titre;Bénéficiaire;Coût',
      'Le jardin;;',
      'Sous-total;;100,00',
      'TOTAL GÉNÉRAL;;105,00',
      'Source : direction des fonds;;',
    ].join('\n');
    const { rows, skipped, reading } = read(text);
    expect(reading.headerRow).to.equal(4);
    expect(rows.map(({ cells }) => cells[0])).to.deep.equal(['La maison', 'Total pour tous', 'Le jardin']);
    expect(skipped.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      '7 repeated-header',
      '9 total',
      '10 total',
      '11 note',
    ]);
  });
});
