/**
 * Turns a list (CSV, JSON, XLSX) into a dataset, in a page or in Node, like the command `forem-widgets import`. See
 * docs/own-data.md.
 */
import { createTimeSlicer } from './scheduling/time-slicer.js';
import { draftMapping as draft } from './importer/draft.js';
import { importSteps, type Imported } from './importer/import-table.js';
import { MappingError, type Mapping } from './importer/mapping.js';
import { readTableOf } from './importer/read-table.js';
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
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface ImportedFile extends Imported {
  /** The report in words, line by line. */
  readonly lines: readonly string[];
}

const languageOf = (lang: string | undefined): Language =>
  languages.find((each) => lang?.toLowerCase().startsWith(each)) ?? 'fr';

/** Loads the bundled dataset, to whose themes, sectors, programmes and networks a list may refer. */
const bundled = async (): Promise<Known> => (await import('./engine/snapshot.js')).default as Known;

/**
 * Imports a file by a mapping.
 * @throws {TableError} when the file holds no list
 * @throws {MappingError} when the mapping is wrong, or is for another list; `problems` gives the places
 */
export async function importFile(
  file: Blob,
  mapping: Mapping,
  { lang, onProgress }: ImportOptions = {},
): Promise<ImportedFile> {
  const language = languageOf(lang);
  const [table, known] = await Promise.all([
    readTableOf(file, mapping.read),
    bundled(),
    loadToolMessages(language),
  ]);
  const imported = await createTimeSlicer(onProgress)(importSteps(table, mapping, known));
  return { ...imported, lines: importWording(language).report(imported.report) };
}

/**
 * Proposes a mapping for a file, based on its column names and values.
 * @throws {TableError} when the file holds no list
 */
export async function draftMapping(file: Blob, read?: ReadOptions): Promise<Mapping> {
  return draft(await readTableOf(file, read), await bundled());
}

/** Returns the text for an error of the functions above, line by line. */
export async function importErrorText(error: unknown, lang?: string): Promise<readonly string[]> {
  const language = languageOf(lang);
  await loadToolMessages(language);
  const wording = importWording(language);
  if (error instanceof MappingError) return error.problems.map((problem) => wording.mappingProblem(problem));
  return [error instanceof TableError ? wording.tableError(error) : String(error)];
}
