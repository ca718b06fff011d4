/** Words the importer's report, and the problems of a file or a mapping. */
import { str } from '@lit/localize';
import type { MappingProblem } from '../mapping.js';
import type { AmountSum } from '../amounts.js';
import { isStructural, type ColumnReading, type Finding, type ImportReport } from '../report.js';
import type { TableError } from '../table.js';
import type { Language } from '../../dataset/languages.js';
import { amountText } from './amount-text.js';
import { mappingProblemText, tableErrorText } from './error-wording.js';
import { findingText } from './finding-wording.js';
import { quoted, readingWording } from './reading-wording.js';
import { formatNumber } from '../../localization/format.js';
import { toolMessages } from '../../localization/tool-messages.js';

/** Maximum number of examples of a finding in a line. The JSON report has all. */
const maxRows = 5;
const maxSamples = 3;
/** Maximum number of kinds of findings under a heading. */
const maxGroups = 40;

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
  tableError(error: Pick<TableError, 'code' | 'message'>): string;
}

/** @param language a language whose messages are loaded: see `loadToolMessages` */
export function importWording(language: Language): ImportWording {
  const msg = toolMessages(language);
  const number = (count: number): string => formatNumber(count, language);
  const quote = (raw: string): string => quoted(msg, raw);
  const { reading, doubts } = readingWording(msg, number);
  const list = (texts: readonly string[]): string => texts.map(quote).join(', ');

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
    const samples = [...changes.slice(0, maxSamples), ...(changes.length > maxSamples ? ['…'] : [])].join(
      ', ',
    );
    const rows = [...new Set(findings.map(({ row }) => row))];
    const numbers = [...rows.slice(0, maxRows), ...(rows.length > maxRows ? ['…'] : [])].join(', ');
    const count = number(findings.length);
    return rows.length > 1
      ? msg(str`${count} × ${what} : ${samples} (lignes ${numbers})`, { id: 'import.group-rows' })
      : msg(str`${count} × ${what} : ${samples} (ligne ${numbers})`, { id: 'import.group' });
  };

  const section = (heading: string, findings: readonly Finding[]): string[] => {
    if (!findings.length) return [];
    const groups = grouped(findings).map(group);
    const more = groups.length > maxGroups ? ['  …'] : [];
    return [heading, ...groups.slice(0, maxGroups).map((line) => `  ${line}`), ...more];
  };

  const amountSum = ({ column: name, listed, taken, leftOut }: AmountSum): string => {
    const [all, good, bad] = [listed, taken, leftOut].map((each) => amountText(each, language));
    return msg(str`Somme de ${quote(name)} : ${all!}, reprise : ${good!}, laissée de côté : ${bad!}`, {
      id: 'import.amount-sum',
    });
  };

  return {
    report({ reading: read, rows, blank, taken, columns, unused, made, extent, amounts, joined, ...found }) {
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
        ) +
          (joined
            ? msg(str`, jointes au projet d’une autre ligne : ${number(joined)}`, { id: 'import.joined' })
            : ''),
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

    mappingProblem: (problem) => mappingProblemText(msg, problem),
    tableError: (error) => tableErrorText(msg, error),
  };
}
