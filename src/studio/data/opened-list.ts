/** A list that is open in the studio: its table, its mapping and what they give. */
import snapshot from '../../engine/snapshot.js';
import { parse } from '../../dataset/reading/parse.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { changesBetween, type Changes } from '../../importer/changes.js';
import { draftOf, type ColumnGuess } from '../../importer/draft.js';
import { importSteps, type Imported } from '../../importer/import-table.js';
import type { Mapping } from '../../importer/mapping.js';
import { readTableOf } from '../../importer/read-table.js';
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
  const table = await readTableOf(file, given?.read);
  const draft = draftOf(table, known);
  const followed = given && withRenamed(given, renamedColumns(given, table.columns));
  return { fileName: file.name, table, columns: draft.columns, mapping: followed ?? draft.mapping };
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
