import type { Digests } from './build/code.js';

let pending: Promise<Digests> | undefined;

/** Digests in the single-file studio. */
const embedded = (): Digests | undefined => {
  const text = document.getElementById('forem-widgets-integrity')?.textContent;
  return text ? (JSON.parse(text) as Digests) : undefined;
};

const download = (): Promise<Digests> =>
  fetch(new URL('../integrity.json', document.baseURI))
    .then((response): Promise<Digests> | Digests => (response.ok ? response.json() : {}))
    .catch(() => ({}));

/** Loads the digests of the files that a page may load. Without them the code has no `integrity`. */
export const loadDigests = (): Promise<Digests> => (pending ??= Promise.resolve(embedded() ?? download()));
