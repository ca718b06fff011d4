/** The part of the tables in src/embed/files.ts that is needed here. */
declare const FOREM: { readonly integrityOf: (file: string) => string };

/** Fetches a worker's script and checks its digest. As with a worker, only the page's own site gets cookies. */
const fetchChecked = (href: string): Promise<Response> =>
  fetch(href, {
    integrity: FOREM.integrityOf(href.slice(href.lastIndexOf('/') + 1)),
    referrerPolicy: 'no-referrer',
  });

async function copyOf(href: string): Promise<string> {
  const script = await (await fetchChecked(href)).blob();
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

const copies = new Map<string, Promise<string>>();

/** Starts a worker from a file beside our script. Browsers check no digest of a worker's script, so this does. */
export async function startScript({ href, origin }: URL): Promise<Worker> {
  if (origin === self.origin) {
    // The worker then takes the script from the cache. A copy would be safer, but strict policies refuse blob: workers.
    await fetchChecked(href);
    return new Worker(href);
  }
  // The script of a worker must be of the page's origin; a copy in a blob: address is.
  let copy = copies.get(href);
  if (!copy) {
    copies.set(href, (copy = copyOf(href)));
    // A failure is not kept: the next caller tries again.
    copy.catch(() => copies.delete(href));
  }
  return new Worker(await copy);
}
