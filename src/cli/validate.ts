/// <reference types="node" />
import { str } from '@lit/localize';
import { parse } from '../dataset/reading/parse.js';
import type { Problem } from '../dataset/reading/problem.js';
import { problemText } from '../elements/projects/project-list/problem-text.js';
import { formatNumber } from '../localization/format.js';
import { importWording } from '../importer/wording/import-wording.js';
import { UsageError, type Command, type Terminal } from './command.js';
import { idAt, isDataset, validation } from './dataset-file.js';
import { parseJson, readBytes } from './files.js';
import { draft, importList, readList, readMapping } from './lists.js';
import { warningsIn } from './plausibility.js';
import { writeParts } from './split.js';
import { validateTheme } from './validate-theme.js';
import { warningText } from './warning-wording.js';

/** Lists fields outside the schema, each with its number of occurrences. */
function ignoredLines({ msg, language }: Terminal, ignored: readonly string[]): string[] {
  if (!ignored.length) return [];
  const counts = new Map<string, number>();
  for (const path of ignored) {
    const field = path.replace(/\[\d+\]/g, '[]');
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const list = [...counts].map(([field, count]) => `  ${field} (${formatNumber(count, language)})`);
  return [msg('Champs inconnus, que les pages ignorent :', { id: 'cli.ignored' }), ...list];
}

function validateDataset(terminal: Terminal, input: unknown): number {
  const { msg, out, note } = terminal;
  const { problems, ignored } = validation(terminal, input);
  const line = (problem: Problem): string =>
    `${problem.path}${idAt(input, problem.path)} – ${problemText(msg, problem)}`;
  for (const problem of problems) out(line(problem));
  for (const each of ignoredLines(terminal, ignored)) note(each);
  const warnings = warningsIn(input);
  for (const warning of warnings)
    note(
      `${warning.path}${idAt(input, warning.path)} – ${warningText(msg, warning.code)} (${warning.found})`,
    );
  return conclude(terminal, problems.length, warnings.length);
}

function conclude({ msg, language, note }: Terminal, problems: number, warnings = 0): number {
  const [count, doubts] = [problems, warnings].map((each) => formatNumber(each, language));
  if (problems) note(msg(str`Problèmes : ${count!}`, { id: 'cli.problems' }));
  else if (warnings) note(msg('Aucun problème de forme.', { id: 'cli.no-problems-of-form' }));
  else note(msg('Aucun problème.', { id: 'cli.no-problems' }));
  if (warnings) note(msg(str`Avertissements, à vérifier : ${doubts!}`, { id: 'cli.warnings' }));
  return problems ? 1 : 0;
}

/** Validates a list by importing it. */
async function validateList(terminal: Terminal, bytes: Uint8Array, mapping: unknown): Promise<number> {
  const { msg, language, out, note } = terminal;
  const table = await readList(terminal, bytes, mapping);
  if (mapping === undefined)
    note(msg('Sans --map, la liste est lue d’après une ébauche de correspondance.', { id: 'cli.drafted' }));
  const { report } = importList(terminal, table, mapping ?? draft(table).mapping);
  // Values that the mapping leaves out are no mistakes of the list.
  const found = [...report.rowsLeftOut, ...report.valuesLeftOut.filter(({ code }) => code !== 'as-mapped')];
  const wording = importWording(language);
  for (const finding of found.sort((a, b) => a.row - b.row)) out(wording.finding(finding));
  return conclude(terminal, found.length);
}

/** `forem-widgets validate`: reports all problems of a dataset, a list or a theme, with their places. */
export const validateCommand: Command = async (terminal, { files, map, split, theme }) => {
  const { msg } = terminal;
  const [file] = files;
  if (theme !== undefined) {
    if (file !== undefined || map !== undefined)
      throw new UsageError(msg('Avec --theme, n’indiquez aucun autre fichier.', { id: 'cli.theme-alone' }));
    const count = await validateTheme(terminal, theme);
    return conclude(terminal, count);
  }
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à vérifier.', { id: 'cli.validate-what' }));
  const bytes = await readBytes(terminal, file);
  const mapping = map === undefined ? undefined : await readMapping(terminal, map);
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).replace(/[\0\ufeff\ufffd\s]/g, '');
  if (mapping === undefined && start.startsWith('{')) {
    const input = parseJson(terminal, file, bytes);
    if (isDataset(input)) {
      const code = validateDataset(terminal, input);
      // A dataset with problems is not split, because its parts would hide them.
      if (split && !code) await writeParts(terminal, file, parse(input).dataset);
      return code;
    }
  }
  return validateList(terminal, bytes, mapping);
};
