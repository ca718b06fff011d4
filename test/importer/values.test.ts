import { expect } from '@open-wc/testing';
import { run, short } from './run.js';

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

  it('a cell of separators alone counts as empty', () => {
    const fields = { name: 'T', countries: { column: 'C', split: ';' } };
    const { report } = run(
      [
        ['T', 'C'],
        ['a', ' ; ;'],
        ['b', 'BE'],
      ],
      { fields },
    );
    expect(report.columns.map(({ filled, empty }) => [filled, empty])).to.deep.equal([
      [2, 0],
      [1, 1],
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

  it('cells named like members of every object do no harm', () => {
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

  it('a value without a field in the schema is reported, never lost', () => {
    const { projects, report } = run([['T'], ['x'.repeat(30_000)]], { fields: { name: 'T' } });
    expect(projects[0]?.name.fr).to.have.length(20_000);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal(['cut']);
  });
});
