/// <reference types="node" />
import { str } from '@lit/localize';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { formatNumber } from '../localization/format.js';
import { noteProblems } from './dataset-file.js';
import type { Answerer, DataSource } from '../service/answerer.js';
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from './command.js';
import { numberOption } from './number-option.js';
import { connect } from './search-server.js';

const defaults = { port: 8080, maxAgeSeconds: 60, requestsPerMinute: 600 };
const maxThreads = 64;
const cacheBytes = 64_000_000;

function report(terminal: Terminal, file: string, { opening }: Answerer): void {
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

/** Opens the file or the search server that the arguments name. @throws {UsageError} when they name none, or both */
async function sourceOf(
  terminal: Terminal,
  args: Arguments,
  threads: number,
): Promise<{ source: DataSource; name: string }> {
  const { msg } = terminal;
  const [file] = args.files;
  if ((file === undefined) === (args.opensearch === undefined))
    throw new UsageError(
      msg('Indiquez le fichier à servir, ou --opensearch avec l’adresse du serveur.', {
        id: 'cli.serve.source',
      }),
    );
  if (file !== undefined) {
    const { fileSource } = await import('../service/file-source.js');
    // The command runs the threads too: it is one file.
    return { source: fileSource(file, new URL(import.meta.url), threads), name: file };
  }
  const { server, alias } = await connect(terminal, args.opensearch!, args);
  const { searchSource } = await import('../service/opensearch/search-source.js');
  return { source: searchSource(server, alias), name: alias };
}

/** `forem-widgets serve`: answers the questions of elements about a dataset, until it is stopped. */
export const serveCommand: Command = async (terminal, args) => {
  const { msg, out, note } = terminal;
  const { threads, ...options } = serviceOptions(terminal, args);
  const { source, name } = await sourceOf(terminal, args, threads);
  const { serve } = await import('../service/serve.js');
  const service = await serve({
    ...options,
    source,
    openApi: readOpenApi(),
    onReload: (answerer) => report(terminal, name, answerer),
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
  process.on('SIGHUP', () => void service.reload());
  const stop = stopped();
  report(terminal, name, service.answerer);
  // Signals are handled from here on: a caller that has read the address may send one.
  out(service.address);
  await stop;
  await service.close();
  return 0;
};
