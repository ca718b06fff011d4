/// <reference types="node" />
import { str } from '@lit/localize';
import { readFile, writeFile } from 'node:fs/promises';
import { decode } from '../importer/decode.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { CommandFailure, UsageError, type Terminal } from './command.js';

/** @throws {UsageError} when the file can't be read */
export async function readBytes({ msg }: Terminal, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(msg(str`Impossible de lire ${file} (${reason}).`, { id: 'cli.unreadable' }));
  }
}

/** @throws {CommandFailure} when the file isn't JSON */
export function parseJson({ msg }: Terminal, file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes).text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new CommandFailure([msg(str`${file} n’est pas du JSON : ${reason}`, { id: 'cli.not-json' })]);
  }
}

/** Writes a text to a file, or to standard output. */
export async function write({ msg, out }: Terminal, file: string | undefined, text: string): Promise<void> {
  if (file === undefined || file === '-') return out(text);
  try {
    await writeFile(file, `${text}\n`);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(msg(str`Impossible d’écrire ${file} (${reason}).`, { id: 'cli.unwritable' }));
  }
}

/** Formats a dataset with one record per line, so that a diff shows the changed records. Empty lists are left out. */
export function datasetText(dataset: Dataset): string {
  const parts = Object.entries(dataset).flatMap(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return [`${JSON.stringify(key)}:${JSON.stringify(value)}`];
    const records = value.map((record) => JSON.stringify(record));
    return records.length ? [`${JSON.stringify(key)}:[\n${records.join(',\n')}\n]`] : [];
  });
  return `{\n${parts.join(',\n')}\n}`;
}
