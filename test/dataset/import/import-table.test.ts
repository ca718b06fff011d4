import { expect } from '@open-wc/testing';
import { importTable } from '../../../src/dataset/import/import-table.js';
import { MappingError, type Mapping } from '../../../src/dataset/import/mapping.js';
import type { Finding } from '../../../src/dataset/import/report.js';
import { tableFromGrid, type Cell } from '../../../src/dataset/import/table.js';
import { parse } from '../../../src/dataset/parse.js';
import { network, programme, sector, theme } from '../../builders.js';

const known = {
  themes: [theme({ id: 'skills', label: { fr: 'Compétences', en: 'Skills' }, sources: ['seed'] })],
  sectors: [
    sector({ id: 'building', label: { fr: 'Bâtiment' } }),
    sector({ id: 'eco-building', label: { fr: 'Écoconstruction' }, broader: 'building' }),
  ],
  programmes: [programme({ id: 'interreg', name: { fr: 'Interreg' } })],
  networks: [network({ id: 'eures', acronym: 'EURES', themes: ['skills'] })],
};

function run(grid: Cell[][], mapping: Mapping) {
  const imported = importTable(tableFromGrid(grid, { kind: 'csv' }), mapping, known);
  expect(parse(imported.dataset).problems, 'parse() has nothing to say').to.deep.equal([]);
  return { ...imported, projects: imported.dataset.projects };
}
const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ row, column, code, from, to }) => [row, column, code, from, to ?? ''].join('|'));
const problemsOf = (columns: string[], mapping: unknown): string[] => {
  try {
    importTable(tableFromGrid([columns, columns.map(() => 'x')], { kind: 'csv' }), mapping, known);
    return [];
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('import: a list like a French one', () => {
  const { dataset, projects, report } = run(
    [
      ['fond', 'annee', 'titre', 'durée', 'région', 'page', 'coût', 'bénéficiaire', 'thématique(s)'],
      [
        'FSE',
        '2013',
        'Jardin des métiers',
        '1 an',
        'Bretagne',
        'www.example.org/1',
        '26 112 €',
        'Les Semeurs',
        '"Près de vous" ; Emploi  ; Formation',
      ],
      [
        'FEDER',
        '2011',
        'Pont des arts',
        'Mai 2012 - Janvier 2014',
        'Alsace',
        'https://example.org/2',
        '',
        '',
        'Emploi',
      ],
      ['FSE', '2012', 'Jardin des métiers', '', 'Corse', 'pas de page', 'N.a.', '', 'emploi;Rien'],
      ['FSE', 'bientôt', '  ', '', '', '', '', '', ''],
    ],
    {
      title: { fr: 'Ma liste' },
      source: { id: 'liste', title: 'Liste' },
      fields: {
        name: 'titre',
        programme: { column: 'fond', create: true },
        start: 'annee',
        period: 'durée',
        place: 'région',
        website: 'page',
        budget: 'coût',
        lead: 'bénéficiaire',
        countries: { constant: 'FR' },
        themes: { column: 'Thématique(s)', split: ';', create: true, values: { Rien: null } },
      },
      labels: { themes: { emploi: { fr: 'Emploi', en: 'Employment' } } },
    },
  );

  it('makes themes and programmes of what stands there, each once', () => {
    expect(dataset.themes).to.deep.equal([
      { id: 'emploi', label: { fr: 'Emploi', en: 'Employment' } },
      { id: 'formation', label: { fr: 'Formation' } },
      { id: 'pres-de-vous', label: { fr: 'Près de vous' } },
    ]);
    expect(dataset.programmes.map(({ id }) => id)).to.deep.equal(['feder', 'fse']);
    expect(report.made).to.deep.equal({ themes: 3, sectors: 0, programmes: 2, networks: 0 });
  });

  it('fills the fields', () => {
    expect(projects[0]).to.deep.equal({
      id: projects[0]!.id,
      name: { fr: 'Jardin des métiers' },
      programme: 'fse',
      period: { start: '2013' },
      place: { fr: 'Bretagne' },
      website: { address: 'https://www.example.org/1' },
      budget: { amount: 26112, currency: 'EUR' },
      lead: { name: 'Les Semeurs' },
      countries: ['FR'],
      themes: ['pres-de-vous', 'emploi', 'formation'],
      sources: ['liste'],
    });
    expect(projects[1]?.period).to.deep.equal({ start: '2012-05', end: '2014-01' });
    expect(projects[1]?.id).to.equal('pont-des-arts');
    expect(dataset.sources).to.deep.equal([{ id: 'liste', title: 'Liste' }]);
    expect(dataset.title).to.deep.equal({ fr: 'Ma liste' });
  });

  it('tells what became of every row and value', () => {
    expect([report.rows, report.taken]).to.deep.equal([4, 3]);
    expect(short(report.rowsLeftOut)).to.deep.equal(['5||no-name|FSE | bientôt |   |']);
    expect(short(report.valuesLeftOut)).to.deep.equal([
      '2|durée|duration|1 an|',
      '4|page|not-an-address|pas de page|',
      '4|thématique(s)|as-mapped|Rien|',
    ]);
    expect(short(report.repaired)).to.deep.equal([
      `2||id-shared|jardin-des-metiers|${projects[0]!.id}`,
      '2|page|scheme|www.example.org/1|https://www.example.org/1',
      `4||id-shared|jardin-des-metiers|${projects[2]!.id}`,
    ]);
    expect(report.columns.find(({ field }) => field === 'budget')).to.deep.equal({
      ...{ column: 'coût', field: 'budget', filled: 1, empty: 3, numbers: {} },
    });
    expect(report.unused).to.deep.equal([]);
  });
});

describe('import: ids', () => {
  const fields = { name: 'T', place: 'P', budget: 'B' };
  const list = [
    ['Train', 'York', '1'],
    ['Train', 'Leeds', '2'],
    ['Train', 'Leeds', '3'],
    ['Train', 'Leeds', '3'],
    ['Other', 'Leeds', '3'],
  ];
  const idsOf = (rows: string[][]) =>
    run([['T', 'P', 'B'], ...rows], { fields }).projects.map(({ id, place, budget }) => ({
      [`${place?.fr} ${budget?.amount}`]: id,
    }));

  it('are the name; who shares one also has a hash, and identical rows a number', () => {
    const { projects, report } = run([['T', 'P', 'B'], ...list], { fields });
    expect(new Set(projects.map(({ id }) => id)).size).to.equal(5);
    expect(projects[4]?.id).to.equal('other');
    for (const { id } of projects.slice(0, 3)) expect(id).to.match(/^train-[a-z0-9]{8}$/);
    expect(projects[3]?.id).to.equal(`${projects[2]!.id}-2`);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal([
      ...['id-shared', 'id-shared', 'id-shared', 'id-identical'],
    ]);
  });

  it('stay the same in another order', () => {
    const before = idsOf(list.slice(0, 3));
    const after = idsOf(list.slice(0, 3).reverse());
    expect(after).to.have.deep.members(before);
  });

  it('stay the same when other fields change', () => {
    const [before] = idsOf([list[0]!, list[1]!]);
    const [after] = idsOf([['Train', 'York', '99'], list[1]!]);
    expect(Object.values(after!)).to.deep.equal(Object.values(before!));
  });

  it('of the list itself are kept, without what an id can’t have', () => {
    const grid = [
      ['Id', 'T'],
      ['A 1,2', 'Un'],
      ['B', 'Deux'],
      ['', 'Trois'],
      ['B', 'Quatre'],
    ];
    const { projects, report } = run(grid, { fields: { id: 'Id', name: 'T' } });
    expect(projects.map(({ id }) => id.replace(/-[a-z0-9]{8}$/, '-…'))).to.deep.equal([
      'A-1-2',
      'B-…',
      'trois',
      'B-…',
    ]);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal(['id', 'id-shared', 'id-shared']);
  });

  it('of a name without Latin letters are a hash', () => {
    expect(run([['T'], ['Εργασία']], { fields: { name: 'T' } }).projects[0]?.id).to.match(/^p-[a-z0-9]{8}$/);
  });
});

describe('import: values', () => {
  it('countries by code or name in four languages', () => {
    const { projects, report } = run(
      [
        ['T', 'C'],
        ['a', 'EL; uk; BE'],
        ['b', 'Allemagne;Niederlande;griekenland; Czech Republic'],
        ['c', 'Atlantis;XX;NA'],
        ['d', 'NA'],
      ],
      { fields: { name: 'T', countries: { column: 'C', split: ';' } } },
    );
    expect(projects.map(({ countries }) => countries)).to.deep.equal([
      ['GR', 'GB', 'BE'],
      ['DE', 'NL', 'GR', 'CZ'],
      ['NA'],
      ['NA'],
    ]);
    expect(short(report.repaired)).to.deep.equal(['2|C|country-code|EL|GR', '2|C|country-code|uk|GB']);
    expect(short(report.valuesLeftOut)).to.deep.equal([
      '4|C|not-a-country|Atlantis|',
      '4|C|not-a-country|XX|',
    ]);
  });

  it('known themes by id or label, with their record but without its references', () => {
    const { dataset, projects, report } = run(
      [
        ['T', 'S', 'Se', 'P', 'N'],
        ['a', 'COMPETENCES', 'Eco', 'interreg', 'eures'],
        ['b', 'skills', '?', 'Autre', 'Autre'],
      ],
      {
        fields: {
          name: 'T',
          themes: 'S',
          sectors: { column: 'Se', values: { Eco: 'eco-building' } },
          programme: 'P',
          networks: 'N',
        },
      },
    );
    expect(projects.map(({ themes }) => themes)).to.deep.equal([['skills'], ['skills']]);
    expect(dataset.themes).to.deep.equal([{ id: 'skills', label: { fr: 'Compétences', en: 'Skills' } }]);
    expect(dataset.sectors.map(({ id }) => id)).to.deep.equal(['building', 'eco-building']);
    expect(dataset.networks[0]).not.to.have.property('themes');
    expect(short(report.valuesLeftOut)).to.deep.equal([
      '3|P|unknown-value|Autre|',
      '3|N|unknown-value|Autre|',
    ]);
  });

  it('dates and amounts that can’t be used are left out and told', () => {
    const { projects, report } = run(
      [
        ['T', 'D', 'F', 'B'],
        ['a', '31/02/2011', '01/03/2011', '-5'],
        ['b', '01/10/2012', '31/05/2012', 'beaucoup'],
        ['c', '20//06/2011', '31/12/12', '5 £'],
        ['d', 41275, 'En cours', 7.5],
      ],
      { fields: { name: 'T', start: 'D', end: 'F', budget: { column: 'B', currency: 'CHF' } } },
    );
    expect(projects.map(({ period }) => period)).to.deep.equal([
      { end: '2011-03-01' },
      { start: '2012-10-01' },
      { start: '2011-06-20', end: '2012-12-31' },
      { start: '2013-01-01' },
    ]);
    expect(projects.map(({ budget }) => budget?.currency)).to.deep.equal([
      undefined,
      undefined,
      'GBP',
      'CHF',
    ]);
    expect(report.valuesLeftOut.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      ...['2 impossible-date', '2 negative', '3 end-before-start', '3 not-a-number', '5 not-a-date'],
    ]);
    expect(report.repaired.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      ...['4 doubled-mark', '4 two-digit-year', '5 serial-date'],
    ]);
  });

  it('a duration gives the end where the start is exact enough', () => {
    const { projects, report } = run(
      [
        ['T', 'D', 'P'],
        ['a', '01/05/2012', '18 mois'],
        ['b', '2012', '18 mois'],
      ],
      { fields: { name: 'T', start: 'D', period: 'P' } },
    );
    expect(projects.map(({ period }) => period)).to.deep.equal([
      { start: '2012-05-01', end: '2013-10-31' },
      { start: '2012' },
    ]);
    expect(short(report.repaired)).to.deep.equal(['2|P|period-end|18 mois|2013-10-31']);
    expect(short(report.valuesLeftOut)).to.deep.equal(['3|P|duration|18 mois|']);
  });

  it('texts: languages, several columns, a prefix, damage repaired', () => {
    const { projects, report } = run(
      [
        ['fr', 'nl', 'ville', 'région', 'fonds', 'partenaires'],
        ['Un  \n deux', 'Twee', 'Mons', 'Hainaut', 'FSE', 'A | B|A'],
        ['Caf\u0082 \u0085 Mons', '', '', 'Hainaut', '-', ''],
        ['L\u0092\u00e9t\u00e9\u0000', '', 'Mons', '', '', ['C', 'D']],
      ],
      {
        fields: {
          name: 'fr',
          'name.nl': 'nl',
          place: { columns: ['ville', 'région'], join: ' – ' },
          notes: { column: 'fonds', prefix: 'Fonds : ' },
          partners: { column: 'partenaires', split: '|' },
        },
      },
    );
    expect(projects.map(({ name }) => name)).to.deep.equal([
      { fr: 'Un deux', nl: 'Twee' },
      { fr: 'Café à Mons' },
      { fr: 'L’été' },
    ]);
    expect(projects.map(({ place }) => place?.fr)).to.deep.equal(['Mons – Hainaut', 'Hainaut', 'Mons']);
    expect(projects.map(({ notes }) => notes?.[0]?.text.fr)).to.deep.equal([
      'Fonds : FSE',
      undefined,
      undefined,
    ]);
    expect(projects.map(({ partners }) => partners?.names)).to.deep.equal([
      ['A', 'B'],
      undefined,
      ['C', 'D'],
    ]);
    expect(short(report.repaired)).to.deep.equal([
      '3|fr|damaged|Caf\\u0082 \\u0085 Mons|Café à Mons',
      '4|fr|damaged|L\\u0092été\\u0000|L’été',
    ]);
  });

  it('facets of the list’s own', () => {
    const { dataset, projects } = run(
      [
        ['T', 'R'],
        ['a', 'Mons; Ath'],
        ['b', 'ath'],
      ],
      {
        fields: { name: 'T' },
        facets: { region: { label: { fr: 'Région' }, column: 'R', split: ';', values: { Mons: 'm' } } },
        labels: { region: { m: { fr: 'Mons', nl: 'Bergen' } } },
      },
    );
    expect(projects.map(({ fields }) => fields)).to.deep.equal([
      { region: ['m', 'ath'] },
      { region: ['ath'] },
    ]);
    expect(dataset.facets).to.deep.equal([
      {
        id: 'region',
        label: { fr: 'Région' },
        values: [
          { id: 'ath', label: { fr: 'Ath' } },
          { id: 'm', label: { fr: 'Mons', nl: 'Bergen' } },
        ],
      },
    ]);
  });

  it('cells named like what every object has do no harm', () => {
    const { projects, dataset } = run(
      [
        ['T', 'Th', '__proto__'],
        ['constructor', 'toString', 'x'],
      ],
      {
        fields: { name: 'T', themes: { column: 'Th', create: true } },
      },
    );
    expect(projects[0]).to.include({ id: 'constructor' });
    expect(dataset.themes).to.deep.equal([{ id: 'tostring', label: { fr: 'toString' } }]);
  });

  it('what the schema has no room for is told, never lost', () => {
    const { projects, report } = run([['T'], ['x'.repeat(30_000)]], { fields: { name: 'T' } });
    expect(projects[0]?.name.fr).to.have.length(20_000);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal(['cut']);
  });
});

describe('import: a wrong mapping', () => {
  for (const [title, mapping, expected] of [
    ['no object', null, [' object']],
    ['no fields', {}, ['fields object']],
    ['a slip in a key', { fields: { nom: 'A' } }, ['fields.nom unknown-key']],
    ['a slip in a column', { fields: { name: 'B' } }, ['fields.name no-column']],
    ['no name', { fields: { place: 'A' } }, ['fields.name no-name']],
    [
      'a key of another field',
      { fields: { name: { column: 'A', split: ';' } } },
      ['fields.name.split unknown-key'],
    ],
    ['no column', { fields: { name: { prefix: 'A' } } }, ['fields.name no-source']],
    [
      'an id that nobody knows',
      { fields: { name: 'A', themes: { column: 'A', values: { x: 'y' } } } },
      ['fields.themes.values.x unknown-id'],
    ],
    [
      'a facet with a built-in name',
      { fields: { name: 'A' }, facets: { theme: { column: 'A', label: { fr: 'T' } } } },
      ['facets.theme format'],
    ],
    [
      'several at once',
      { fields: { name: 'B', place: 'C' } },
      ['fields.name no-column', 'fields.place no-column'],
    ],
  ] as const)
    it(`${title}: ${expected.join(', ')}`, () => {
      expect(problemsOf(['A'], mapping)).to.deep.equal(expected);
    });

  it('the right column in other letters is found', () => {
    expect(problemsOf(['Thématique (S)'], { fields: { name: 'THEMATIQUE  (s)' } })).to.deep.equal([]);
  });
});
