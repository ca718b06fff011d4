import { expect } from '@open-wc/testing';
import { draftMapping, draftOf } from '../../src/importer/draft.js';
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
      columns: grid[0],
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

  it('the values of a column count, not its name alone', () => {
    const mapping = draft([
      ['Projet', 'Budget', 'Début', 'Site', 'Pays'],
      ['Le pont', 'voir annexe', 'bientôt', 'Mons', 'plusieurs'],
      ['La forêt', 'à voir', 'plus tard', 'Ath', 'divers'],
    ]);
    expect(mapping.fields).to.deep.equal({ name: 'Projet' });
    expect(mapping.unused).to.equal(undefined);
  });

  it('a column of few values becomes a facet', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`Projet ${i}`, `autorité ${i % 3}`, `unique ${i}`]);
    const mapping = draft([['Projet', 'autorité_publique', 'Divers'], ...rows]);
    expect(mapping.facets).to.deep.equal({
      'autorite-publique': { label: { fr: 'Autorité publique' }, column: 'autorité_publique' },
    });
    expect(mapping.unused).to.equal(undefined);
  });

  /** Column names of Regulation (EU) No 1303/2013, Annex XII no. 1, as in real lists. */
  const listed = [
    'lead',
    'name',
    'summary',
    'start',
    'end',
    'budget',
    'euRate',
    'place',
    'countries',
    'intervention',
  ];
  const values = [
    'Stad X',
    'Y',
    'Z w',
    '01/02/2016',
    '31/12/2018',
    '1.250,50',
    '50 %',
    '1000',
    'BE',
    '102 A',
  ];
  for (const [language, names] of Object.entries({
    en: 'Beneficiary name;Operation name;Operation summary;Operation start date;Operation end date;Total eligible expenditure allocated to the operation;Union co-financing rate;Operation postcode or other location indicator;Country;Name of category of intervention',
    de: '1. Name des Begünstigten;2. Bezeichnung des Vorhabens;3. Zusammenfassung des Vorhabens;4. Datum des Beginns des Vorhabens;5. Datum des Endes des Vorhabens;6. Gesamtbetrag der förderfähigen Ausgaben des Vorhabens;7. Unions-Kofinanzierungssatz;8. Postleitzahl des Vorhabens;9. Land;10. Bezeichnung der Interventionskategorie',
    fr: 'Nom du bénéficiaire;Nom de l’opération;Résumé de l’opération;Date de début de l’opération;Date de fin de l’opération;Total des dépenses éligibles attribuées à l’opération;Taux de cofinancement par l’Union;Code postal de l’opération;Pays;Nom de la catégorie d’intervention',
    nl: 'Naam van de begunstigde;Naam van de concrete actie;Samenvatting van de concrete actie;Datum van aanvang van de concrete actie;Datum van beëindiging van de concrete actie;Totaal van de voor de concrete actie toegewezen subsidiabele uitgaven;Medefinancieringspercentage van de Unie;Postcode van de concrete actie;Land;Naam van de steunverleningscategorie',
    pl: 'Nazwa beneficjenta;Tytuł projektu;Skrócony opis projektu;Data rozpoczęcia realizacji projektu;Data zakończenia realizacji projektu;Wartość projektu ogółem;Poziom unijnego dofinansowania w %;Miejsce realizacji projektu;Kraj;Zakres interwencji',
    cs: 'Název příjemce;Název operace;Shrnutí operace;Datum zahájení operace;Datum ukončení operace;Celkové způsobilé výdaje přidělené na operaci;Míra spolufinancování ze strany Unie;PSČ;Země;Název kategorie zásahu',
    el: 'Όνομα δικαιούχου;Όνομα της πράξης;Σύνοψη της πράξης;Ημερομηνία έναρξης της πράξης;Ημερομηνία λήξης της πράξης;Συνολικές επιλέξιμες δαπάνες;Ποσοστό συγχρηματοδότησης;Ταχυδρομικός κώδικας;Χώρα;Ονομασία κατηγορίας παρέμβασης',
    bg: 'Име на бенефициера;Наименование на операцията;Обобщение на операцията;Начална дата на операцията;Крайна дата на операцията;Общо допустими разходи;Ставка на съфинансиране от Съюза;Пощенски код;Държава;Наименование на категорията интервенция',
    sv: 'Stödmottagarens namn;Insatsens benämning;Sammanfattning av insatsen;Datum då insatsen inleds;Datum då insatsen avslutas;Totala stödberättigande utgifter;Unionens medfinansieringsgrad;Insatsens postnummer;Land;Benämning på interventionskategori',
    'camel case':
      'beneficiaryName;operationName;operationSummary;operationStartDate;operationEndDate;totalEligibleExpenditure;unionCofinancingRate;operationPostcode;country;categoryOfIntervention',
    'snake case':
      'nom_beneficiaire;nom_operation;resume_operation;date_debut_operation;date_fin_operation;total_depenses_eligibles;taux_cofinancement;code_postal;pays;categorie_intervention',
    'two languages':
      'Nom du bénéficiaire / Beneficiary name;Nom de l’opération / Operation name;Résumé / Summary;Date de début / Start date;Date de fin / End date;Total des dépenses éligibles / Total eligible expenditure;Taux de cofinancement / Co-financing rate;Code postal / Postcode;Pays / Country;Catégorie d’intervention / Category of intervention',
  }))
    it(`the columns of public lists of operations: ${language}`, () => {
      const header = names.split(';');
      const { fields } = draft([header, values, values.map((value, i) => (i < 3 ? `${value} 2` : value))]);
      const found = Object.fromEntries(
        Object.entries(fields).map(([key, spec]) => [typeof spec === 'string' ? spec : spec!.column!, key]),
      );
      expect(header.map((name) => found[name])).to.deep.equal(listed);
    });

  for (const [values, currency, doubt] of [
    [['100 €', '200 €'], 'EUR', undefined],
    [['100', '200'], 'EUR', 'currency'],
    [['100 SEK', '200 kr'], 'SEK', 'currency'],
    [['100 kr', '200 kr'], undefined, 'currency'],
    [['100 SEK', '200 zł', '300 kr'], 'EUR', 'currency'],
  ] as const)
    it(`the currency of ${values.join(', ')}`, () => {
      const list = table([['Title', 'Budget'], ...values.map((value, i) => [`Project ${i}`, value])]);
      const found = draftOf(list, known);
      const spec = found.mapping.fields.budget;
      expect(typeof spec === 'object' ? spec?.currency : undefined).to.equal(currency);
      expect(found.columns[1]!.doubt).to.equal(doubt);
      // A crown of no certain country is told.
      const { report } = importTable(list, found.mapping);
      const told = [...report.valuesLeftOut, ...report.repaired].map(({ from }) => from);
      expect(told).to.deep.equal(values.filter((value) => value.endsWith('kr')));
    });

  it('a unit in the head of a column is its scale', () => {
    const { fields } = draft([
      ['Titel', 'Gesamtkosten (in T€)'],
      ['Die Brücke', '1.250'],
      ['Der Garten', '80'],
    ]);
    expect(fields.budget).to.deep.equal({ column: 'Gesamtkosten (in T€)', currency: 'EUR', scale: 1000 });
  });
});
