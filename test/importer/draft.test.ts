import { expect } from '@open-wc/testing';
import { draftMapping } from '../../src/importer/draft.js';
import { importTable } from '../../src/importer/import-table.js';
import { tableFromGrid, type Cell } from '../../src/importer/table.js';
import { theme } from '../builders.js';

const known = {
  themes: [theme({ id: 'skills', label: { fr: 'Compétences', de: 'Kompetenzen' } })],
  sectors: [],
  programmes: [],
  networks: [],
};
const table = (grid: Cell[][]) => tableFromGrid(grid, { kind: 'csv' });
const draft = (grid: Cell[][]) => draftMapping(table(grid), known);

describe('import: a mapping drafted from a list', () => {
  it('in French, with values as ids', () => {
    const grid = [
      [
        'Intitulé du projet',
        'coût_total',
        'Date de début',
        'Date de fin',
        'Pays',
        'thématique(s)',
        'Bénéficiaire',
        'Réf. interne',
      ],
      [
        'Le pont',
        '1 200 €',
        '01/02/2013',
        '31/12/2013',
        'Belgique',
        'Compétences ; Énergie',
        'La ville de Mons',
        'x1',
      ],
      ['Les métiers de la forêt', '300 €', '01/03/2013', '', 'EL', 'Énergie', 'Le bois', 'x2'],
      ['Un toit pour tous', 'N.a.', '', '', 'UK', 'Santé', '', 'x3'],
    ];
    const mapping = draft(grid);
    expect(mapping).to.deep.equal({
      language: 'fr',
      fields: {
        name: 'Intitulé du projet',
        budget: { column: 'coût_total', currency: 'EUR' },
        start: { column: 'Date de début', order: 'dmy' },
        end: 'Date de fin',
        countries: 'Pays',
        themes: {
          column: 'thématique(s)',
          split: ';',
          create: true,
          values: { Compétences: 'skills', Énergie: 'energie', Santé: 'sante' },
        },
        lead: 'Bénéficiaire',
      },
      unused: ['Réf. interne'],
    });
    const { report, dataset } = importTable(table(grid), mapping, known);
    expect([report.taken, report.valuesLeftOut.length, dataset.themes.length]).to.deep.equal([3, 0, 3]);
  });

  for (const [language, header] of [
    [
      'nl',
      ['Naam van het project', 'Totaalbudget', 'Startdatum', 'Einddatum', 'Landen', 'Begunstigde', 'Plaats'],
    ],
    [
      'de',
      ['Projektname', 'Gesamtkosten', 'Beginn', 'Ende', 'Länder', 'Begünstigter', 'Ort der Durchführung'],
    ],
    ['en', ['Project title', 'Total cost', 'Start date', 'End date', 'Countries', 'Lead partner', 'City']],
  ] as const)
    it(`in ${language}`, () => {
      const words = { nl: 'het huis van de stad', de: 'das Haus und die Stadt', en: 'the house of the city' };
      const mapping = draft([
        [...header],
        [words[language], '1.200,00', '31/12/2012', '31/12/2013', 'BE, FR', 'Huis', 'Gent'],
        [`${words[language]} 2`, '2.000,50', '30/11/2012', '', 'BE', 'Haus', 'Eupen'],
      ]);
      expect(mapping.language).to.equal(language);
      expect(mapping.fields).to.deep.equal({
        name: header[0],
        budget: { column: header[1], currency: 'EUR' },
        start: header[2],
        end: header[3],
        countries: { column: header[4], split: ',' },
        lead: header[5],
        place: header[6],
      });
      expect(mapping.unused).to.equal(undefined);
    });

  it('what stands in a column counts, not its name alone', () => {
    const mapping = draft([
      ['Projet', 'Budget', 'Début', 'Site', 'Pays'],
      ['Le pont', 'voir annexe', 'bientôt', 'Mons', 'plusieurs'],
      ['La forêt', 'à voir', 'plus tard', 'Ath', 'divers'],
    ]);
    expect(mapping.fields).to.deep.equal({ name: 'Projet' });
    expect(mapping.unused).to.deep.equal(['Budget', 'Début', 'Site', 'Pays']);
  });

  it('a column of few values becomes a facet', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`Projet ${i}`, `autorité ${i % 3}`, `unique ${i}`]);
    const mapping = draft([['Projet', 'autorité_publique', 'Divers'], ...rows]);
    expect(mapping.facets).to.deep.equal({
      'autorite-publique': { label: { fr: 'Autorité publique' }, column: 'autorité_publique' },
    });
    expect(mapping.unused).to.deep.equal(['Divers']);
  });
});
