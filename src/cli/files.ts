/// <reference types="node" />
import { str } from '@lit/localize';
import { readFile, writeFile } from 'node:fs/promises';
import { decode } from '../importer/decode.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { Failure, UsageError, type Terminal } from './command.js';

/** @throws {UsageError} when it can't be had */
export async function readBytes({ msg }: Terminal, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(msg(str`Impossible de lire ${file} (${reason}).`, { id: 'cli.unreadable' }));
  }
}

/** @throws {Failure} when it isn't JSON */
export function parseJson({ msg }: Terminal, file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes).text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new Failure([msg(str`${file} n’est pas du JSON : ${reason}`, { id: 'cli.not-json' })]);
  }
}

/** Into a file, or to standard output. */
export async function write({ msg, out }: Terminal, file: string | undefined, text: string): Promise<void> {
  if (file === undefined || file === '-') return out(text);
  try {
    await writeFile(file, `${text}\n`);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(msg(str`Impossible d’écrire ${file} (${reason}).`, { id: 'cli.unwritable' }));
  }
}

/** One record a line, so that a change to one is a change to one line; lists without any are left out. */
export function datasetText(dataset: Dataset): string {
  const parts = Object.entries(dataset).flatMap(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return [`${JSON.stringify(key)}:${JSON.stringify(value)}`];
    const records = value.map((record) => JSON.stringify(record));
    return records.length ? [`${JSON.stringify(key)}:[\n${records.join(',\n')}\n]`] : [];
  });
  return `{\n${parts.join(',\n')}\n}`;
}
