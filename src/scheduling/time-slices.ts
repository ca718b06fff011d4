import type { Resumable } from './resumable.js';

/** Milliseconds at a stretch: a task over 50 keeps a reader waiting, and the page has work of its own. */
const sliceMs = 12;

/**
 * Lets the page have its turn. Timers would wait longer and longer, and `scheduler.yield` comes back before what
 * the page itself has waiting.
 */
export const yieldToMain = (): Promise<void> =>
  new Promise((resolve) => {
    // Jest's jsdom environment has none.
    if (typeof MessageChannel === 'undefined') return setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Whether the stretch that began when this was made, or last paused, is over. */
export function createYielder(): () => Promise<void> | undefined {
  let start = performance.now();
  return () => {
    if (performance.now() - start < sliceMs) return undefined;
    return yieldToMain().then(() => {
      start = performance.now();
    });
  };
}

let last = Promise.resolve();
const due = createYielder();
/** Resolves when it is one's turn: those who wait for it do what they have to one after the other, in short stretches. */
export const waitForTurn = (): Promise<void> => (last = last.then(due));

/**
 * Runs one work after the other, each in short stretches. Work once begun is finished even when its asker has gone:
 * the indexes it makes are wanted by the next one, who would never get there if each letter typed began anew.
 */
export function createTimeSlicer(onProgress?: (fraction: number) => void) {
  let queue: Promise<unknown> = Promise.resolve();
  return <T>(steps: Resumable<T>, signal?: AbortSignal): Promise<T> => {
    const work = queue.then(async () => {
      signal?.throwIfAborted();
      const due = createYielder();
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        const pausing = due();
        if (!pausing) continue;
        if (step.value !== undefined) onProgress?.(step.value);
        await pausing;
      }
    });
    queue = work.catch(() => undefined);
    return abortable(work, signal);
  };
}

/** The promise, or the signal's reason as soon as it is aborted. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
