import type { Resumable } from './resumable.js';

/** Length of a time slice: a task over 50 ms delays input, and the page has work of its own. */
const sliceMs = 12;

/**
 * Yields to the main thread. Browsers delay nested timers (https://html.spec.whatwg.org/#timers), and `scheduler.yield`
 * resumes before the waiting tasks of the page.
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

/** Returns a function that yields to the main thread if the current time slice is over. */
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
const yieldIfDue = createYielder();
/** Resolves in the order of the calls; callers that wait for their turn run one after the other, in time slices. */
export const waitForTurn = (): Promise<void> => (last = last.then(yieldIfDue));

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
