/// <reference types="vite/client" />
import address from './worker.ts?worker&url';

/** What src/embed/page.ts keeps, as far as it is needed here. */
interface Page {
  readonly files: ReadonlyMap<string, { readonly integrity: string }>;
}

/** The worker's script if it is what was published. Only the page's own site gets cookies, as from a worker. */
function fetchChecked(href: string): Promise<Response> {
  const { files } = (globalThis as unknown as Record<symbol, Page>)[Symbol.for('forem-widgets')]!;
  return fetch(href, { integrity: files.get(href)!.integrity, referrerPolicy: 'no-referrer' });
}

async function copyOf(href: string): Promise<string> {
  const script = await (await fetchChecked(href)).blob();
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

let copy: Promise<string> | undefined;

/** A worker from the file beside our script, wherever that lies: no engine checks what a worker is started with. */
export async function startWorker(): Promise<Worker> {
  const { href, origin } = new URL(address, import.meta.url);
  if (origin === self.origin) {
    // Then it comes from the cache. A copy would be bound to what was checked, but strict policies refuse copies.
    await fetchChecked(href);
    return new Worker(href);
  }
  // A worker's script must be the page's own, as a copy is.
  copy ??= copyOf(href).catch((error: unknown) => {
    // Who comes next tries again.
    copy = undefined;
    throw error;
  });
  return new Worker(await copy);
}
