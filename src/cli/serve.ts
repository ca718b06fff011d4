/// <reference types="node" />
import { str } from '@lit/localize';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { formatNumber } from '../localization/format.js';
import type { ThreadPool } from '../service/thread-pool.js';
import { noteProblems } from './dataset-file.js';
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from './command.js';

const defaults = { port: 8080, maxAgeSeconds: 60, requestsPerMinute: 600 };
const maxThreads = 64;
const cacheBytes = 64_000_000;

function numberOption(
  { msg }: Terminal,
  name: string,
  text: string | undefined,
  max: number,
  min = 0,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new UsageError(
    msg(str`--${name} : indiquez un nombre entier de ${String(min)} à ${String(max)}.`, {
      id: 'cli.serve.number',
    }),
  );
}

function report(terminal: Terminal, file: string, { opening }: ThreadPool): void {
  const { msg, language, note } = terminal;
  note(
    msg(str`${file} – projets : ${formatNumber(opening.total, language)} ; version : ${opening.version}`, {
      id: 'cli.serve.opened',
    }),
  );
  noteProblems(terminal, file, opening.problemCount);
}

const readOpenApi = (): unknown =>
  JSON.parse(readFileSync(new URL('../data/service.openapi.json', import.meta.url), 'utf8'));

/** Resolves at the signals by which systems stop a process. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Returns the options of the service. @throws {UsageError} for a number out of range */
function serviceOptions(terminal: Terminal, args: Arguments) {
  const read = (name: string, text: string | undefined, max: number, min?: number): number | undefined =>
    numberOption(terminal, name, text, max, min);
  return {
    host: args.host ?? '127.0.0.1',
    port: read('port', args.port, 65_535) ?? defaults.port,
    threads: read('threads', args.threads, maxThreads, 1) ?? Math.max(1, availableParallelism() - 1),
    maxAgeSeconds: read('max-age', args['max-age'], 86_400) ?? defaults.maxAgeSeconds,
    requestsPerMinute: read('rate', args.rate, 1_000_000) ?? defaults.requestsPerMinute,
    cacheBytes,
  };
}

/** `forem-widgets serve`: answers the questions of elements about a file, until it is stopped. */
export const serveCommand: Command = async (terminal, args) => {
  const { msg, out, note } = terminal;
  const [file] = args.files;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à servir.', { id: 'cli.serve.what' }));
  const { serve } = await import('../service/serve.js');
  const service = await serve({
    ...serviceOptions(terminal, args),
    file,
    // The command runs the threads too: it is one file.
    threadScript: new URL(import.meta.url),
    openApi: readOpenApi(),
    onReload: (pool) => report(terminal, file, pool),
    onReloadFailure: (reason) =>
      note(
        msg(str`Le nouveau fichier ne peut pas être lu, l’ancien reste en service : ${reason}`, {
          id: 'cli.serve.reload-failed',
        }),
      ),
  }).catch(({ message: reason }: Error) => {
    throw new CommandFailure([
      msg(str`Le service ne peut pas démarrer : ${reason}`, { id: 'cli.serve.failed' }),
    ]);
  });
  report(terminal, file, service.pool);
  out(service.address);
  process.on('SIGHUP', () => void service.reload());
  await stopped();
  await service.close();
  return 0;
};
