/** Vite, webpack, Rspack and Parcel look for this expression: they emit the worker's script and replace its address. */
const createWorker = (): Worker =>
  new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });

/**
 * Starts a worker that reads lists; the builds for a script tag have their own version of this module. esbuild and Rollup
 * keep the address as it is and emit no such file, so a request for it would fail.
 */
export function startListWorker(): Worker | Promise<Worker> {
  if (/(['"`])\.\/list-worker\.js\1/.test(String(createWorker)))
    throw new DOMException('The bundler has emitted no worker.', 'NotSupportedError');
  return createWorker();
}
