/**
 * Starts no worker: lists are then read in time slices of the page. The reader loads parts of itself on demand, and
 * Vite 5 to 7 refuse an `import()` in a worker (https://vite.dev/config/worker-options#worker-format). The build for
 * a script tag has its own version of this module.
 */
export function startListWorker(): Worker | Promise<Worker> {
  throw new DOMException('This build has no worker for lists.', 'NotSupportedError');
}
