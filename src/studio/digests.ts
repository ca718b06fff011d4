import type { Digests } from './build/code.js';

let pending: Promise<Digests> | undefined;

/**
 * Loads the digests of the files that a page may load. Without them (from `file://`, before a build has written them)
 * the code has no `integrity`.
 */
export const loadDigests = (): Promise<Digests> =>
  (pending ??= fetch(new URL('../integrity.json', document.baseURI))
    .then((response): Promise<Digests> | Digests => (response.ok ? response.json() : {}))
    .catch(() => ({})));
