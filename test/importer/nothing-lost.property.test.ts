import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { importSteps, importTable } from '../../src/importer/import-table.js';
import { tableFromGrid, type Cell } from '../../src/importer/table.js';
import { isEmpty } from '../../src/importer/text.js';
import { parse } from '../../src/dataset/reading/parse.js';
import type { Project } from '../../src/dataset/reading/schema.js';

/** Random cells, as written by people, exports and attackers. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...['', 'N.a.', 'EL', 'Belgique', '31/07/2011', '02/2013', '31/02/2011', '1 an', '2012-2013', 'En cours'],
    ...[
      '8.850,00',
      '475 000€',
      '-3',
      '1e999',
      'www.example.org',
      'javascript:alert(1)',
      '__proto__',
      'a;b;"c;d"',
    ],
    ...[null, 0, -1, 2013, 41275, 1e308, true, ['a', 'b'], '\u0000', '\u0082', '\ud800', '<b>'],
  ),
  fc.string(),
  fc.double(),
);
const columns = [
  'id',
  'name',
  'summary',
  'budget',
  'start',
  'end',
  'period',
  'countries',
  'themes',
  'website',
  'partners',
  'partnerCount',
  'region',
];
/** Field of a project for each separate column. */
const found: Readonly<Record<string, (project: Project) => unknown>> = {
  budget: ({ budget }) => budget,
  countries: ({ countries }) => countries,
  themes: ({ themes }) => themes,
  website: ({ website }) => website,
  partnerCount: ({ partnerCount }) => partnerCount,
  region: ({ fields }) => fields,
};
const mapping = {
  fields: {
    ...Object.fromEntries(columns.slice(0, -1).map((name) => [name, name])),
    themes: { column: 'themes', split: ';', create: true },
    partners: { column: 'partners', split: [';', ','] },
  },
  facets: { region: { label: { fr: 'Région' }, column: 'region' } },
};
const holds = (value: Cell): boolean =>
  value !== null &&
  !(Array.isArray(value) && !value.length) &&
  !(typeof value === 'string' && isEmpty(value));

describe('import: nothing is lost', () => {
  it('each value of any list is in the dataset or in the report, and the dataset is valid', () => {
    const row = fc.tuple(
      ...columns.map((name) => (name === 'name' ? fc.oneof(cell, fc.constant('Projet')) : cell)),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = tableFromGrid([columns, ...rows, columns.map(() => 'x')], { kind: 'csv' });
        const { dataset, report } = importTable(table, mapping);
        expect(parse(dataset).problems).to.deep.equal([]);
        expect(report.taken + report.rowsLeftOut.length).to.equal(report.rows);
        const gone = new Set(report.rowsLeftOut.map((finding) => finding.row));
        const told = new Set(report.valuesLeftOut.map((finding) => `${finding.row} ${finding.column}`));
        const kept = table.rows.filter(({ number }) => !gone.has(number));
        kept.forEach(({ number, cells }, i) => {
          for (const [name, of] of Object.entries(found)) {
            const value = cells[columns.indexOf(name)]!;
            // A cell with separators only has no value.
            const parts = name === 'themes' && typeof value === 'string' ? value.replace(/[;"]/g, '') : value;
            if (holds(parts) && of(dataset.projects[i]!) === undefined)
              expect(told.has(`${number} ${name}`), `${name} ${JSON.stringify(value)}`).to.equal(true);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a list is worked through in small steps', () => {
    const rows = Array.from({ length: 800 }, (_, i) => [`Projet ${i}`]);
    const table = tableFromGrid([['name'], ...rows], { kind: 'csv' });
    // Steps for reading 800 rows and checking 800 projects.
    expect([...importSteps(table, { fields: { name: 'name' } })]).to.have.length.above(100);
  });
});
