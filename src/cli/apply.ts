/// <reference types="node" />
import { str } from '@lit/localize';
import { isObject } from '../dataset/is-object.js';
import { collections } from '../dataset/reading/schema.js';
import { problemText } from '../elements/projects/project-list/problem-text.js';
import { sortedJson } from '../text/sorted-json.js';
import { CommandFailure, UsageError, type Command, type Terminal } from './command.js';
import { idAt, readDataset, validation } from './dataset-file.js';
import { parseJson, readBytes, write } from './files.js';

/** A change of the file that the studio saves: `src/studio/edit/record-changes.ts`. */
interface Change {
  readonly list: string;
  readonly id: string;
  readonly before: RecordValue | undefined;
  readonly after: RecordValue | undefined;
}

type RecordValue = Readonly<Record<string, unknown>>;

const recordOrNothing = (value: unknown): value is RecordValue | undefined =>
  value === undefined || (isObject(value) && typeof value['id'] === 'string');

function isChange(value: unknown): value is Change {
  if (!isObject(value) || typeof value['list'] !== 'string' || typeof value['id'] !== 'string') return false;
  const { list, before, after } = value;
  return (
    Object.hasOwn(collections, list) &&
    recordOrNothing(before) &&
    recordOrNothing(after) &&
    (before ?? after) !== undefined
  );
}

/** @throws {CommandFailure} when the file holds no changes */
async function readChanges(terminal: Terminal, file: string): Promise<readonly Change[]> {
  const input = parseJson(terminal, file, await readBytes(terminal, file));
  const changes: unknown = isObject(input) ? input['changes'] : undefined;
  if (!Array.isArray(changes))
    throw new CommandFailure([
      terminal.msg(str`${file} n’est pas un fichier de changements du studio.`, {
        id: 'cli.apply.no-changes',
      }),
    ]);
  const wrong = changes.findIndex((each) => !isChange(each));
  if (wrong >= 0) {
    const place = `changes[${wrong}]`;
    throw new CommandFailure([
      terminal.msg(str`${file} : ${place} n’est pas un changement d’une fiche.`, {
        id: 'cli.apply.no-change',
      }),
    ]);
  }
  return changes as Change[];
}

/** Applies a change to its list. @returns false when the record is no longer as it was before the change */
function apply(records: RecordValue[], { before, after }: Change): boolean {
  const index = before ? records.findIndex(({ id }) => id === before['id']) : -1;
  if (
    before
      ? index < 0 || sortedJson(records[index]) !== sortedJson(before)
      : records.some(({ id }) => id === after?.['id'])
  )
    return false;
  if (!after) records.splice(index, 1);
  else if (index < 0) records.push(after);
  else records[index] = after;
  return true;
}

/** `forem-widgets apply`: puts a file of changes, as the studio saves it, into a dataset. */
export const applyCommand: Command = async (terminal, { words, output }) => {
  const { msg, note } = terminal;
  const [file, changesFile] = words;
  if (file === undefined || changesFile === undefined || words.length > 2)
    throw new UsageError(
      msg('Indiquez le fichier de données, puis le fichier de changements.', { id: 'cli.apply.what' }),
    );
  const dataset = await readDataset(terminal, file);
  const changes = await readChanges(terminal, changesFile);
  const result: Record<string, unknown> = { ...dataset };
  const refused: string[] = [];
  for (const change of changes) {
    const records = [...((result[change.list] as RecordValue[] | undefined) ?? [])];
    const place = `${change.list} [${change.id}]`;
    if (apply(records, change)) result[change.list] = records;
    else
      refused.push(
        msg(str`${place} : la fiche a changé depuis ; à reprendre à la main.`, { id: 'cli.apply.refused' }),
      );
  }
  const { problems } = validation(terminal, result);
  for (const problem of problems)
    note(`${problem.path}${idAt(result, problem.path)} – ${problemText(msg, problem)}`);
  for (const line of refused) note(line);
  const done = changes.length - refused.length;
  note(msg(str`Changements repris : ${done} sur ${changes.length}.`, { id: 'cli.apply.done' }));
  await write(terminal, output, JSON.stringify(result, null, 2));
  return refused.length || problems.length ? 1 : 0;
};
