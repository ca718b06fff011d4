/**
 * Values of a project that depend on each other: countries of partners, details without the value that they belong
 * to.
 */
import type { Piece } from './field.js';
import type { Findings } from './report.js';
import type { Row } from './table.js';
import { onlyOne, toCountries, type Reader } from './values.js';

export type FieldTree = { [key: string]: unknown };

/** Sets a value at a path unless it is empty, so that a dataset contains no `undefined`. */
export function setAt(tree: FieldTree, path: string, value: unknown): void {
  if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = tree;
  for (const key of keys) at = (at[key] ??= {}) as FieldTree;
  at[last] = value;
}

/** Gives each partner its country, where the list has as many countries as partners. */
export function setPartnerCountries(
  project: FieldTree,
  { reader, pieces }: { readonly reader: Reader; readonly pieces: readonly Piece[] },
): void {
  const { names = [] } = (project['partners'] ?? {}) as { names?: readonly string[] };
  const { row, field, findings } = reader;
  if (names.length !== pieces.length) {
    findings.value(row, field.column, 'uneven', pieces.map(({ from }) => from).join(' | '));
    return;
  }
  const members = names.map((name, i) => {
    const country = onlyOne(reader, toCountries(reader, [pieces[i]!]));
    return { name, ...(country && { country }) };
  });
  project['partners'] = { ...(project['partners'] as object), members };
  delete (project['partners'] as FieldTree)['names'];
}

/** Removes details of a participant or an image without a name or an address, and reports them. */
export function withoutNameless(project: FieldTree, row: Row, findings: Findings): void {
  for (const [part, main] of [
    ['lead', 'name'],
    ['beneficiary', 'name'],
    ['image', 'address'],
    ['licence', 'name'],
    ['statedStatus', 'text'],
    ['budget', 'amount'],
  ] as const) {
    const found = project[part] as FieldTree | undefined;
    if (!found || found[main] !== undefined) continue;
    findings.value(row.number, part, 'no-main', JSON.stringify(found));
    delete project[part];
  }
  const licence = (project['image'] as FieldTree | undefined)?.['licence'] as FieldTree | undefined;
  if (licence && !licence['name']) delete (project['image'] as FieldTree)['licence'];
}
