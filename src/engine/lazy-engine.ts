import type { Engine } from './engine.js';

/** Returns an engine whose code is loaded by its first question: a page that shows networks alone asks none. */
export function lazyEngine(load: () => Promise<Engine>): Engine {
  let engine: Promise<Engine> | undefined;
  const loaded = (): Promise<Engine> =>
    (engine ??= load().catch((error: unknown) => {
      // A failure is not kept: the next question loads again.
      engine = undefined;
      throw error;
    }));
  return {
    query: async (query, signal) => (await loaded()).query(query, signal),
    find: async (id) => (await loaded()).find(id),
  };
}
