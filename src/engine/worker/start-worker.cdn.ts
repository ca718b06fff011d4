/// <reference types="vite/client" />
import address from './worker.ts?worker&url';

/** The part of the page's state in src/embed/page.ts that is needed here. */
interface Page {
  readonly files: ReadonlyMap<string, { readonly integrity: string }>;
}

/** Fetches the worker's script and checks its digest. As with a worker, only the page's own site gets cookies. */
function fetchChecked(href: string): Promise<Response> {
  const { files } = (globalThis as unknown as Record<symbol, Page>)[Symbol.for('forem-widgets')]!;
  return fetch(href, { integrity: files.get(href)!.integrity, referrerPolicy: 'no-referrer' });
}

async function copyOf(href: string): Promise<string> {
  const script = await (await fetchChecked(href)).blob();
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

let copy: Promise<string> | undefined;

/** Starts a worker from the file beside our script. Browsers check no digest of a worker's script, so this does. */
export async function startWorker(): Promise<Worker> {
  const { href, origin } = new URL(address, import.meta.url);
  if (origin === self.origin) {
    // The worker then takes the script from the cache. A copy would be safer, but strict policies refuse blob: workers.
    await fetchChecked(href);
    return new Worker(href);
  }
  // The script of a worker must be of the page's origin; a copy in a blob: address is.
  copy ??= copyOf(href).catch((error: unknown) => {
    // A failure is not kept: the next caller tries again.
    copy = undefined;
    throw error;
  });
  return new Worker(await copy);
}
