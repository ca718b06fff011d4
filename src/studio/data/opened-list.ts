/** A list that is open in the studio: its table, its mapping and what they give. */
import snapshot from '../../engine/snapshot.js';
import { parse } from '../../dataset/reading/parse.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { changesBetween, type Changes } from '../../importer/changes.js';
import { draftOf, type ColumnGuess } from '../../importer/draft.js';
import { importSteps, type Imported } from '../../importer/import-table.js';
import { kindOf, type Mapping, type Spec } from '../../importer/mapping.js';
import { readTable } from '../../importer/read-table.js';
import { columnChanges, renamedColumns, withRenamed } from '../../importer/renamed.js';
import type { Table } from '../../importer/table.js';
import type { Known } from '../../importer/vocabulary.js';
import { createTimeSlicer } from '../../scheduling/time-slices.js';

const known = snapshot as Known;

export interface OpenedList {
  readonly fileName: string;
  readonly table: Table;
  readonly columns: readonly ColumnGuess[];
  readonly mapping: Mapping;
}

/**
 * Reads a file, and drafts a mapping unless one is given.
 * @throws {TableError} when the file holds no list
 */
export async function openList(file: File, given?: Mapping): Promise<OpenedList> {
  const table = await readTable(new Uint8Array(await file.arrayBuffer()), given?.read ?? {});
  const draft = draftOf(table, known);
  const followed = given && withRenamed(given, renamedColumns(given, table.columns));
  return { fileName: file.name, table, columns: draft.columns, mapping: followed ?? draft.mapping };
}

type ColumnFields = Readonly<Record<string, string | Spec | null | undefined>>;

const columnOf = (spec: string | Spec | null | undefined): string | undefined =>
  typeof spec === 'string' ? spec : (spec?.column ?? undefined);

/** @returns the field that a column fills */
export const fieldOf = ({ fields }: Mapping, column: string): string | undefined =>
  Object.entries(fields as ColumnFields).find(([, spec]) => columnOf(spec) === column)?.[0];

/** @returns the mapping with another field for a column; `undefined` leaves the column out */
export function reassigned(mapping: Mapping, column: string, field: string | undefined): Mapping {
  const before = fieldOf(mapping, column);
  const fields: Record<string, string | Spec | null | undefined> = { ...(mapping.fields as ColumnFields) };
  const spec = before === undefined ? undefined : fields[before];
  if (before !== undefined) delete fields[before];
  // Another field of the same kind keeps currency, separator and order.
  if (field !== undefined)
    fields[field] = spec && before !== undefined && kindOf(before) === kindOf(field) ? spec : column;
  const facets = Object.entries(mapping.facets ?? {}).filter(([, facet]) => facet.column !== column);
  return { ...mapping, fields, facets: Object.fromEntries(facets) };
}

export interface ListResult extends Imported {
  /** Differences from the last dataset, if one is given. */
  readonly changes?: Changes | undefined;
}

/** @throws {MappingError} when the mapping does not fit */
export async function importOpened(
  { table, mapping }: OpenedList,
  previous: Dataset | undefined,
  signal: AbortSignal,
): Promise<ListResult> {
  const slicer = createTimeSlicer();
  const imported = await slicer(importSteps(table, mapping, known, previous?.projects), signal);
  const changes =
    previous && changesBetween(previous, imported.dataset, columnChanges(mapping, table.columns, []));
  return { ...imported, changes };
}

/** Reads a dataset of an earlier import. @throws {SyntaxError} when it is no JSON */
export const readPrevious = async (file: File): Promise<Dataset> =>
  parse(JSON.parse(await file.text())).dataset;
