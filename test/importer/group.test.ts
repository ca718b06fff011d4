import { expect } from '@open-wc/testing';
import { mergeSteps } from '../../src/dataset/reading/merge.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { changesBetween } from '../../src/importer/changes.js';
import { draftMapping, draftOf } from '../../src/importer/draft.js';
import type { Project } from '../../src/dataset/reading/schema.js';
import { importTable } from '../../src/importer/import-table.js';
import { MappingError } from '../../src/importer/mapping.js';
import { columnChanges, renamedColumns, withRenamed } from '../../src/importer/renamed.js';
import { tableFromGrid, type Cell } from '../../src/importer/table.js';
import { runToEnd } from '../../src/scheduling/resumable.js';
import { known } from './run.js';

const table = (grid: Cell[][]) => tableFromGrid(grid, { kind: 'csv' });

describe('import: one row for each partner', () => {
  const grid = [
    ['Project', 'Organisation', 'Role', 'Country', 'Budget', 'Start'],
    ['Green Bridge', 'City of Example', 'LP', 'BE', '100000', '2023-01-01'],
    ['Green Bridge', 'Exempel kommun', 'PP', 'SE', '50000', '2023-01-01'],
    ['Green Bridge', 'Beispiel GmbH', 'PP', 'DE', '70000', '2023-01-01'],
    ['Blue River', 'Gemeente Voorbeeld', 'LP', 'NL', '30000', '2024-01-01'],
  ];

  it('the draft groups them, and the lead partner is the one of that role', () => {
    const mapping = draftMapping(table(grid), known);
    expect(mapping.group).to.deep.equal({ by: 'Project', role: 'Role' });
    const { dataset, report } = importTable(table(grid), mapping, known);
    expect(
      dataset.projects.map(({ name, lead, partners, countries, budget }) => [
        name[mapping.language!],
        lead?.name,
        partners?.names,
        countries,
        budget?.amount,
      ]),
    ).to.deep.equal([
      ['Green Bridge', 'City of Example', ['Exempel kommun', 'Beispiel GmbH'], ['BE', 'SE', 'DE'], 220000],
      ['Blue River', 'Gemeente Voorbeeld', undefined, ['NL'], 30000],
    ]);
    expect([report.rows, report.taken, report.joined, report.unreconciled]).to.deep.equal([4, 2, 2, []]);
  });

  /** `Project`, `Organisation`, `Role`, `Country`, `Budget` of one group. */
  const rows: Cell[][] = [
    ['Green Bridge', 'Exempel kommun', 'PP', 'SE', '500'],
    ['Green Bridge', 'City of Example', 'LP', 'BE', '500'],
  ];
  const head: Cell[] = ['Project', 'Organisation', 'Role', 'Country', 'Budget'];
  for (const [rules, expected] of [
    [{}, [1000, ['SE', 'BE'], ['Exempel kommun'], 0]],
    [{ amounts: 'once' }, [500, ['SE', 'BE'], ['Exempel kommun'], 500]],
    [{ amounts: 'lead' }, [500, ['SE', 'BE'], ['Exempel kommun'], 500]],
    [{ countries: 'lead' }, [1000, ['BE'], ['Exempel kommun'], 0]],
    [{ partners: 'none' }, [1000, ['SE', 'BE'], undefined, 0]],
  ] as const)
    it(`rules of the mapping: ${JSON.stringify(rules)}`, () => {
      const { dataset, report } = importTable(table([head, ...rows]), {
        fields: { name: 'Project', lead: 'Organisation', countries: 'Country', budget: 'Budget' },
        group: { by: 'Project', role: 'Role', ...rules },
      });
      const [{ lead, budget, countries, partners }] = dataset.projects as [Project];
      expect(lead?.name).to.equal('City of Example');
      expect([budget?.amount, countries, partners?.names, report.amounts[0]!.leftOut]).to.deep.equal(
        expected,
      );
      expect(report.unreconciled).to.deep.equal([]);
    });

  it('a partner is a thing with its country, budget and site', () => {
    const { dataset, report } = importTable(
      table([[...head, 'Site'], ...rows.map((row) => [...row, 'a.example'])]),
      {
        fields: {
          name: 'Project',
          lead: 'Organisation',
          'lead.country': 'Country',
          'lead.budget': 'Budget',
          'lead.website': 'Site',
        },
        group: { by: 'Project', role: 'Role' },
      },
    );
    const [{ lead, partners }] = dataset.projects as [Project];
    const details = { budget: { amount: 500, currency: 'EUR' }, website: { address: 'https://a.example' } };
    expect(lead).to.deep.equal({ name: 'City of Example', country: 'BE', ...details });
    expect(partners).to.deep.equal({ members: [{ name: 'Exempel kommun', country: 'SE', ...details }] });
    expect(report.amounts.map(({ listed, taken, leftOut }) => [listed, taken, leftOut])).to.deep.equal([
      [1000, 1000, 0],
    ]);
  });

  it('amounts that a rule leaves out are reported, and the sums add up', () => {
    const other = [...rows, ['Green Bridge', 'Beispiel GmbH', 'PP', 'DE', '300 CHF']];
    for (const [amounts, told] of [
      ['sum', ['300 CHF']],
      ['once', ['300 CHF']],
      ['lead', []],
    ] as const) {
      const { report } = importTable(table([head, ...other]), {
        fields: { name: 'Project', lead: 'Organisation', budget: 'Budget' },
        group: { by: 'Project', role: 'Role', amounts },
      });
      expect(report.valuesLeftOut.map(({ from }) => from)).to.deep.equal(told);
      expect(report.unreconciled).to.deep.equal([]);
    }
  });

  it('the draft sees a number that repeats with its project, and amounts that all rows repeat', () => {
    const list = table([
      ['Project number', 'Project', 'Partner organisation', 'Country', 'Total budget'],
      ['7', 'Green Bridge', 'City of Example', 'BE', '900'],
      ['7', 'Green Bridge', 'Exempel kommun', 'SE', '900'],
      ['8', 'Blue River', 'Gemeente Voorbeeld', 'NL', '300'],
    ]);
    const { mapping, columns } = draftOf(list, known);
    expect(mapping.group).to.deep.equal({ by: 'Project number', amounts: 'once' });
    expect(columns.find(({ field }) => field === 'lead')?.doubt).to.equal('first-row');
    const { dataset } = importTable(list, mapping);
    expect(dataset.projects.map(({ id, budget }) => [id, budget?.amount])).to.deep.equal([
      ['7', 900],
      ['8', 300],
    ]);
  });

  it('the lead partner by roles of the mapping, wherever its row stands', () => {
    const { dataset } = importTable(
      table([grid[0]!, grid[2]!, grid[1]!.map((cell) => (cell === 'LP' ? 'Boss' : cell))]),
      {
        fields: { name: 'Project', lead: 'Organisation' },
        group: { by: ['Project'], role: 'Role', lead: ['boss'] },
      },
    );
    expect(dataset.projects.map(({ lead, partners }) => [lead?.name, partners?.names])).to.deep.equal([
      ['City of Example', ['Exempel kommun']],
    ]);
  });
});

describe('import: the last import is known', () => {
  const mapping = { fields: { name: 'Titre', lead: 'Bénéficiaire', budget: 'Coût' } };
  const header = ['Titre', 'Bénéficiaire', 'Coût'];
  const first = importTable(
    table([header, ['Le jardin', 'Ville', '100'], ['La maison', 'Ville', '200']]),
    mapping,
  ).dataset;

  it('a project keeps its id when another of its name comes', () => {
    const rows = [
      ['Le jardin', 'Commune', '300'],
      ['Le jardin', 'Ville', '100'],
      ['La maison', 'Ville', '200'],
    ];
    const { dataset } = importTable(table([header, ...rows]), mapping, undefined, first.projects);
    expect(dataset.projects.slice(1).map(({ id }) => id)).to.deep.equal(['le-jardin', 'la-maison']);
    expect(dataset.projects[0]!.id).to.match(/^le-jardin-.+/);
    const { added, gone, changed, unusual } = changesBetween(first, dataset);
    expect([added, gone, changed]).to.deep.equal([[dataset.projects[0]!.id], [], []]);
    expect(unusual).to.deep.equal([{ code: 'sum', field: 'budget', currency: 'EUR', before: 300, now: 600 }]);
  });

  it('the id of a project that is gone is not given to another of its name', () => {
    const rows = [
      ['Le jardin', 'Commune', '100'],
      ['Le jardin', 'Village', '100'],
      ['La maison', 'Ville', '200'],
    ];
    const { dataset } = importTable(table([header, ...rows]), mapping, undefined, first.projects);
    expect(dataset.projects.map(({ id }) => id)).not.to.include('le-jardin');
  });

  it('columns that are new, gone or renamed since the mapping was made', () => {
    const list = table([
      ['Titre', 'Bénéficiaires', 'Coût', 'Région'],
      ['Le jardin', 'Ville', '100', 'Mons'],
    ]);
    const made = { ...mapping, columns: [...header, 'Remarque'] };
    const renamed = renamedColumns(made, list.columns);
    expect(columnChanges(made, list.columns, renamed)).to.deep.equal({
      added: ['Région'],
      gone: ['Remarque'],
      renamed: [{ from: 'Bénéficiaire', to: 'Bénéficiaires' }],
    });
    expect(() => importTable(list, made)).to.throw(MappingError);
    const { dataset } = importTable(list, withRenamed(made, renamed));
    expect(dataset.projects[0]!.lead).to.deep.equal({ name: 'Ville' });
  });

  it('a name that two new columns may stand for is no renamed one', () => {
    expect(renamedColumns(mapping, ['Titre', 'Bénéficiaire', 'Coûts', 'Coût €'])).to.deep.equal([]);
  });

  it('changes field by field', () => {
    const { dataset } = importTable(
      table([header, ['Le jardin', 'Ville', '100'], ['La maison', 'Ville', '210']]),
      mapping,
      undefined,
      first.projects,
    );
    expect(changesBetween(first, dataset).changed).to.deep.equal([{ id: 'la-maison', fields: ['budget'] }]);
  });
});

describe('datasets of one list', () => {
  const facet = (values: readonly string[]) => ({
    id: 'fund',
    label: { en: 'Fund' },
    values: values.map((id) => ({ id, label: { en: id.toUpperCase() } })),
  });
  const dataset = (id: string, values: readonly string[]) =>
    parse({
      schemaVersion: '1.0',
      facets: [facet(values)],
      projects: values.map((value) => ({
        id: `${id}-${value}`,
        name: { en: id },
        fields: { fund: [value] },
      })),
    }).dataset;

  it('unite a facet of one label', () => {
    const { facets, projects } = runToEnd(
      mergeSteps([dataset('a', ['esf', 'erdf']), dataset('b', ['esf', 'cf'])]),
    );
    expect(facets.map(({ id, values }) => [id, values?.map((value) => value.id)])).to.deep.equal([
      ['fund', ['esf', 'erdf', 'cf']],
    ]);
    expect(projects.map(({ fields }) => fields)).to.deep.equal(
      ['esf', 'erdf', 'esf', 'cf'].map((value) => ({ fund: [value] })),
    );
  });

  it('a title that is wrong is reported, and the projects are shown', () => {
    const { dataset: read, problems } = parse({
      schemaVersion: '1.0',
      title: { fr: '' },
      projects: [{ id: 'a', name: { fr: 'A' } }],
    });
    expect(read.projects).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal(['title']);
  });
});
