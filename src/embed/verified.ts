import type { Chunk, Exports, FileContent, Files, FileTable } from './files.js';
import { rowsIn } from './rows.js';

let isWantingScripts: boolean | undefined;

/**
 * True for WebKit, which accepts the digests of `modulepreload` links without checking them (see
 * test/embed/digests.test.ts). False under Trusted Types, because `script.src` then requires a policy
 * (https://www.w3.org/TR/trusted-types/#enforcement-in-scripts). Each trial there is reported as a violation, so that
 * a page tries once.
 */
const wantsScripts = (): boolean => (isWantingScripts ??= acceptsScripts());

function acceptsScripts(): boolean {
  if (!navigator.vendor.startsWith('Apple')) return false;
  try {
    document.createElement('script').src = 'data:,';
    return true;
  } catch {
    return false;
  }
}

/** Returns the promise of a key, or makes one, which is not kept if it fails: the next request tries again. */
function once<T>(promises: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let promise = promises.get(key);
  if (!promise) {
    promises.set(key, (promise = make()));
    promise.catch(() => promises.delete(key));
  }
  return promise;
}

/** Requests by an element with a digest, by kind of element and address. */
const asked = new Map<string, Promise<unknown>>();

const ask = (kind: 'link' | 'script', address: string, integrity: string): Promise<unknown> =>
  once(asked, kind + address, () => {
    const element = document.createElement(kind);
    let settle = (): void => {};
    return new Promise<unknown>((resolve, reject) => {
      element.crossOrigin = 'anonymous';
      element.referrerPolicy = 'no-referrer';
      element.integrity = integrity;
      // The nonce gives the element the permission of the page's script.
      element.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
      element.onload = resolve;
      element.onerror = () =>
        reject(new Error(`${address} can't be loaded, or differs from the published file.`));
      if (kind === 'script') Object.assign(element, { type: 'module', src: address });
      else Object.assign(element, { rel: 'modulepreload', href: address });
      const parent = document.head ?? document.documentElement;
      parent.append(element);
      // A link that is removed at once fires neither `load` nor `error`. Consent managers remove unknown elements.
      const check = (): void => {
        if (!element.isConnected)
          reject(new Error(`Another script of the page took out the <${kind}> for ${address}.`));
      };
      const observer = new MutationObserver(check);
      observer.observe(parent, { childList: true });
      check();
      settle = () => observer.disconnect();
    }).finally(() => {
      settle();
      element.remove();
    });
  });

/** Returns the default export of a file, after its digest has been checked. */
async function importChecked(address: string, integrity: string): Promise<unknown> {
  // Engines without `modulepreload` (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload) load
  // without a check.
  if (document.createElement('link').relList?.supports('modulepreload')) {
    await ask('link', address, integrity);
    if (wantsScripts()) await ask('script', address, integrity);
  }
  return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default;
}

const digestLength = 43;

/**
 * Gives the tables a `load` that runs published code only, and requests a chunk and all its imports in one step, by
 * links with digests. The browser runs the checked response when the file is imported. `import` and `import()` cannot
 * name a digest, and a strict policy forbids import maps. WebKit checks scripts instead.
 * @param base address of the script
 */
export function addLoad(files: Files, base: string): void {
  const rows = new Map<string, readonly [digest: string, ...names: string[]]>();
  const requested = new Map<string, Promise<Chunk>>();
  const loaded = new Map<string, Promise<Exports>>();
  /** Chunks that are requested at the end of the task, since a file may hold several of them. */
  const pending = new Set<string>();

  const addRows = ({ names, digests }: FileTable): void =>
    rowsIn(names).forEach(([name, ...others], i) =>
      rows.set(name, [digests.slice(i * digestLength, (i + 1) * digestLength), ...others]),
    );

  const integrityOf = (name: string): string | undefined =>
    rows.has(name) ? `sha256-${rows.get(name)![0]}=` : undefined;

  /** Requests a file, and adds the digests for which it vouches. */
  async function importFile(name: string, chunkCount: number): Promise<FileContent> {
    const [digest] = rows.get(name)!;
    const file = `${name.replace('+', '')}-${digest.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_')}`;
    const address = new URL(`./chunks/${file}.js`, base).href;
    const content = (await importChecked(address, integrityOf(name)!)) as FileContent;
    const further = content[chunkCount] as FileTable | undefined;
    if (further) addRows(further);
    return content;
  }

  function requestFile(name: string, chunks: readonly string[]): void {
    const file = importFile(name, chunks.length);
    chunks.forEach((each, i) => {
      pending.delete(each);
      void once(requested, each, () => file.then((content) => content[i] as Chunk));
    });
  }

  function requestPending(): void {
    for (const [name, [, ...chunks]] of rows)
      if (name.startsWith('+') && chunks.every((each) => pending.has(each))) requestFile(name, chunks);
    for (const each of pending) requestFile(each, [each]);
  }

  const exportsOf = (name: string): Promise<Exports> =>
    once(loaded, name, async () => {
      if (!rows.has(name)) await importFile('late', 0);
      if (!requested.has(name)) pending.add(name);
      const [, ...imports] = rows.get(name)!;
      const code = Promise.resolve()
        .then(requestPending)
        .then(() => requested.get(name)!);
      const [chunk, ...given] = await Promise.all([code, ...imports.map(exportsOf)]);
      return chunk(files, ...given);
    });

  addRows(files);
  files.integrityOf = integrityOf;
  files.load = async (name, key) => {
    const exports = await exportsOf(name);
    return key === undefined ? exports : exports[key];
  };
}
