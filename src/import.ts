/**
 * Turns a list that a person chose (CSV, JSON, XLSX) into a dataset, in the page or in Node. See docs/own-data.md.
 * `forem-widgets import` does the same.
 */
import { createTimeSlicer } from './scheduling/time-slices.js';
import { draftMapping as draft } from './importer/draft.js';
import { importSteps, type Imported } from './importer/import-table.js';
import { MappingError, type Mapping } from './importer/mapping.js';
import { readTable } from './importer/read-table.js';
import { TableError, type ReadOptions } from './importer/table.js';
import type { Known } from './importer/vocabulary.js';
import { languages, type Language } from './dataset/languages.js';
import { importWording } from './importer/wording/import-wording.js';
import { loadToolMessages } from './localization/tool-messages.js';

export type { Imported } from './importer/import-table.js';
export type { Mapping, MappingProblem } from './importer/mapping.js';
export type { Finding, ImportReport } from './importer/report.js';
export { MappingError, TableError };

export interface ImportOptions {
  /** Language of the messages: `fr` (default), `nl`, `de` or `en`. */
  readonly lang?: string | undefined;
  /** How far it is, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface ImportedFile extends Imported {
  /** The report in words, line by line. */
  readonly lines: readonly string[];
}

const languageOf = (lang: string | undefined): Language =>
  languages.find((each) => lang?.toLowerCase().startsWith(each)) ?? 'fr';

/** The bundled dataset, whose themes, sectors, programmes and networks a list may name. */
const bundled = async (): Promise<Known> => (await import('./engine/snapshot.js')).default as Known;

const tableOf = async (file: Blob, options?: ReadOptions | null) =>
  readTable(new Uint8Array(await file.arrayBuffer()), options ?? {});

/**
 * Reads a chosen file by a mapping.
 * @throws {TableError} when the file holds no list
 * @throws {MappingError} when the mapping is wrong, or is for another list; `problems` says where
 */
export async function importFile(
  file: Blob,
  mapping: Mapping,
  { lang, onProgress }: ImportOptions = {},
): Promise<ImportedFile> {
  const language = languageOf(lang);
  const [table, known] = await Promise.all([
    tableOf(file, mapping.read),
    bundled(),
    loadToolMessages(language),
  ]);
  const imported = await createTimeSlicer(onProgress)(importSteps(table, mapping, known));
  return { ...imported, lines: importWording(language).report(imported.report) };
}

/**
 * Proposes a mapping for a chosen file, by the names of its columns and what stands in them.
 * @throws {TableError} when the file holds no list
 */
export async function draftMapping(file: Blob, read?: ReadOptions): Promise<Mapping> {
  return draft(await tableOf(file, read), await bundled());
}

/** What is wrong with a file or a mapping, in words: for what the functions above throw. */
export async function importErrorText(error: unknown, lang?: string): Promise<readonly string[]> {
  const language = languageOf(lang);
  await loadToolMessages(language);
  const wording = importWording(language);
  if (error instanceof MappingError) return error.problems.map((problem) => wording.mappingProblem(problem));
  return [error instanceof TableError ? wording.tableError(error) : String(error)];
}
