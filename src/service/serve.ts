/// <reference types="node" />
/** Serves a file, and takes over its changes. */
import { serve as listen, type ServerType } from '@hono/node-server';
import { unwatchFile, watchFile } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createApp, type ServiceOptions } from './app.js';
import { role } from './catalogue-thread.js';
import { createMetrics } from './metrics.js';
import { createThreadPool, type ThreadPool } from './thread-pool.js';

export interface ServeOptions extends Pick<
  ServiceOptions,
  'maxAgeSeconds' | 'requestsPerMinute' | 'cacheBytes' | 'openApi'
> {
  readonly file: string;
  /** Runs `runCatalogueThread` in a thread. */
  readonly threadScript: URL;
  readonly threads: number;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called when a changed file has been read. */
  readonly onReload: (pool: ThreadPool) => void;
  /** Called when a changed file can't be read: the former data stays. */
  readonly onReloadFailure: (message: string) => void;
}

export interface RunningService {
  readonly address: string;
  readonly pool: ThreadPool;
  /** Reads the file again, as a change of it does. */
  reload(): Promise<void>;
  /** Answers what has been asked, and stops. */
  close(): Promise<void>;
}

const watchIntervalMs = 1000;

/** @throws {Error} when the file can't be read, or the port is taken */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const { file, threadScript, threads, host, port } = options;
  const open = (): Promise<ThreadPool> => createThreadPool(threadScript, { role, file, threads });
  const metrics = createMetrics();
  let pool = await open();
  let reloading = Promise.resolve();

  async function replacePool(): Promise<void> {
    try {
      const former = pool;
      pool = await open();
      metrics.reloaded(true);
      options.onReload(pool);
      await former.close();
    } catch (error) {
      metrics.reloaded(false);
      options.onReloadFailure((error as Error).message);
    }
  }
  const reload = (): Promise<void> => (reloading = reloading.then(replacePool));

  const app = createApp({ ...options, pool: () => pool, metrics });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', reject);
  });
  // Polling notices a file that is replaced by renaming, on network drives too.
  watchFile(file, { interval: watchIntervalMs }, () => void reload());
  const { port: listeningPort } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${listeningPort}/`,
    get pool() {
      return pool;
    },
    reload,
    async close() {
      unwatchFile(file);
      await new Promise((resolve) => server.close(resolve));
      await reloading;
      await pool.close();
    },
  };
}
