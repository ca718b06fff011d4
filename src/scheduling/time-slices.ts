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
