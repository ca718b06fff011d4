/// <reference types="node" />
/** Asks an editor at a terminal about the doubts of a drafted mapping. */
import { confirm, isCancel, select, text } from '@clack/prompts';
import { str } from '@lit/localize';
import { existsSync } from 'node:fs';
import type { ColumnGuess, Draft } from '../importer/draft.js';
import { fields as fieldKinds, kindOf, type Mapping, type Spec } from '../importer/mapping.js';
import { columnOf, reassigned } from '../importer/reassign.js';
import type { Reading } from '../importer/table.js';
import { draftWording } from '../importer/wording/draft-wording.js';
import type { Terminal } from './command.js';

/** The editor has stopped the questions by Ctrl+C or Escape. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

async function answerOf<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<T, symbol>;
}

type Fields = Record<string, string | Spec>;
type Guess = ColumnGuess & { readonly field?: string };

/** Asks what a column is, with the guess first. */
async function askField(
  { msg, language }: Terminal,
  column: Guess,
  free: readonly string[],
): Promise<string> {
  const none = msg('rien : laisser cette colonne de côté', { id: 'cli.ask-no-field' });
  const guess = column.field ?? '';
  const others = free.filter((field) => field !== guess).map((value) => ({ value, label: value }));
  return answerOf(
    select({
      message: `${draftWording(language).column(column)}\n${msg('Quel champ remplit cette colonne ?', { id: 'cli.ask-field' })}`,
      options: [...(guess ? [{ value: guess, label: guess }] : []), { value: '', label: none }, ...others],
      initialValue: guess,
      maxItems: 8,
    }),
  );
}

async function askCurrency({ msg }: Terminal, column: Guess, initialValue: string): Promise<string> {
  const answer = await answerOf(
    text({
      message: msg(str`Monnaie des montants de ${column.column} sans signe (code de trois lettres) :`, {
        id: 'cli.ask-currency',
      }),
      initialValue,
      validate: (value) =>
        /^[a-z]{3}$/i.test(value?.trim() ?? '')
          ? undefined
          : msg('Un code de trois lettres, par exemple EUR ou SEK.', { id: 'cli.ask-currency-code' }),
    }),
  );
  return answer.trim().toUpperCase();
}

const fieldsOf = (mapping: Mapping): Fields =>
  Object.fromEntries(Object.entries(mapping.fields).flatMap(([key, spec]) => (spec ? [[key, spec]] : [])));

/** Returns the mapping with the fields that the editor chooses for doubtful columns. */
async function askFields(terminal: Terminal, { columns, mapping: drafted }: Draft): Promise<Mapping> {
  let mapping = drafted;
  for (const column of columns) {
    const { field, doubt } = column;
    if (doubt !== 'weak-name' && doubt !== 'rival') continue;
    const free = Object.keys(fieldKinds).filter((name) => !(name in fieldsOf(mapping)));
    const chosen = await askField(terminal, column, free);
    if (chosen !== (field ?? '')) mapping = reassigned(mapping, column.column, chosen || undefined);
  }
  return mapping;
}

/** Changes the fields by the answers to the other doubts. */
async function askDetails(terminal: Terminal, draft: Draft, fields: Fields): Promise<void> {
  if (!('name' in fields)) fields['name'] = await askName(terminal, draft, fields);
  for (const [key, spec] of Object.entries(fields)) {
    const column = draft.columns.find((each) => each.column === columnOf(spec));
    if (column?.doubt !== 'currency' || kindOf(key) !== 'amount') continue;
    const whole = typeof spec === 'string' ? { column: spec } : spec;
    fields[key] = { ...whole, currency: await askCurrency(terminal, column, whole.currency ?? '') };
  }
  for (const [key, spec] of Object.entries(fields)) {
    if (typeof spec === 'string' || !spec.order) continue;
    fields[key] = { ...spec, order: await askOrder(terminal, spec.column ?? key) };
  }
}

const askName = ({ msg }: Terminal, { columns }: Draft, fields: Fields): Promise<string> => {
  const taken = new Set(Object.values(fields).map(columnOf));
  return answerOf(
    select({
      message: msg('Dans quelle colonne est le nom du projet ?', { id: 'cli.ask-name' }),
      options: columns
        .filter(({ column, filled }) => filled && !taken.has(column))
        .map(({ column, examples }) => ({
          value: column,
          label: column,
          ...(examples[0] && { hint: examples[0].slice(0, 40) }),
        })),
      maxItems: 8,
    }),
  );
};

const askOrder = ({ msg }: Terminal, column: string): Promise<'dmy' | 'mdy'> =>
  answerOf(
    select({
      message: msg(str`Comment lire 01/02/2024 dans ${column} ?`, { id: 'cli.ask-order' }),
      options: [
        { value: 'dmy' as const, label: msg('1er février', { id: 'cli.ask-day-first' }) },
        { value: 'mdy' as const, label: msg('2 janvier', { id: 'cli.ask-month-first' }) },
      ],
    }),
  );

/** @throws {Cancelled} */
export async function askMapping(terminal: Terminal, draft: Draft): Promise<Mapping> {
  const { group, ...mapping } = await askFields(terminal, draft);
  const fields = fieldsOf(mapping);
  await askDetails(terminal, draft, fields);
  const isGrouped =
    group &&
    (!draft.columns.some(({ doubt }) => doubt === 'first-row') ||
      (await answerOf(
        confirm({
          message: terminal.msg('Réunir les lignes d’un même projet ? La première donne le chef de file.', {
            id: 'cli.ask-group',
          }),
        }),
      )));
  return { ...mapping, fields, ...(isGrouped && { group }) };
}

/** Asks which of several visible sheets to read. @returns its name, or `undefined` if there is one only */
export async function askSheet({ msg }: Terminal, reading: Reading): Promise<string | undefined> {
  const { sheet, otherSheets = [], hiddenSheets = [] } = reading;
  const others = otherSheets.filter((name) => !hiddenSheets.includes(name));
  if (sheet === undefined || !others.length) return undefined;
  return answerOf(
    select({
      message: msg('Quelle feuille du classeur lire ?', { id: 'cli.ask-sheet' }),
      options: [sheet, ...others].map((value) => ({ value, label: value })),
      initialValue: sheet,
      maxItems: 8,
    }),
  );
}

/** Asks before a file is replaced. @throws {Cancelled} when it may not be */
export async function mayReplace({ msg }: Terminal, file: string): Promise<void> {
  if (!existsSync(file)) return;
  const message = msg(str`${file} existe déjà. Le remplacer ?`, { id: 'cli.ask-replace' });
  if (!(await answerOf(confirm({ message, initialValue: false })))) throw new Cancelled();
}
