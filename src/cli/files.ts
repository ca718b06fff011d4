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

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}

/** Writes a text to a file, or to standard output. */
export async function write(
  { msg, out }: Terminal,
  file: string | undefined,
  text: string | Iterable<string>,
): Promise<void> {
  const pieces = typeof text === 'string' ? [text] : text;
  if (file === undefined || file === '-') return out([...pieces].join(''));
  try {
    await writeFile(file, withLineEnd(pieces));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(msg(str`Impossible d’écrire ${file} (${reason}).`, { id: 'cli.unwritable' }));
  }
}

/** Length of a piece of text, in characters, from which it is written. Longer ones stay in memory for a while. */
const pieceLength = 50_000;

/** Joins texts to longer pieces, each of which costs one call of the system. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* linesOf(dataset: Dataset): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(dataset) as [string, unknown][]) {
    if (!Array.isArray(value)) yield `${before}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    else if (!value.length) continue;
    else {
      yield `${before}${JSON.stringify(key)}:[\n`;
      for (const [i, record] of value.entries()) yield (i ? ',\n' : '') + JSON.stringify(record);
      yield '\n]';
    }
    before = ',\n';
  }
  yield before === '{\n' ? '{\n\n}' : '\n}';
}

/**
 * Formats a dataset with one record per line, so that a diff shows the changed records. Empty lists are left out. The
 * text comes in pieces: as a whole, the text of a long list would take more memory than the list.
 */
export const datasetText = (dataset: Dataset): Iterable<string> => inPieces(linesOf(dataset));
