import type { Resumable } from './resumable.js';
import { createYielder } from './time-slices.js';

/**
 * Returns a function that runs computations one after the other, in time slices. A computation runs to its end even
 * if its caller has aborted: the next caller needs its indexes, and would never get them if each typed letter
 * restarted it.
 */
export function createTimeSlicer(onProgress?: (fraction: number) => void) {
  let queue: Promise<unknown> = Promise.resolve();
  return <T>(steps: Resumable<T>, signal?: AbortSignal): Promise<T> => {
    const work = queue.then(async () => {
      signal?.throwIfAborted();
      const yieldIfDue = createYielder();
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        const pausing = yieldIfDue();
        if (!pausing) continue;
        if (step.value !== undefined) onProgress?.(step.value);
        await pausing;
      }
    });
    queue = work.catch(() => undefined);
    return abortable(work, signal);
  };
}

/** Returns a promise that follows `promise`, and rejects with the signal's reason on abort. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
