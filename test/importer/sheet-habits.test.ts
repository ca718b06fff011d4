/** Habits of spreadsheets: units and groups above the rows, headings between them, open currencies, placeholders. */
import { expect } from '@open-wc/testing';
import { draftOf } from '../../src/importer/draft.js';
import { importTable } from '../../src/importer/import-table.js';
import { readTable } from '../../src/importer/read-table.js';
import { utf8 } from '../helpers/lists.js';

const known = { themes: [], sectors: [], programmes: [], networks: [] };
async function imported(text: string) {
  const table = await readTable(utf8(text));
  const { mapping, isLanguageSure } = draftOf(table, known);
  const { dataset, report } = importTable(table, mapping, known);
  const { projects } = dataset;
  return {
    table,
    mapping,
    report,
    isLanguageSure,
    projects,
    names: projects.map(({ name }) => Object.values(name)[0]),
    amounts: projects.map(({ budget }) => budget && `${budget.amount} ${budget.currency}`),
    countries: projects.map(({ countries }) => countries?.join()),
    left: [...report.rowsLeftOut, ...report.valuesLeftOut].map(({ row, code }) => `${row} ${code}`),
  };
}

describe('import: habits of spreadsheets', () => {
  it('units below the names of the columns', async () => {
    const { amounts, projects, left } = await imported(
      'Titel;Kosten;EU-Anteil;Laufzeit\n;in Tsd. EUR;in %;Monate\nDie Brücke;1,5;50;24\nDer Garten;2,5;60;12\n',
    );
    expect(amounts).to.deep.equal(['1500 EUR', '2500 EUR']);
    expect(projects.map(({ funding }) => funding?.rate)).to.deep.equal([50, 60]);
    expect(left).to.deep.equal([]);
  });

  it('a name that is a unit is no row of units', async () => {
    const { names, left } = await imported('Titre;Ville;Coût\nEUR;;\nT;Mons;5\nLe pont;Ath;6\n');
    expect(names).to.deep.equal(['T', 'Le pont']);
    expect(left).to.deep.equal(['2 heading']);
  });

  it('names of groups above the names of the columns', async () => {
    const { table, amounts } = await imported(
      ';;Kosten;;\nNr.;Projekttitel;Gesamt;davon EU;Beginn\n1;Die Brücke;1.000,00 €;500,00 €;01.01.2020\n' +
        '2;Der Garten;2.000,00 €;600,00 €;01.01.2021\n',
    );
    expect(table.columns.slice(0, 3)).to.deep.equal(['Nr.', 'Projekttitel', 'Kosten Gesamt']);
    expect(amounts).to.deep.equal(['1000 EUR', '2000 EUR']);
  });

  it('the same names under two groups are told apart', async () => {
    const { columns } = (
      await imported(
        'Projet;;Prévu;;Payé;\nNuméro;Intitulé;Total;UE;Total;UE\n1;Le pont;1;2;3;4\n2;Le jardin;5;6;7;8\n',
      )
    ).table;
    expect(columns.slice(2)).to.deep.equal(['Prévu Total', 'Prévu UE', 'Payé Total', 'Payé UE']);
  });

  it('headings of groups of rows', async () => {
    const { names, left } = await imported(
      'Titre;Bénéficiaire;Coût\nProvince de Liège;;\nLe pont;Ville;1\nLe bois;Ville;2\nProvince de Namur;;\nLe port;Ville;3\n',
    );
    expect(names).to.deep.equal(['Le pont', 'Le bois', 'Le port']);
    expect(left).to.deep.equal(['2 heading', '5 heading']);
  });

  it('a project with nothing but a name is no heading below a row of the list', async () => {
    const { names, left } = await imported(
      'Titre;Bénéficiaire;Coût\nLe pont;Ville;1\nLe bois;;\nLe port;Ville;3\n',
    );
    expect(names).to.deep.equal(['Le pont', 'Le bois', 'Le port']);
    expect(left).to.deep.equal([]);
  });

  it('a row without currency, in a column of several', async () => {
    const rows = ['A;100;EUR', 'B;200;Kč', 'C;300;złoty', 'D;400;'];
    const several = await imported(['Projet;Coût;Devise', ...rows].join('\n'));
    expect(several.amounts).to.deep.equal(['100 EUR', '200 CZK', '300 PLN', undefined]);
    expect(several.left).to.deep.equal(['5 unclear-currency']);
    const one = await imported('Projet;Coût;Devise\nA;100;Kč\nB;200;Kč\nC;300;\n');
    expect(one.amounts).to.deep.equal(['100 CZK', '200 CZK', '300 CZK']);
    expect(one.report.repaired.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      '4 assumed-currency',
    ]);
  });

  it('dates that programs write for none', async () => {
    const { projects, left } = await imported(
      'Titre;Début;Fin\nA;2020-03-01;9999-12-31\nB;1900-01-01;2021-02-01\nC;12/2020;00/00/0000\n',
    );
    expect(projects.map(({ period }) => `${period?.start} ${period?.end}`)).to.deep.equal([
      '2020-03-01 undefined',
      'undefined 2021-02-01',
      '2020-12 undefined',
    ]);
    expect(left).to.deep.equal(['2 impossible-date', '3 impossible-date', '4 impossible-date']);
  });

  it('remarks in brackets beside countries', async () => {
    const { countries } = await imported(
      'Title\tCountries\nA\tBE (lead), FR, DE\nB\tBelgium (Wallonia, Brussels), France\nC\tDE [coordinator]\n',
    );
    expect(countries).to.deep.equal(['BE,FR,DE', 'BE,FR', 'DE']);
  });

  it('a cell of several lines without quotation marks is joined, or left out as a whole', async () => {
    const head = 'Nr;Titre;Résumé;Coût\n';
    const points = await imported(`${head}1;A;Des points :\n- Premier\n- Second;300\n2;B;Autre;200\n`);
    expect(points.names).to.deep.equal(['A', 'B']);
    expect(points.amounts).to.deep.equal(['300 EUR', '200 EUR']);
    const lines = await imported(`${head}1;A;Des points :\nPremier\nSecond;300\n2;B;Autre;200\n3;C;Un;1\n`);
    expect(lines.names).to.deep.equal(['B', 'C']);
    expect(lines.left).to.deep.equal(['2 broken-row', '3 broken-row', '4 broken-row']);
  });

  it('a letter before digits makes a code, not a number', async () => {
    const { names } = await imported('Titre;Ville\nT1;Mons\nM2;Ath\nK3;Huy\n');
    expect(names).to.deep.equal(['T1', 'M2', 'K3']);
  });

  it('a doubt about the language is told', async () => {
    expect((await imported('Titel;Kosten\nA;1\nB;2\n')).isLanguageSure).to.equal(false);
    expect((await imported('Titel;Beschreibung\nDas Haus;für die Stadt\n')).isLanguageSure).to.equal(true);
  });

  it('the column of roles is in use', async () => {
    const { report } = await imported(
      'Project;Organisation;Role\nGreen;City;LP\nGreen;Kommun;PP\nBlue;Gemeente;LP\n',
    );
    expect(report.unused).to.deep.equal([]);
  });
});
