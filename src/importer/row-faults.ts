/** Reports rows with shifted cells and rows without data as findings. */
import type { Finding, FindingCode, Findings, RepairCode, RowCode, ValueCode } from './report.js';
import type { RowFault, Table } from './table.js';

/** Findings about a cell that does not suit its column. */
const misfits: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'not-a-number',
  'not-a-date',
  'not-a-period',
  'not-a-country',
  'not-an-address',
  'not-a-place',
  'end-before-start',
]);
export const notReadAsMeant = (values: readonly Finding[]): boolean =>
  values.some(({ code }) => misfits.has(code));

type Code = RowFault['code'];
const values: ReadonlySet<Code> = new Set<Code>(['beyond-header', 'cell-error', 'no-formula-value']);

/**
 * @param amounts names of the columns with amounts
 * @returns rows with too few cells, by number. A row is imported only if each cell suits its column.
 */
export function withSkipped(
  { faults, skipped }: Table,
  findings: Findings,
  amounts: ReadonlySet<string>,
): Map<number, string> {
  const short = new Map<number, string>();
  for (const { row, code, value } of skipped) findings.row(row, '', code as RowCode, value);
  for (const { row, column = '', code, value, to } of faults) {
    if (code === 'merged-cell' && amounts.has(column)) findings.value(row, column, 'merged-amount', to);
    else if (values.has(code)) findings.value(row, column, code as ValueCode, value);
    else if (code === 'short-row') {
      short.set(row, value);
      findings.repair(row, column, 'missing-cells', value);
    } else if (code !== 'rows-in-cell') findings.repair(row, column, code as RepairCode, value, to);
  }
  return short;
}
