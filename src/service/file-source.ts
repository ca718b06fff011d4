/// <reference types="node" />
import { unwatchFile, watchFile } from 'node:fs';
import type { DataSource } from './answerer.js';
import { role } from './catalogue-thread.js';
import { createThreadPool } from './thread-pool.js';

const watchIntervalMs = 1000;

/** A file, held by threads. @param threadScript runs `runCatalogueThread` in a thread */
export const fileSource = (file: string, threadScript: URL, threads: number): DataSource => ({
  open: () => createThreadPool(threadScript, { role, file, threads }),
  watch(onChange) {
    // Polling notices a file that is replaced by renaming, on network drives too.
    watchFile(file, { interval: watchIntervalMs }, onChange);
    return () => unwatchFile(file, onChange);
  },
});
