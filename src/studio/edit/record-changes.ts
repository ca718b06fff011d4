/** Changes of records since a dataset was opened, whether each has its source and date, and the file of changes. */
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Problem } from '../../dataset/reading/problem.js';
import { validate } from '../../dataset/reading/validate.js';
import { sortedJson } from '../../text/sorted-json.js';
import { editableLists, recordSchema, type EditableList } from './schema.js';

type EditedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordChange {
  readonly list: EditableList;
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
  readonly before: EditedRecord | undefined;
  readonly after: EditedRecord | undefined;
}

const recordsOf = (dataset: Dataset, list: EditableList): readonly EditedRecord[] => dataset[list] ?? [];

/** Pairs records by their place, because an edit may change an id; new records stand at the end. */
export function changesOf(before: Dataset, after: Dataset): RecordChange[] {
  return editableLists.flatMap((list) => {
    const [old, now] = [recordsOf(before, list), recordsOf(after, list)];
    if (old === now) return [];
    const kept = new Map(old.map((record) => [record.id, record]));
    const ids = new Set(now.map(({ id }) => id));
    const removed = old
      .filter(({ id }) => !ids.has(id))
      .map((record): RecordChange => ({
        list,
        id: record.id,
        kind: 'removed',
        fields: [],
        before: record,
        after: undefined,
      }));
    const changed = now.flatMap((record): RecordChange[] => {
      const last = kept.get(record.id);
      if (last === record) return [];
      const keys = [...new Set([...Object.keys(last ?? {}), ...Object.keys(record)])];
      const fields = keys
        .filter((key) => sortedJson(last?.[key]) !== sortedJson(record[key]))
        .map((field) => ({ field, before: last?.[field], after: record[field] }));
      if (!fields.length) return [];
      return [{ list, id: record.id, kind: last ? 'changed' : 'added', fields, before: last, after: record }];
    });
    return [...changed, ...removed];
  });
}

/** Fields that tell where facts come from, and are no facts. */
const evidence: ReadonlySet<string> = new Set(['sources', 'asOf', 'reviewBy', 'inferred', 'quotes', 'id']);

const hasSources = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value)
    ? value.length > 0 && value.every(hasSources)
    : Array.isArray((value as { sources?: unknown }).sources) &&
      (value as { sources: unknown[] }).sources.length > 0);

/** Missing evidence of a change: a source, or the day on which the record was compared with it. */
export type Gap = 'source' | 'date';

/**
 * @returns the gaps of a changed record. A changed fact needs a source, its own or that of the record, and a new date:
 * the record has just been compared.
 */
export function gapsOf({ list, kind, fields, before, after }: RecordChange): Gap[] {
  const properties = recordSchema(list).properties ?? {};
  if (kind === 'removed' || !after || !('sources' in properties)) return [];
  const facts = fields.filter(({ field, after: value }) => !evidence.has(field) && value !== undefined);
  if (!facts.length) return [];
  const isSourced = hasSources({ sources: after['sources'] });
  const isDated = typeof after['asOf'] === 'string' && after['asOf'] !== before?.['asOf'];
  const isToday = after['asOf'] === new Date().toISOString().slice(0, 10);
  return [
    ...(isSourced || facts.every(({ after: value }) => hasSources(value)) ? [] : (['source'] as const)),
    ...(isDated || isToday ? [] : (['date'] as const)),
  ];
}

const problemsOf = new WeakMap<Dataset, ReadonlyMap<string, Problem>>();

/** @returns problems of a dataset, by their code and the id of their record: a removal moves the records below it */
function problemsById(dataset: Dataset): ReadonlyMap<string, Problem> {
  const known = problemsOf.get(dataset);
  if (known) return known;
  const found = new Map(
    validate(dataset).problems.map((problem) => {
      const path = problem.path.replace(/^(\w+)\[(\d+)\]/, (place, list: EditableList, at: string) => {
        const id = recordsOf(dataset, list)[Number(at)]?.id;
        return id === undefined ? place : `${list}/${id}`;
      });
      return [`${problem.code} ${path}`, problem] as const;
    }),
  );
  problemsOf.set(dataset, found);
  return found;
}

/** @returns problems that a dataset did not have when it was opened */
export function newProblems(opened: Dataset, now: Dataset): readonly Problem[] {
  const before = problemsById(opened);
  return [...problemsById(now)].filter(([key]) => !before.has(key)).map(([, problem]) => problem);
}

/**
 * The file that a person sends in: records before and after, so that a later change of the same record is noticed.
 */
export const changeFile = (opened: Dataset, changes: readonly RecordChange[]): unknown => ({
  schemaVersion: opened.schemaVersion,
  ...(opened.asOf && { asOf: opened.asOf }),
  changes: changes.map(({ list, id, kind, before, after }) => ({
    list,
    id,
    kind,
    ...(before && { before }),
    ...(after && { after }),
  })),
});
