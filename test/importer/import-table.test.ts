import { expect } from '@open-wc/testing';
import { run, short } from './run.js';

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

  it('makes themes and programmes of the cells, each once', () => {
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

  it('reports on every row and value', () => {
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
