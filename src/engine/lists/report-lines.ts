/** The findings of imported lists in words, row by row: for editors. */
import type { Language } from '../../dataset/languages.js';
import { isFurniture, type ImportReport } from '../../importer/report.js';
import { importWording } from '../../importer/wording/import-wording.js';
import { loadToolMessages } from '../../localization/tool-messages.js';
import type { ListFault, ListReport } from './list-messages.js';

const findingsOf = ({ unreconciled, rowsLeftOut, valuesLeftOut, repaired }: ImportReport) => [
  ...unreconciled,
  ...[
    ...rowsLeftOut.filter((finding) => !isFurniture(finding)),
    ...valuesLeftOut.filter(({ code }) => code !== 'as-mapped'),
    ...repaired,
  ].sort((a, b) => a.row - b.row),
];

/** Number of findings of the lists. */
export function findingCount(lists: readonly ListReport[]): number {
  let count = 0;
  for (const { report } of lists) count += findingsOf(report).length;
  return count;
}

/** Returns the first `count` findings in words; with several lists, each names its file. */
export async function reportLines(
  lists: readonly ListReport[],
  language: Language,
  count: number,
): Promise<string[]> {
  await loadToolMessages(language);
  const wording = importWording(language);
  const lines = lists.flatMap(({ address, report }) => {
    const file = lists.length > 1 ? `${decodeURI(address).split('/').at(-1)} – ` : '';
    return findingsOf(report)
      .slice(0, count)
      .map((finding) => file + wording.finding(finding));
  });
  return lines.slice(0, count);
}

/** Returns in words why a list can't be read: where, and what to do. */
export async function faultLines(fault: ListFault, language: Language): Promise<readonly string[]> {
  await loadToolMessages(language);
  const wording = importWording(language);
  return 'problems' in fault
    ? fault.problems.map((problem) => wording.mappingProblem(problem))
    : [wording.tableError(fault.table)];
}
