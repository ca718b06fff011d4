/// <reference types="vite/client" />
import address from './worker.ts?worker&url';

let blob: string | undefined;

/** A worker from the file beside our script, wherever that lies. */
export function startWorker(): Worker {
  const { href, origin } = new URL(address, import.meta.url);
  if (origin === self.origin) return new Worker(href);
  // A worker's script must be the page's own: one that does nothing but import ours may be.
  blob ??= URL.createObjectURL(new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' }));
  return new Worker(blob, { type: 'module' });
}
