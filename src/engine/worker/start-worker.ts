/** A worker that serves engines, in the words that bundlers look for; the other builds have their own version. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
