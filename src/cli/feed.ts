/// <reference types="node" />
import { str } from '@lit/localize';
import { stat } from 'node:fs/promises';
import { rangesChosenIn } from '../catalogue/range-question.js';
import { choosableIn, plainId, type Selection } from '../catalogue/selection.js';
import { today } from '../dataset/dates.js';
import type { Language } from '../dataset/languages.js';
import { parse } from '../dataset/reading/parse.js';
import type { Dataset, Project } from '../dataset/reading/schema.js';
import { safeAddress } from '../elements/core/address.js';
import { createPlainEngine } from '../engine/page/plain-engine.js';
import { formatNumber } from '../localization/format.js';
import { loadStudioMessages, toolMessages } from '../localization/tool-messages.js';
import { UsageError, wrongOption, type Arguments, type Command, type Terminal } from './command.js';
import { noteProblems, readDataset } from './dataset-file.js';
import { atomFeed } from './feeds/atom.js';
import { calendar } from './feeds/calendar.js';
import { feedContent, type FeedContent } from './feeds/feed-content.js';
import { jsonFeed } from './feeds/json-feed.js';
import { write } from './files.js';
import { isLanguage } from './language.js';

type FeedFormat = 'atom' | 'json' | 'ics';
const isFormat = (text: string): text is FeedFormat => ['atom', 'json', 'ics'].includes(text);

/** Parses the words after the file: `sector=construction q=réfugiés`. */
function selectionOf({ msg }: Terminal, dataset: Dataset, pairs: readonly string[]): Selection {
  const known = [...choosableIn(dataset), 'q'];
  const selection: Record<string, readonly string[] | string> = {};
  for (const pair of pairs) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (!known.includes(name)) {
      const list = known.join(', ');
      throw new UsageError(
        msg(str`Ce n’est pas un choix : ${pair}. Choix possibles : ${list}`, { id: 'cli.feed.no-choice' }),
      );
    }
    selection[name] = name === 'q' ? value : value.split(/[\s,]+/).filter(Boolean);
  }
  return selection;
}

/** Notes ids that no project has: a mistyped one would leave the feed empty for ever. */
function noteUnknown(
  { msg, note }: Terminal,
  selection: Selection,
  counts: { readonly [facet: string]: ReadonlyMap<string, number> | undefined },
): void {
  const ranges = rangesChosenIn(selection);
  for (const [facet, ids] of Object.entries(selection))
    if (facet !== 'q' && Array.isArray(ids))
      for (const id of ids as readonly string[])
        if (!counts[facet]?.has(plainId(id)) && !ranges.includes(facet))
          note(msg(str`Valeur inconnue : ${facet}=${id}`, { id: 'cli.feed.unknown-value' }));
}

async function projectsOf(
  terminal: Terminal,
  dataset: Dataset,
  { words }: Arguments,
  locale: Language,
): Promise<readonly Project[]> {
  const selection = selectionOf(terminal, dataset, words.slice(1));
  const { projects, counts } = await createPlainEngine(dataset).query({
    selection,
    locale,
    sort: '-start',
    limit: Infinity,
    counts: Object.keys(selection).filter((name) => name !== 'q'),
  });
  noteUnknown(terminal, selection, counts);
  return projects;
}

function addressOption({ msg }: Terminal, name: '--self' | '--page', text: string | undefined) {
  if (text === undefined) return undefined;
  const address = safeAddress(text);
  if (!address?.startsWith('http')) throw wrongOption(msg, name);
  return address;
}

function textOf({ msg, language, note }: Terminal, format: FeedFormat, content: FeedContent): string {
  if (format === 'atom') return atomFeed(content);
  if (format === 'json') return jsonFeed(content);
  const { text, leftOut } = calendar(content);
  if (leftOut)
    note(
      msg(str`Dates sans mois ni jour, absentes du calendrier : ${formatNumber(leftOut, language)}`, {
        id: 'cli.feed.years',
      }),
    );
  return text;
}

/** `forem-widgets feed`: writes the projects of a dataset, or a selection of them, as a feed or as a calendar. */
export const feedCommand: Command = async (terminal, args) => {
  const { msg } = terminal;
  const { format = 'atom', lang = 'fr', words } = args;
  const [file] = words;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier de données.', { id: 'cli.feed.what' }));
  if (!isFormat(format)) throw wrongOption(msg, '--format');
  if (!isLanguage(lang)) throw wrongOption(msg, '--lang');
  const { dataset, problems } = parse(await readDataset(terminal, file));
  noteProblems(terminal, file, problems.length);
  await loadStudioMessages(lang);
  const content = feedContent({
    dataset,
    projects: await projectsOf(terminal, dataset, args, lang),
    language: lang,
    msg: toolMessages(lang),
    page: addressOption(terminal, '--page', args.page),
    self: addressOption(terminal, '--self', args.self),
    fallbackDay: today((await stat(file)).mtime),
  });
  await write(terminal, args.output, textOf(terminal, format, content));
  return 0;
};
