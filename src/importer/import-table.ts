/** Turns a table and a mapping into a dataset and a report. */
import { readSteps } from '../dataset/reading/parse.js';
import { danglingSteps } from '../dataset/reading/references.js';
import type { Dataset, Project } from '../dataset/reading/schema.js';
import { runToEnd, type Resumable } from '../scheduling/resumable.js';
import { Amounts, type AmountSum } from './amounts.js';
import { checkMapping } from './check-mapping.js';
import { draftProject } from './draft-project.js';
import { Field } from './field.js';
import { isFacetKey } from './fields.js';
import { grouped } from './group.js';
import { withIds, type ProjectDraft } from './ids.js';
import {
  allColumnsOf,
  columnIndex,
  fieldsOf,
  MappingError,
  pathOfField,
  type Mapping,
  type MappingProblem,
} from './mapping.js';
import { Findings, shorten, type Finding, type ImportReport } from './report.js';
import { notReadAsMeant, withSkipped } from './row-faults.js';
import type { Table } from './table.js';
import { createVocabularies, vocabularies, type Known, type Vocabularies } from './vocabulary.js';

export interface Imported {
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

const nobody: Known = { themes: [], sectors: [], programmes: [], networks: [] };

/** Returns the ids in the mapping that have neither a record nor a label. */
function unknownIds(fields: readonly Field[], lists: Vocabularies): MappingProblem[] {
  return fields.flatMap(({ key, spec }) => {
    const list = lists.get(key === 'programme' ? 'programmes' : key);
    // A field with `create` uses the text as the label.
    if (!list || spec.create || isFacetKey(key)) return [];
    return Object.entries(spec.values ?? {}).flatMap(([text, ids]) =>
      [ids ?? []]
        .flat()
        .filter((id) => !list.knows(id))
        .map((id) => ({
          path: `${pathOfField(key)}.values.${text}`,
          code: 'unknown-id' as const,
          found: id,
        })),
    );
  });
}

/** Returns the facets of the mapping, with the values that occur in projects. */
const facetsOf = (mapping: Mapping, lists: Vocabularies): Record<string, unknown>[] =>
  Object.entries(mapping.facets ?? {}).map(([id, { label }]) => ({
    id,
    label,
    values: lists.get(`fields.${id}`)!.records(),
  }));

/** Returns the organisations that participants refer to, each with its first name. */
function organisationsOf(projects: readonly Project[]): { organisations?: unknown[] } {
  const found = new Map<string, { id: string; name: string; website?: unknown }>();
  for (const { lead, beneficiary, partners } of projects)
    for (const each of [lead, beneficiary, ...(partners?.members ?? [])])
      if (each?.organisation && !found.has(each.organisation))
        found.set(each.organisation, {
          id: each.organisation,
          name: each.name,
          ...(each.website && { website: each.website }),
        });
  return found.size ? { organisations: [...found.values()] } : {};
}

/** Reads all rows as projects, in steps, so that a long list does not block the page. */
export function* importSteps(
  table: Table,
  input: unknown,
  known: Known = nobody,
  previous: readonly Project[] = [],
): Resumable<Imported> {
  const mapping: Mapping = checkMapping(input, table.columns);
  const lists = createVocabularies(mapping, known);
  const fields = fieldsOf(mapping).map((field) => new Field(field, table, mapping.empty ?? []));
  const unknown = unknownIds(fields, lists);
  if (unknown.length) throw new MappingError(unknown);

  const findings = new Findings();
  const amountColumns = fields.flatMap(({ kind, column }) => (kind === 'amount' ? column : []));
  const short = withSkipped(table, findings, new Set(amountColumns));
  const amounts = new Amounts(fields);
  const { group } = mapping;
  const drafts: ProjectDraft[] = [];
  /** Projects of rows that may be joined, by the number of the row. */
  const taken = new Map<number, ProjectDraft['project']>();
  for (const [i, row] of table.rows.entries()) {
    if (i % 16 === 0) yield i / table.rows.length;
    const known = findings.values.length;
    const draft = draftProject(row, fields, lists, mapping, findings);
    const isShifted = short.has(row.number) && notReadAsMeant(findings.values.slice(known));
    if (draft && isShifted) findings.row(row.number, '', 'short-row', short.get(row.number));
    else if (draft) drafts.push(draft);
    const project = isShifted ? undefined : draft?.project;
    if (!group) amounts.add(row, project);
    else if (project) taken.set(row.number, project);
  }
  let whole: ProjectDraft[] = drafts;
  if (group) {
    const rows = new Map(table.rows.map((row) => [row.number, row]));
    const { drafts: joined, uncounted } = grouped(drafts, rows, table, group, findings);
    whole = [...joined];
    for (const row of table.rows) amounts.add(row, taken.get(row.number), uncounted);
  }
  const projects = withIds(whole, findings, previous);
  const rowNumbers = whole.map(({ row }) => row);
  const joined = drafts.length - whole.length;
  // The drafts of a long list take as much memory as its projects.
  drafts.length = 0;
  whole.length = 0;
  taken.clear();
  const { source, title, asOf } = mapping;
  const facets = facetsOf(mapping, lists);
  const found = {
    schemaVersion: '1.0',
    ...(title && { title }),
    ...(asOf && { asOf }),
    ...(source && { sources: [source] }),
    ...organisationsOf(projects),
    ...Object.fromEntries(vocabularies.map((name) => [name, lists.get(name)!.records()])),
    ...(facets.length && { facets }),
    projects: source ? projects.map((project) => ({ ...project, sources: [source.id] })) : projects,
  };
  const read = yield* readSteps(found, true);
  // The parser of pages has the last word: records that it leaves out are reported.
  for (const { path, code, found } of [...read.problems, ...(yield* danglingSteps(read))]) {
    const row = rowNumbers[Number(/^projects\[(\d+)\]/.exec(path)?.[1])];
    findings.row(row ?? 0, path, 'schema', `${code} ${found}`);
  }
  return {
    dataset: read.dataset,
    report: {
      ...reportOf(table, mapping, fields, lists, findings, amounts, read.dataset),
      joined,
    },
  };
}

/** Returns discrepancies: lines of the file that are in no row, amounts that are neither taken nor left out. */
function unreconciled(
  { rows, skipped, blank, faults, extent }: Table,
  sums: readonly AmountSum[],
): Finding[] {
  const accounted = extent.above + extent.within + rows.length + skipped.length + blank;
  const found = faults
    .filter(({ code }) => code === 'rows-in-cell')
    .map(({ row, value }): Finding => ({ row, column: '', code: 'rows-in-cell', from: shorten(value) }));
  if (accounted !== extent.lines)
    found.push({ row: 0, column: '', code: 'lines', from: String(extent.lines), to: String(accounted) });
  for (const { column, listed, taken, leftOut, isExact } of sums)
    if (!isExact)
      found.push({ row: 0, column, code: 'sum', from: String(listed), to: String(taken + leftOut) });
  return found;
}

function reportOf(
  table: Table,
  mapping: Mapping,
  fields: readonly Field[],
  lists: Vocabularies,
  findings: Findings,
  amounts: Amounts,
  dataset: Dataset,
): Omit<ImportReport, 'joined'> {
  const { by = [], role } = mapping.group ?? {};
  const used = [
    ...fields.flatMap(({ spec }) => allColumnsOf(spec)),
    ...[by].flat(),
    ...(role ? [role] : []),
    ...(mapping.unused ?? []),
  ];
  const indexes = new Set(used.map((name) => columnIndex(table.columns, name)));
  const { rows, values, repairs } = findings.finish(table.columns);
  const sums = amounts.sums(dataset.projects);
  return {
    reading: table.reading,
    extent: table.extent,
    amounts: sums,
    unreconciled: unreconciled(table, sums),
    rows: table.rows.length + table.skipped.length,
    blank: table.blank,
    taken: dataset.projects.length,
    rowsLeftOut: rows,
    valuesLeftOut: values,
    repaired: repairs,
    columns: fields.filter(({ column }) => column).map((field) => field.reading()),
    unused: table.columns.filter((_, i) => !indexes.has(i)).map(shorten),
    made: Object.fromEntries([...lists].map(([name, list]) => [name, list.made])),
  };
}

/**
 * Reads each row of a table as a project.
 * @param input a mapping, as returned by `JSON.parse`
 * @param known records of the bundled dataset to which values may refer: themes, sectors, programmes, networks
 * @throws {MappingError} when the mapping is wrong, or is for another list
 */
export const importTable = (
  table: Table,
  input: unknown,
  known?: Known,
  previous?: readonly Project[],
): Imported => runToEnd(importSteps(table, input, known, previous));
