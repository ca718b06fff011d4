/// <reference types="node" />
import { str } from '@lit/localize';
import { DatasetError } from '../dataset/errors.js';
import { collections } from '../dataset/reading/schema.js';
import { validate, type Validation } from '../dataset/reading/validate.js';
import { errorText } from '../elements/core/notes/error-text.js';
import { formatNumber } from '../localization/format.js';
import { CommandFailure, type Terminal } from './command.js';
import { parseJson, readBytes } from './files.js';
import { isObject } from '../dataset/is-object.js';

/** True for JSON in the form of a dataset, and not of a list of another organisation. */
export const isDataset = (input: unknown): boolean =>
  isObject(input) && ('schemaVersion' in input || Object.keys(collections).some((name) => name in input));

/** Returns the id of the record at a path, because an index such as `projects[3127]` is hard to find in a file. */
export function idAt(input: unknown, path: string): string {
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const records = (input as Record<string, { id?: unknown }[] | undefined>)[list];
  const id = records?.[Number(index)]?.id;
  return typeof id === 'string' ? ` [${id.slice(0, 80)}]` : '';
}

/** @throws {CommandFailure} when the file holds no dataset of a known version */
export function validation({ msg }: Terminal, input: unknown): Validation {
  try {
    return validate(input);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CommandFailure([`${errorText(msg, error.code)} (${error.message})`]);
  }
}

/** @throws {CommandFailure} when the file holds no dataset */
export async function readDataset(terminal: Terminal, file: string): Promise<Record<string, unknown>> {
  const input = parseJson(terminal, file, await readBytes(terminal, file));
  if (isObject(input) && isDataset(input)) return input;
  throw new CommandFailure([errorText(terminal.msg, 'schema')]);
}

/** Notes that a file has problems, which another command lists. */
export function noteProblems({ msg, language, note }: Terminal, file: string, count: number): void {
  if (!count) return;
  note(
    msg(
      str`Erreurs dans le fichier : ${formatNumber(count, language)}. Pour les voir : forem-widgets validate ${file}`,
      { id: 'cli.serve.problems' },
    ),
  );
}
