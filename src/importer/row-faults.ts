/** Rows whose cells may stand under the wrong names, and rows that are no data, in the findings of an import. */
import type { Finding, FindingCode, Findings } from './report.js';
import type { Table } from './table.js';

/** A cell that its column can't hold. */
const misfits: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'not-a-number',
  'not-a-date',
  'not-a-period',
  'not-a-country',
  'not-an-address',
  'end-before-start',
]);
export const notReadAsMeant = (values: readonly Finding[]): boolean =>
  values.some(({ code }) => misfits.has(code));

/** @returns rows with too few cells, by number: taken only if each cell suits its column */
export function withSkipped({ faults, skipped }: Table, findings: Findings): Map<number, string> {
  const short = new Map<number, string>();
  for (const { row, code, value } of skipped)
    if (
      code !== 'beyond-header' &&
      code !== 'stray-quote' &&
      code !== 'rows-in-cell' &&
      code !== 'line-break'
    )
      findings.row(row, '', code, value);
  for (const { row, code, value } of faults)
    if (code === 'beyond-header') findings.value(row, '', code, value);
    else if (code === 'stray-quote' || code === 'line-break') findings.repair(row, '', code, value);
    else if (code === 'short-row') {
      short.set(row, value);
      findings.repair(row, '', 'missing-cells', value);
    }
  return short;
}
