/// <reference types="node" />
/** Serves data, and takes over its changes. */
import { serve as listen, type ServerType } from '@hono/node-server';
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
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
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
      await new Promise((resolve) => server.close(resolve));
      await reloading;
      await answerer.close();
    },
  };
}
