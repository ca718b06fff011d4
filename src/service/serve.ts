/// <reference types="node" />
/** Serves data, and takes over its changes. */
import { serve as listen } from '@hono/node-server';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answerer, DataSource } from './answerer.js';
import { createApp, type ServiceOptions } from './app.js';
import { createMetrics } from './metrics.js';

export interface ServeOptions extends Pick<
  ServiceOptions,
  'maxAgeSeconds' | 'requestsPerMinute' | 'cacheBytes' | 'openApi'
> {
  readonly source: DataSource;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called when newer data has been opened. */
  readonly onReload: (answerer: Answerer) => void;
  /** Called when newer data can't be opened: the former data stays. */
  readonly onReloadFailure: (message: string) => void;
}

/** Answers that take longer are cut off when the service stops: their clients read too slowly. */
const closingTimeoutMs = 10_000;

/** Answers the requests of all connections, and closes them: busy ones would stay as long as requests come. */
async function closeServer(server: Server): Promise<void> {
  server.prependListener('request', (_, response: ServerResponse) =>
    response.setHeader('Connection', 'close'),
  );
  const timer = setTimeout(() => server.closeAllConnections(), closingTimeoutMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(timer);
}

export interface RunningService {
  readonly address: string;
  readonly answerer: Answerer;
  /** Opens the data again, as a change of it does. */
  reload(): Promise<void>;
  /** Answers what has been asked, and stops. */
  close(): Promise<void>;
}

/** @throws {Error} when the data can't be opened, or the port is taken */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const { source, host, port } = options;
  const metrics = createMetrics();
  let answerer = await source.open();
  let reloading = Promise.resolve();

  async function replace(): Promise<void> {
    try {
      const former = answerer;
      answerer = await source.open();
      metrics.reloaded(true);
      options.onReload(answerer);
      await former.close();
    } catch (error) {
      metrics.reloaded(false);
      options.onReloadFailure((error as Error).message);
    }
  }
  const reload = (): Promise<void> => (reloading = reloading.then(replace));

  const app = createApp({ ...options, answerer: () => answerer, metrics });
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(starting)) as Server;
    starting.once('error', reject);
  });
  const unwatch = source.watch(() => void reload());
  const { port: listeningPort } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${listeningPort}/`,
    get answerer() {
      return answerer;
    },
    reload,
    async close() {
      unwatch();
      await closeServer(server);
      await reloading;
      await answerer.close();
    },
  };
}
