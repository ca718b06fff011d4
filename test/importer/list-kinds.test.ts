/** Kinds of lists that public bodies publish, each read rightly, or left out by name. */
import { expect } from '@open-wc/testing';
import { draftOf } from '../../src/importer/draft.js';
import { importTable } from '../../src/importer/import-table.js';
import { scaleInHead } from '../../src/importer/units.js';
import { readTable } from '../../src/importer/read-table.js';
import { TableError } from '../../src/importer/table.js';

const known = { themes: [], sectors: [], programmes: [], networks: [] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isLittleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

async function imported(input: string | Uint8Array) {
  const table = await readTable(typeof input === 'string' ? utf8(input) : input);
  const { mapping } = draftOf(table, known);
  const { dataset, report } = importTable(table, mapping, known);
  const { projects } = dataset;
  return {
    projects,
    report,
    names: projects.map(({ name }) => Object.values(name)[0]),
    amounts: projects.map(({ budget }) => budget?.amount),
    findings: [...report.rowsLeftOut, ...report.valuesLeftOut, ...report.repaired].map(({ code }) => code),
  };
}

describe('import: kinds of lists', () => {
  const greek = 'Τίτλος πράξης;Δικαιούχος\nΗ γέφυρα;Δήμος Άλφα\nΤο σχολείο;Δήμος Βήτα\n';
  for (const isLittleEndian of [true, false])
    it(`UTF-16 without a mark, in Greek, ${isLittleEndian ? 'low' : 'high'} byte first`, async () => {
      const { names } = await imported(utf16(greek, isLittleEndian));
      expect(names).to.deep.equal(['Η γέφυρα', 'Το σχολείο']);
    });

  it('UTF-32 with a mark', async () => {
    const signs = [...'\ufeffTitre;Ville\nÉté;Liège\n'].map((sign) => sign.codePointAt(0)!);
    const { names } = await imported(new Uint8Array(Uint32Array.from(signs).buffer));
    expect(names).to.deep.equal(['Été']);
  });

  it('files that were joined: a byte order mark and the names of the columns in the middle', async () => {
    const { names, findings } = await imported('\ufeffTitre;Ville\nA;X\n\ufeffTitre;Ville\nB;Y\n');
    expect(names).to.deep.equal(['A', 'B']);
    expect(findings).to.deep.equal(['repeated-header']);
  });

  for (const separator of ['^', '~', '\u001f'])
    it(`the separator ${JSON.stringify(separator)}`, async () => {
      const rows = ['Titre;Ville;Coût', 'A;X;100', 'B;Y;200'].map((row) => row.replaceAll(';', separator));
      expect((await imported(rows.join('\n'))).amounts).to.deep.equal([100, 200]);
    });

  it('rows that a program put into one cell', async () => {
    const { names, amounts, findings } = await imported('Titre,Ville,Coût\n"A,X,100"\n"B,""Y, w"",200"\n');
    expect([names, amounts]).to.deep.equal([
      ['A', 'B'],
      [100, 200],
    ]);
    expect(findings).to.deep.equal(['stray-quote', 'stray-quote']);
  });

  it('quotation marks after a backslash', async () => {
    const { names } = await imported('Titre,Ville\n"A \\"le grand\\", b",X\nB,Y\n');
    expect(names).to.deep.equal(['A "le grand", b', 'B']);
  });

  it('rows with more cells than the row of names, even if all have them', async () => {
    const { rowsLeftOut, taken } = importTable(
      await readTable(utf8('Titre,Ville,Coût\nA,X,100,50\nB,Y,200,25\n')),
      { fields: { name: 'Titre', budget: 'Coût' } },
      known,
    ).report;
    expect(rowsLeftOut.map(({ code }) => code)).to.deep.equal(['long-row', 'long-row']);
    expect(taken).to.equal(0);
  });

  for (const [kind, second] of [
    ['in another language', 'Title;Beneficiary;Total cost;Start'],
    ['as numbers in brackets', '(1);(2);(3);(4)'],
    ['as numbers', '1;2;3;4'],
    ['for a program', 'PRJ_NM;BEN_NM;AMT_TOT;DT_ST'],
  ] as const)
    it(`a second row of names: ${kind}`, async () => {
      const { names, findings } = await imported(
        `Titre;Bénéficiaire;Coût total;Début\n${second}\nA;Ville;100;01/02/2021\nB;Bourg;200;13/02/2021\n`,
      );
      expect(names).to.deep.equal(['A', 'B']);
      expect(findings).to.deep.equal(['repeated-header']);
    });

  it('numbers, or names for a program, above the row of names', async () => {
    for (const first of ['1;2;3', 'q1;q2;q3']) {
      const { names } = await imported(`${first}\nTitre;Bénéficiaire;Coût total\nA;Ville;100\nB;Bourg;200\n`);
      expect(names).to.deep.equal(['A', 'B']);
    }
  });

  it('names of columns in two rows', async () => {
    const table = await readTable(utf8('Titre;Coût;;Ville\n;total;part UE;\nA;100;50;X\nB;200;100;Y\n'));
    expect(table.columns).to.deep.equal(['Titre', 'Coût total', 'Coût part UE', 'Ville']);
    expect(table.rows.map(({ number }) => number)).to.deep.equal([3, 4]);
  });

  it('a first row of data under a column without a name is no row of names', async () => {
    const table = await readTable(utf8('Titre;Ville;Lieu;;\nA;X;Y;un;deux\nB;Y;Z;trois;quatre\n'));
    expect(table.rows.length).to.equal(2);
  });

  it('a total beside a count, and a legend of several columns', async () => {
    const { names, findings } = await imported(
      'Titre;Ville;Coût\nA;X;100\nB;Y;200\nTOTAL GÉNÉRAL;2 projets;300\n\nLégende;;\nX;ville nouvelle;\n',
    );
    expect(names).to.deep.equal(['A', 'B']);
    expect(findings).to.deep.equal(['total', 'note', 'note']);
  });

  it('negative amounts in every notation are told, not dropped', async () => {
    const { amounts, findings, report } = await imported(
      'Titre;Coût total\nA;100-\nB;200,50 -\nC;(300)\nD;(1.200,50 €)\nE;−400\nF;500\n',
    );
    expect(amounts).to.deep.equal([undefined, undefined, undefined, undefined, undefined, 500]);
    expect(findings).to.deep.equal(Array(5).fill('negative'));
    expect(report.amounts[0]!.listed).to.equal(-1701);
  });

  it('several countries with nothing but spaces or hyphens between them', async () => {
    const { projects } = await imported(
      'Titre;Pays\nA;BE FR\nB;BE-FR-DE\nC;Belgique France\nD;Pays-Bas Royaume-Uni\nE;Papouasie-Nouvelle-Guinée\n',
    );
    expect(projects.map(({ countries }) => countries?.join(' '))).to.deep.equal([
      'BE FR',
      'BE FR DE',
      'BE FR',
      'NL GB',
      'PG',
    ]);
  });

  it('countries of partners are no partners', async () => {
    const { projects } = await imported('Titre;Pays partenaires\nA;BE;\nB;Belgique / France;\n');
    expect(projects.map(({ countries }) => countries)).to.deep.equal([['BE'], ['BE', 'FR']]);
    expect(projects.some(({ partners }) => partners)).to.equal(false);
  });

  it('numbers that a spreadsheet has shortened are no ids', async () => {
    const { projects, findings } = await imported('Code projet;Titre\n1,23E+15;A\n00124;B\n');
    expect(projects.map(({ id }) => id)).to.deep.equal(['a', '00124']);
    expect(findings).to.deep.equal(['shortened-number']);
  });

  it('a row for each partner, without a column of roles', async () => {
    const { projects } = await imported(
      'N° projet;Titre;Partenaire;Pays;Budget\n1;Pont;Ville;BE;100\n1;Pont;Bourg;FR;200\n2;Bois;Stadt;DE;50\n',
    );
    expect(projects.map(({ budget }) => budget?.amount)).to.deep.equal([300, 50]);
    expect(projects[0]!.partners?.names).to.deep.equal(['Ville', 'Bourg']);
  });

  it('a share of 1 in a column of percentages is told', async () => {
    const list = (rates: string) => `Titre;Taux UE\n${rates}`;
    const mixed = await imported(list('A;50 %\nB;0,4\nC;60\n'));
    expect(mixed.projects.map(({ funding }) => funding?.rate)).to.deep.equal([50, 40, 60]);
    expect(mixed.findings).to.deep.equal(['share']);
    expect((await imported(list('A;0,5\nB;0,4\nC;1\n'))).findings).to.deep.equal([]);
  });
});

describe('import: kinds of JSON', () => {
  it('records inside lists give columns', async () => {
    const { projects } = await imported(
      JSON.stringify([
        {
          titre: 'A',
          partenaires: [
            { nom: 'X', pays: 'BE' },
            { nom: 'Y', pays: 'FR' },
          ],
        },
        { titre: 'B', partenaires: [] },
      ]),
    );
    expect(projects[0]!.partners?.names).to.deep.equal(['X', 'Y']);
    expect(projects[0]!.countries).to.deep.equal(['BE', 'FR']);
  });

  it('long numbers keep all their digits, inside texts too', async () => {
    const { projects } = await imported(
      '[{"titre":"n 12345678901234567890, \\"x\\"","id":12345678901234567890}]',
    );
    expect(projects[0]!.id).to.equal('12345678901234567890');
    expect(Object.values(projects[0]!.name)[0]).to.equal('n 12345678901234567890, "x"');
  });

  it('a line that is no JSON is named', async () => {
    const error = await readTable(utf8('{"titre":"A"}\n\n{titre:B}\n{"titre":"C"}\n')).catch(
      (thrown: unknown) => thrown,
    );
    expect([(error as TableError).code, (error as TableError).message]).to.deep.equal(['json-line', '3']);
  });

  it('rows of totals and counts of lines are those of the file', async () => {
    const { report } = await imported('[{"titre":"A","cout":1},{"titre":"Total","cout":1}]');
    expect(report.extent.lines).to.equal(2);
    expect(report.rowsLeftOut.map(({ row, code }) => [row, code])).to.deep.equal([[2, 'total']]);
  });
});

describe('import: units in names of columns', () => {
  for (const [head, scale] of [
    ['Total budget (EUR million)', 1e6],
    ['EU contribution (€ thousand)', 1000],
    ['Budget (EUR m)', 1e6],
    ['Totale kosten (x 1.000 euro)', 1000],
    ['Kosten x 1.000.000', 1e6],
    ['Coût (en 1 000 €)', 1000],
    ["Budget (€'000)", 1000],
    ['Coût total (kEUR)', 1000],
    ['Part UE (MEUR)', 1e6],
    ['Gesamtkosten in Tsd. EUR', 1000],
    ['EU-Mittel (Mio. €)', 1e6],
    ['Coût en milliers d’euros', 1000],
    ['Budget 2000', undefined],
    ['Coût total (EUR)', undefined],
    ['Total costs in EUR', undefined],
    ['Budget 2014-2020', undefined],
    ['Montant € TTC', undefined],
  ] as const)
    it(`‘${head}’`, () => expect(scaleInHead(head)).to.equal(scale));
});
