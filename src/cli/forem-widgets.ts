#!/usr/bin/env node
/// <reference types="node" />
import { str } from '@lit/localize';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { isThreadOptions, runCatalogueThread } from '../service/catalogue-thread.js';
import { loadStudioMessages, toolMessages } from '../localization/tool-messages.js';
import { applyCommand } from './apply.js';
import { checkCommand } from './check.js';
import { CommandFailure, UsageError, wrongOption, type Command, type Terminal } from './command.js';
import { feedCommand } from './feed.js';
import { doctorCommand } from './doctor.js';
import { helpText } from './help.js';
import { importCommand } from './import.js';
import { indexCommand } from './load-index.js';
import { isLanguage, languageOf, wantedLanguage } from './language.js';
import { prerenderCommand, snippetCommand } from './prerender.js';
import { serveCommand } from './serve.js';
import { validateCommand } from './validate.js';

/** Commands that take one file, or none. */
const fileCommands: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  check: checkCommand,
  doctor: doctorCommand,
  import: importCommand,
  serve: serveCommand,
  index: indexCommand,
};
const commands: Readonly<Record<string, Command>> = {
  ...fileCommands,
  apply: applyCommand,
  feed: feedCommand,
  prerender: prerenderCommand,
  snippet: snippetCommand,
};

const options = {
  map: { type: 'string' },
  output: { type: 'string', short: 'o' },
  previous: { type: 'string' },
  split: { type: 'boolean' },
  report: { type: 'string' },
  theme: { type: 'string' },
  draft: { type: 'boolean' },
  strict: { type: 'boolean' },
  'older-than': { type: 'string' },
  links: { type: 'boolean' },
  timeout: { type: 'string' },
  today: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  threads: { type: 'string' },
  'max-age': { type: 'string' },
  rate: { type: 'string' },
  format: { type: 'string' },
  page: { type: 'string' },
  self: { type: 'string' },
  opensearch: { type: 'string' },
  name: { type: 'string' },
  shards: { type: 'string' },
  replicas: { type: 'string' },
  as: { type: 'string' },
  card: { type: 'string' },
  data: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Parses arguments with Node's parser, and translates its errors, which are in English only. */
function parse({ msg }: Terminal, args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
    throw code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? new UsageError(msg(str`Option inconnue : ${option}`, { id: 'cli.unknown-option' }))
      : wrongOption(msg, option);
  }
}

const version = (): string =>
  (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    }
  ).version;

async function run(terminal: Terminal, args: string[]): Promise<number> {
  const { msg, out } = terminal;
  const { values, positionals } = parse(terminal, args);
  if (values.help) return (out(helpText(msg)), 0);
  if (values.version) return (out(version()), 0);
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new UsageError(msg(str`Langue inconnue : ${values.lang}`, { id: 'cli.unknown-language' }));
  const [name, ...words] = positionals;
  if (name === undefined) throw new UsageError(msg('Indiquez une commande.', { id: 'cli.no-command' }));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(msg(str`Commande inconnue : ${name}`, { id: 'cli.unknown-command' }));
  const files = Object.hasOwn(fileCommands, name) ? words : [];
  if (files.length > 1) throw new UsageError(msg('Un seul fichier à la fois.', { id: 'cli.one-file' }));
  const { draft = false, split = false, strict = false, links = false, ...rest } = values;
  return command(terminal, { files, words, draft, split, strict, links, ...rest });
}

async function main(args: string[]): Promise<number> {
  const language = languageOf(wantedLanguage(args), process.env);
  await loadStudioMessages(language);
  const msg = toolMessages(language);
  const terminal: Terminal = {
    msg,
    language,
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    canAsk: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  };
  try {
    return await run(terminal, args);
  } catch (error) {
    if (error instanceof CommandFailure) return (error.lines.forEach(terminal.note), 1);
    if (!(error instanceof UsageError)) throw error;
    terminal.note(error.message);
    terminal.note(msg('Voir forem-widgets --help.', { id: 'cli.see-help' }));
    return 2;
  }
}

// A closed pipe (`forem-widgets validate … | head`) is no error. Files are still written to their end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
// `process.exit` would cut off pending output (https://nodejs.org/api/process.html#processexitcode).
if (!isMainThread && parentPort && isThreadOptions(workerData)) runCatalogueThread(parentPort, workerData);
else process.exitCode = await main(process.argv.slice(2));
