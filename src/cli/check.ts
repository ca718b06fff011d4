/// <reference types="node" />
import { str } from '@lit/localize';
import { today as todayHere } from '../dataset/dates.js';
import { isPartialDate } from '../dataset/partial-date.js';
import { formatDate, formatList, formatNumber, languageName } from '../localization/format.js';
import { UsageError, type Arguments, type Command, type Terminal } from './command.js';
import { idAt, readDataset, validation } from './dataset-file.js';
import { dayBefore, dueFacts, recordsByAge, type DueFact } from './due-facts.js';
import { addressesIn, checkLinks, type LinkAnswer } from './links.js';

const defaultAge = '12m';
const defaultTimeoutSeconds = 10;
const maxTimeoutSeconds = 600;

function factText({ msg, language }: Terminal, fact: DueFact): string {
  const date = fact.date === undefined ? '' : formatDate(fact.date, language);
  const names = formatList(
    (fact.languages ?? []).map((each) => languageName(each, language)),
    language,
  );
  switch (fact.kind) {
    case 'old':
      return msg(str`dernière comparaison avec les sources : ${date}`, { id: 'cli.check.old' });
    case 'undated':
      return msg('jamais comparé aux sources, selon les données', { id: 'cli.check.undated' });
    case 'review-by':
      return msg(str`à comparer de nouveau aux sources depuis cette date : ${date}`, {
        id: 'cli.check.review-by',
      });
    case 'expired':
      return msg(str`validité expirée : ${date}`, { id: 'cli.check.expired' });
    case 'untranslated':
      return msg(str`traduction manquante : ${names}`, { id: 'cli.check.untranslated' });
    case 'unreviewed':
      return msg(str`à relire par une personne de langue maternelle : ${names}`, {
        id: 'cli.check.unreviewed',
      });
  }
}

function linkText(
  { msg, language }: Terminal,
  answer: LinkAnswer,
  timeoutSeconds: number,
): string | undefined {
  switch (answer.kind) {
    case 'alive':
      return undefined;
    case 'moved':
      return msg(str`lien déplacé vers ${answer.to}`, { id: 'cli.check.moved' });
    case 'status':
      return msg(str`lien mort : le serveur répond ${String(answer.status)}`, { id: 'cli.check.status' });
    case 'unreachable':
      return msg(str`lien mort : serveur injoignable (${answer.reason})`, { id: 'cli.check.unreachable' });
    case 'timeout': {
      const seconds = formatNumber(timeoutSeconds, language);
      return msg(str`lien mort : aucune réponse en ${seconds} s`, { id: 'cli.check.timeout' });
    }
    case 'endless':
      return msg('lien mort : redirections sans fin', { id: 'cli.check.endless' });
  }
}

async function linkLines(terminal: Terminal, input: unknown, timeoutSeconds: number): Promise<string[]> {
  const addresses = addressesIn(input);
  const answers = await checkLinks(addresses.keys(), timeoutSeconds * 1000);
  return [...addresses].flatMap(([address, paths]) => {
    const text = linkText(terminal, answers.get(address)!, timeoutSeconds);
    return text === undefined
      ? []
      : paths.map((path) => `${path}${idAt(input, path)} – ${address} – ${text}`);
  });
}

/** Tells how many records were last compared on which day, the longest ago first. */
function ageLines({ msg, language }: Terminal, input: Record<string, unknown>): string[] {
  const counts = new Map<string, number>();
  for (const { asOf = '' } of recordsByAge(input)) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const unknown = msg('date inconnue', { id: 'cli.check.no-date' });
  const lines = [...counts].map(
    ([date, count]) => `  ${date ? formatDate(date, language) : unknown} (${formatNumber(count, language)})`,
  );
  return lines.length
    ? [msg('Fiches par date de comparaison avec les sources :', { id: 'cli.check.ages' }), ...lines]
    : [];
}

function dayOf({ msg }: Terminal, { today = todayHere() }: Arguments): string {
  if (today.length === 10 && isPartialDate(today)) return today;
  throw new UsageError(msg('Écrivez --today ainsi : 2027-01-31.', { id: 'cli.check.today-how' }));
}

function timeoutOf({ msg }: Terminal, { timeout }: Arguments): number {
  const seconds = timeout === undefined ? defaultTimeoutSeconds : Number(timeout);
  if (seconds > 0 && seconds <= maxTimeoutSeconds) return seconds;
  const most = String(maxTimeoutSeconds);
  throw new UsageError(msg(str`--timeout va de 1 à ${most} secondes.`, { id: 'cli.check.timeout-how' }));
}

/** `forem-widgets check`: everything in a dataset that an editor has to look at again. */
export const checkCommand: Command = async (terminal, args) => {
  const { msg, language, out, note } = terminal;
  const [file] = args.files;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à contrôler.', { id: 'cli.check-what' }));
  const today = dayOf(terminal, args);
  const timeoutSeconds = timeoutOf(terminal, args);
  const oldest = dayBefore(today, args['older-than'] ?? defaultAge);
  if (oldest === undefined)
    throw new UsageError(
      msg('Écrivez --older-than ainsi : 90d, 6w, 12m ou 2y.', { id: 'cli.check.older-how' }),
    );
  const input = await readDataset(terminal, file);
  if (validation(terminal, input).problems.length)
    note(msg('Ces données ont des erreurs : voir forem-widgets validate.', { id: 'cli.check.has-problems' }));
  const facts = dueFacts(input, today, oldest).map(
    (fact) => `${fact.path}${idAt(input, fact.path)} – ${factText(terminal, fact)}`,
  );
  const links = args.links ? await linkLines(terminal, input, timeoutSeconds) : [];
  for (const line of [...facts, ...links]) out(line);
  for (const line of ageLines(terminal, input)) note(line);
  if (!args.links) note(msg('Liens non contrôlés : ajoutez --links.', { id: 'cli.check.links-left' }));
  const count = facts.length + links.length;
  const number = formatNumber(count, language);
  note(
    count
      ? msg(str`À revoir : ${number}`, { id: 'cli.check.due' })
      : msg('Rien à revoir.', { id: 'cli.check.nothing-due' }),
  );
  return count ? 1 : 0;
};
