// The one place that may use it: others wait by the function below.
// eslint-disable-next-line no-restricted-imports
import { waitUntil as poll } from '@open-wc/testing';

/**
 * Waits until a condition holds. The library's own limit of one second is too short for a busy machine; a condition
 * that never holds takes this time only in a test that fails.
 * @param message a function of it is called when the time is over
 */
export const waitUntil = (condition: () => unknown, message?: string | (() => string)): Promise<void> =>
  poll(condition, undefined, { interval: 20, timeout: 10_000 }).catch((error: Error) => {
    if (message && /timed out/.test(error.message))
      error.message = `Timeout: ${typeof message === 'string' ? message : message()}`;
    throw error;
  });
