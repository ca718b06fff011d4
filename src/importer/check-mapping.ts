/** A mapping file held against the schema of mappings and the columns of a list. */
import * as v from 'valibot';
import { keysByKind, kindOf, nameOf } from './fields.js';
import {
  allColumnsOf,
  columnIndex,
  columnsOf,
  fieldsOf,
  Mapping,
  MappingError,
  pathOfField,
  type MappingProblem,
} from './mapping.js';
import { renamedColumns } from './renamed.js';
import { shorten } from './report.js';

/**
 * Returns the issues inside a union (a column's name, or an object) that tell more than the union does: the ones of the
 * type that the value has.
 */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inside = (issue.issues ?? []).filter(({ path, type }) => path?.length || type === 'strict_object');
  const own = inside.filter(({ path }) => path?.length);
  if (!own.length) return [issue];
  return own
    .map((each) => ({ ...each, path: [...(issue.path ?? []), ...(each.path ?? [])] }) as v.BaseIssue<unknown>)
    .flatMap(deepest);
}

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => String(key)).join('.');

function codeOf({ type, expected }: v.BaseIssue<unknown>): MappingProblem['code'] {
  if (type !== 'strict_object') return 'format';
  return expected === 'never' ? 'unknown-key' : 'object';
}

/**
 * Checks parsed JSON as a mapping, and compares it with the columns of the list.
 * @throws {MappingError} with all problems
 */
export function checkMapping(input: unknown, columns: readonly string[]): Mapping {
  const result = v.safeParse(Mapping, input);
  if (!result.success)
    throw new MappingError(
      result.issues.flatMap(deepest).map((issue) => {
        const code = codeOf(issue);
        const found = code === 'format' ? shorten(issue.input) : '';
        return {
          path: pathOf(issue),
          code,
          found,
          ...(/^[^/]/.test(issue.expected ?? '') && { expected: issue.expected! }),
        };
      }),
    );
  const mapping = result.output;
  const problems: MappingProblem[] = [];
  const noColumn = (path: string, found: string): void => {
    const renamed = renamedColumns(mapping, columns).find(({ from }) => from === found)?.to;
    problems.push({ path, code: 'no-column', found, renamed });
  };
  for (const { key, spec } of fieldsOf(mapping)) {
    const allowed: readonly string[] = keysByKind[kindOf(key)];
    const path = pathOfField(key);
    for (const [name, value] of Object.entries(spec))
      if (value !== undefined && value !== null && !allowed.includes(name))
        problems.push({ path: `${path}.${name}`, code: 'unknown-key', found: '' });
    for (const column of allColumnsOf(spec)) if (columnIndex(columns, column) < 0) noColumn(path, column);
    if (!columnsOf(spec).length && (spec.constant ?? undefined) === undefined)
      problems.push({ path, code: 'no-source', found: '' });
  }
  const { group } = mapping;
  for (const column of group ? [group.by, group.role ?? []].flat() : [])
    if (columnIndex(columns, column) < 0) noColumn('group', column);
  if (!fieldsOf(mapping).some(({ key }) => nameOf(key) === 'name'))
    problems.push({ path: 'fields.name', code: 'no-name', found: '' });
  if (problems.length) throw new MappingError(problems);
  return mapping;
}
