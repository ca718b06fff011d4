/** Words the importer's report, and the problems of a file or a mapping. */
import { str } from '@lit/localize';
import type { MappingProblem } from '../mapping.js';
import type { AmountSum } from '../amounts.js';
import { isStructural, type ColumnReading, type Finding, type ImportReport } from '../report.js';
import type { Reading, TableError } from '../table.js';
import type { Language } from '../../dataset/languages.js';
import { findingText } from './finding-wording.js';
import { formatNumber } from '../../localization/format.js';
import { toolMessages } from '../../localization/tool-messages.js';

/** Maximum number of examples of a finding in a line. The JSON report has all. */
const mostRows = 5;
const mostSamples = 3;
/** Maximum number of kinds of findings under a heading. */
const mostGroups = 40;

const delimiterNames: Readonly<Record<string, string>> = { '\t': '⇥', ' ': '␣' };

function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.column}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

export interface ImportWording {
  report(report: ImportReport): string[];
  finding(finding: Finding): string;
  mappingProblem(problem: MappingProblem): string;
  tableError(error: TableError): string;
}

/** @param language a language whose messages are loaded: see `loadToolMessages` */
export function importWording(language: Language): ImportWording {
  const msg = toolMessages(language);
  const number = (count: number): string => formatNumber(count, language);
  const quote = (raw: string): string => {
    const text = raw.replace(/\s*\n\s*/g, ' ⏎ ');
    return msg(str`« ${text} »`, { id: 'import.quote' });
  };
  const list = (texts: readonly string[]): string => texts.map(quote).join(', ');

  const reading = ({
    kind,
    encoding,
    delimiter = '',
    sheet = '',
    otherSheets = [],
    damaged = 0,
    headerRow = 1,
    isGuess = false,
  }: Reading): string[] => {
    const separator = quote(delimiterNames[delimiter] ?? delimiter);
    const code = encoding?.toUpperCase() ?? '';
    const lines = [
      kind === 'csv'
        ? msg(str`Fichier : texte (${code}), séparateur ${separator}`, { id: 'import.read-csv' })
        : kind === 'json'
          ? msg(str`Fichier : JSON (${code})`, { id: 'import.read-json' })
          : msg(str`Fichier : classeur, feuille ${quote(sheet)}`, { id: 'import.read-xlsx' }),
    ];
    if (otherSheets.length)
      lines.push(msg(str`Feuilles non lues : ${list(otherSheets)}`, { id: 'import.other-sheets' }));
    if (isGuess)
      lines.push(
        msg(
          str`Encodage ${code} deviné d’après les lettres : vérifiez les accents, ou indiquez read.encoding`,
          {
            id: 'import.encoding-guess',
          },
        ),
      );
    if (headerRow > 1)
      lines.push(msg(str`Noms des colonnes : ligne ${number(headerRow)}`, { id: 'import.header-row' }));
    if (damaged)
      lines.push(
        msg(str`Caractères illisibles dans le fichier : ${number(damaged)}`, { id: 'import.unreadable' }),
      );
    return lines;
  };

  const doubts = ({ numbers, dates }: ColumnReading): string[] => [
    ...(numbers?.decimal === ',' ? [msg('virgule décimale', { id: 'import.decimal-comma' })] : []),
    ...(numbers?.decimal === '.' ? [msg('point décimal', { id: 'import.decimal-point' })] : []),
    ...(numbers?.doubt === 'thousands'
      ? [
          msg('1.234 lu comme mille deux cent trente-quatre, faute d’autre indice', {
            id: 'import.thousands',
          }),
        ]
      : []),
    ...(numbers?.doubt === 'mixed'
      ? [msg('deux façons d’écrire les décimales', { id: 'import.mixed-numbers' })]
      : []),
    ...(dates?.order === 'mdy' ? [msg('mois avant le jour', { id: 'import.month-first' })] : []),
    ...(dates?.doubt === 'none-tells'
      ? [msg('01/02 lu comme le 1er février, faute d’autre indice', { id: 'import.day-first' })]
      : []),
    ...(dates?.doubt === 'mixed'
      ? [msg('deux façons d’écrire les dates', { id: 'import.mixed-dates' })]
      : []),
  ];

  const column = (found: ColumnReading): string => {
    const [from, filled, empty] = [quote(found.column), number(found.filled), number(found.empty)];
    const base = msg(str`${from} → ${found.field} (valeurs : ${filled}, vides : ${empty})`, {
      id: 'import.column',
    });
    return [base, ...doubts(found)].join(', ');
  };

  const change = ({ from, to }: Finding): string =>
    to === undefined ? quote(from) : `${quote(from)} → ${quote(to)}`;

  const group = (findings: readonly Finding[]): string => {
    const { code, column } = findings[0]!;
    const what = [...(column ? [quote(column)] : []), findingText(msg, code)].join(' – ');
    const changes = [...new Set(findings.map(change))];
    const samples = [...changes.slice(0, mostSamples), ...(changes.length > mostSamples ? ['…'] : [])].join(
      ', ',
    );
    const rows = [...new Set(findings.map(({ row }) => row))];
    const numbers = [...rows.slice(0, mostRows), ...(rows.length > mostRows ? ['…'] : [])].join(', ');
    const count = number(findings.length);
    return rows.length > 1
      ? msg(str`${count} × ${what} : ${samples} (lignes ${numbers})`, { id: 'import.group-rows' })
      : msg(str`${count} × ${what} : ${samples} (ligne ${numbers})`, { id: 'import.group' });
  };

  const section = (heading: string, findings: readonly Finding[]): string[] => {
    if (!findings.length) return [];
    const groups = grouped(findings).map(group);
    const more = groups.length > mostGroups ? ['  …'] : [];
    return [heading, ...groups.slice(0, mostGroups).map((line) => `  ${line}`), ...more];
  };

  /** Formats an amount, with cents if there are any. */
  const money = (amount: number): string =>
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-BE`, {
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    }).format(amount);

  const amountSum = ({ column: name, listed, taken, leftOut }: AmountSum): string => {
    const [all, good, bad] = [listed, taken, leftOut].map(money);
    return msg(str`Somme de ${quote(name)} : ${all!}, reprise : ${good!}, laissée de côté : ${bad!}`, {
      id: 'import.amount-sum',
    });
  };

  return {
    report({ reading: read, rows, blank, taken, columns, unused, made, extent, amounts, ...found }) {
      const [all, good, bad, none] = [rows, taken, found.rowsLeftOut.length, blank].map(number);
      const [fixed, dropped] = [found.repaired.length, found.valuesLeftOut.length].map(number);
      const lines = number(extent.lines);
      const repairedRows = number(new Set(found.repaired.map(({ row }) => row)).size);
      const structural = [...found.rowsLeftOut, ...found.repaired].filter(isStructural);
      const others = (findings: readonly Finding[]): Finding[] =>
        findings.filter((finding) => !isStructural(finding));
      const makes = Object.entries(made).filter(([, count]) => count);
      return [
        msg(
          str`Lignes du fichier : ${lines}. Lignes : ${all!}, reprises : ${good!}, laissées de côté : ${bad!}, vides : ${none!}, réparées : ${repairedRows}`,
          { id: 'import.rows' },
        ),
        ...amounts.map(amountSum),
        ...section(msg('Erreur : le compte n’y est pas', { id: 'import.unreconciled' }), found.unreconciled),
        ...section(
          msg(str`Lignes mal formées : ${number(structural.length)}`, { id: 'import.structural' }),
          structural,
        ),
        ...reading(read),
        msg('Colonnes reprises :', { id: 'import.columns' }),
        ...columns.map((each) => `  ${column(each)}`),
        ...(unused.length
          ? [msg(str`Colonnes dont la correspondance ne dit rien : ${list(unused)}`, { id: 'import.unused' })]
          : []),
        ...(makes.length
          ? [
              msg(
                str`Créés à partir des valeurs : ${makes.map(([name, count]) => `${name} ${number(count)}`).join(', ')}`,
                {
                  id: 'import.made',
                },
              ),
            ]
          : []),
        ...section(
          msg(str`Lignes laissées de côté : ${bad!}`, { id: 'import.rows-left-out' }),
          others(found.rowsLeftOut),
        ),
        ...section(
          msg(str`Valeurs laissées de côté : ${dropped!}`, { id: 'import.values-left-out' }),
          found.valuesLeftOut,
        ),
        ...section(msg(str`Valeurs réparées : ${fixed!}`, { id: 'import.repaired' }), others(found.repaired)),
      ];
    },

    finding(finding) {
      const { row, code } = finding;
      const where = finding.column
        ? msg(str`ligne ${row}, colonne ${quote(finding.column)}`, { id: 'import.place' })
        : msg(str`ligne ${row}`, { id: 'import.row' });
      return `${where} – ${findingText(msg, code)}${finding.from ? ` (${change(finding)})` : ''}`;
    },

    mappingProblem({ path, code, found }) {
      return `${path} – ${mappingText()}`;
      function mappingText(): string {
        switch (code) {
          case 'format':
            return msg(str`valeur non valable (${found})`, { id: 'import.mapping-format' });
          case 'object':
            return msg('il faut ici un objet', { id: 'import.mapping-object' });
          case 'unknown-key':
            return msg('cette clé n’existe pas ici', { id: 'import.mapping-unknown-key' });
          case 'no-column':
            return msg(str`la liste n’a pas de colonne ${quote(found)}`, { id: 'import.mapping-no-column' });
          case 'no-name':
            return msg('la colonne du nom des projets manque', { id: 'import.mapping-no-name' });
          case 'no-source':
            return msg('il faut column, columns ou constant', { id: 'import.mapping-no-source' });
          case 'unknown-id':
            return msg(
              str`identifiant inconnu ${quote(found)} : donnez-lui un nom dans labels, ou mettez create`,
              {
                id: 'import.mapping-unknown-id',
              },
            );
        }
      }
    },

    tableError({ code, message }) {
      switch (code) {
        case 'no-list':
          return msg(
            str`Ce fichier JSON contient plusieurs listes, ou aucune : indiquez laquelle lire avec read.list (${message})`,
            {
              id: 'import.no-list',
            },
          );
        case 'no-rows':
          return msg('Ce fichier ne contient pas de noms de colonnes suivis de lignes.', {
            id: 'import.no-rows',
          });
        case 'json':
          return msg(str`Ce n’est pas du JSON : ${message}`, { id: 'import.no-json' });
        case 'xlsx':
          return msg(str`Ce classeur est illisible : ${message}`, { id: 'import.bad-xlsx' });
        case 'no-sheet':
          return msg(str`Cette feuille n’existe pas dans le classeur. Feuilles disponibles : ${message}`, {
            id: 'import.no-sheet',
          });
        case 'html':
          return msg(
            'Ce fichier est une page web ou du XML : ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
            { id: 'import.html' },
          );
        case 'ods':
          return msg(
            'Ce fichier est un classeur OpenDocument (.ods) : ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
            { id: 'import.ods' },
          );
        case 'old-excel':
          return msg('Ce classeur date d’Excel 97-2003 : enregistrez-le au format .xlsx.', {
            id: 'import.old-excel',
          });
      }
    },
  };
}
