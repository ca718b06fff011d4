/** A table and a mapping into a dataset and a report. */
import { readSteps } from '../dataset/reading/parse.js';
import { danglingSteps } from '../dataset/reading/references.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { runToEnd, type Resumable } from '../scheduling/resumable.js';
import { draftProject } from './draft-project.js';
import { Field } from './field.js';
import { withIds } from './ids.js';
import {
  checkMapping,
  columnIndex,
  columnsOf,
  fieldsOf,
  MappingError,
  pathOfField,
  type Mapping,
  type MappingProblem,
} from './mapping.js';
import { Findings, shorten, type ImportReport } from './report.js';
import type { Table } from './table.js';
import { createVocabularies, vocabularies, type Known, type Vocabularies } from './vocabulary.js';

export interface Imported {
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

const nobody: Known = { themes: [], sectors: [], programmes: [], networks: [] };

/** Ids that the mapping names, and nobody has a label for. */
function unknownIds(fields: readonly Field[], lists: Vocabularies): MappingProblem[] {
  return fields.flatMap(({ key, spec }) => {
    const list = lists.get(key === 'programme' ? 'programmes' : key);
    // A list that may be added to takes the text as the label.
    if (!list || spec.create || key.startsWith('fields.')) return [];
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

/** The facets of the list's own, with the values that projects have. */
const facetsOf = (mapping: Mapping, lists: Vocabularies): Record<string, unknown>[] =>
  Object.entries(mapping.facets ?? {}).map(([id, { label }]) => ({
    id,
    label,
    values: lists.get(`fields.${id}`)!.records(),
  }));

/** All rows as projects, in steps: a long list must not keep a page waiting. */
export function* importSteps(table: Table, input: unknown, known: Known = nobody): Resumable<Imported> {
  const mapping: Mapping = checkMapping(input, table.columns);
  const language = mapping.language ?? 'fr';
  const lists = createVocabularies(mapping, known);
  const fields = fieldsOf(mapping).map((field) => new Field(field, table, mapping.empty ?? []));
  const unknown = unknownIds(fields, lists);
  if (unknown.length) throw new MappingError(unknown);

  const findings = new Findings();
  for (const { row, code, value } of table.faults) findings.value(row, '', code, value);
  const drafts = [];
  for (const [i, row] of table.rows.entries()) {
    if (i % 16 === 0) yield i / table.rows.length;
    const draft = draftProject(row, fields, lists, language, findings);
    if (draft) drafts.push(draft);
  }
  const projects = withIds(drafts, findings);
  const { source, title, asOf } = mapping;
  const facets = facetsOf(mapping, lists);
  const read = yield* readSteps({
    schemaVersion: '1.0',
    ...(title && { title }),
    ...(asOf && { asOf }),
    ...(source && { sources: [source] }),
    ...Object.fromEntries(vocabularies.map((name) => [name, lists.get(name)!.records()])),
    ...(facets.length && { facets }),
    projects: source ? projects.map((project) => ({ ...project, sources: [source.id] })) : projects,
  });
  // The reader that pages have is the judge: what it leaves out is told.
  for (const { path, code, found } of [...read.problems, ...(yield* danglingSteps(read))]) {
    const draft = drafts[Number(/^projects\[(\d+)\]/.exec(path)?.[1])];
    findings.row(draft?.row ?? 0, path, 'schema', `${code} ${found}`);
  }
  return { dataset: read.dataset, report: reportOf(table, mapping, fields, lists, findings, read.dataset) };
}

function reportOf(
  table: Table,
  mapping: Mapping,
  fields: readonly Field[],
  lists: Vocabularies,
  findings: Findings,
  dataset: Dataset,
): ImportReport {
  const used = [...fields.flatMap(({ spec }) => columnsOf(spec)), ...(mapping.unused ?? [])];
  const indexes = new Set(used.map((name) => columnIndex(table.columns, name)));
  const { rows, values, repairs } = findings.finish(table.columns);
  return {
    reading: table.reading,
    rows: table.rows.length,
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
 * @param input a mapping, as `JSON.parse` gave it
 * @param known themes, sectors, programmes and networks that values may mean: those of the bundled dataset
 * @throws {MappingError} when the mapping is wrong, or is for another list
 */
export const importTable = (table: Table, input: unknown, known?: Known): Imported =>
  runToEnd(importSteps(table, input, known));
