// The one place that may use it: others wait by the function below.
// eslint-disable-next-line no-restricted-imports
import { waitUntil as poll } from '@open-wc/testing';

/**
 * Waits until a condition holds. The library's own limit of one second is too short for a busy machine; a condition
 * that never holds takes this time only in a test that fails.
 */
export const waitUntil = (condition: () => unknown, message?: string): Promise<void> =>
  poll(condition, message, { interval: 20, timeout: 10_000 });
