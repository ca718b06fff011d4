/// <reference types="node" />
/** Reads lists and mappings for the commands `validate` and `import`. */
import { draftOf, type Draft } from '../importer/draft.js';
import { importTable, type Imported } from '../importer/import-table.js';
import { MappingError, type Mapping } from '../importer/mapping.js';
import { readTable } from '../importer/read-table.js';
import { TableError, type ReadOptions, type Table } from '../importer/table.js';
import type { Project } from '../dataset/reading/schema.js';
import type { Known } from '../importer/vocabulary.js';
import snapshot from '../engine/snapshot.js';
import { importWording } from '../importer/wording/import-wording.js';
import { CommandFailure, type Terminal } from './command.js';
import { parseJson, readBytes } from './files.js';

/** The bundled dataset, to whose themes, sectors, programmes and networks a list may refer. */
const known = snapshot as Known;

/** Reads a mapping, whose `read` options are needed before the list. */
export async function readMapping(terminal: Terminal, file: string): Promise<unknown> {
  return parseJson(terminal, file, await readBytes(terminal, file));
}
const readOptions = (mapping: unknown): ReadOptions => (mapping as Mapping | null | undefined)?.read ?? {};

export async function readList(terminal: Terminal, bytes: Uint8Array, mapping?: unknown): Promise<Table> {
  try {
    return await readTable(bytes, readOptions(mapping));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new CommandFailure([importWording(terminal.language).tableError(error)]);
  }
}

export const draft = (table: Table): Draft => draftOf(table, known);

/** @throws {CommandFailure} when the mapping is wrong */
export function importList(
  { language }: Terminal,
  table: Table,
  mapping: unknown,
  previous?: readonly Project[],
): Imported {
  try {
    return importTable(table, mapping, known, previous);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    const wording = importWording(language);
    throw new CommandFailure(error.problems.map((problem) => wording.mappingProblem(problem)));
  }
}
