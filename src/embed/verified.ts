import type { ChunkRow, Exports, Files } from './files.js';

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

/** Requests by an element with a digest, by kind of element and address. */
const asked = { link: new Map<string, Promise<unknown>>(), script: new Map<string, Promise<unknown>>() };

function ask(kind: keyof typeof asked, address: string, integrity: string): Promise<unknown> {
  let answer = asked[kind].get(address);
  if (answer) return answer;
  const element = document.createElement(kind);
  let settle = (): void => {};
  answer = new Promise<unknown>((resolve, reject) => {
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
  asked[kind].set(address, answer);
  // The next request tries again.
  answer.catch(() => asked[kind].delete(address));
  return answer;
}

/** A chunk as a function of the exports of its imports. */
type Chunk = (files: Files, ...imports: readonly Exports[]) => Exports;

const integrityOf = (digest: string): string => `sha256-${digest}=`;

/** Returns the default export of a file, after its digest has been checked. */
async function importChecked(address: string, digest: string): Promise<unknown> {
  // Engines without `modulepreload` (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload) load
  // without a check.
  if (document.createElement('link').relList?.supports('modulepreload')) {
    await ask('link', address, integrityOf(digest));
    if (wantsScripts()) await ask('script', address, integrityOf(digest));
  }
  return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default;
}

/**
 * Gives the tables a `load` that runs published code only, and requests a chunk and all its imports in one step, by
 * links with digests. The browser runs the checked response when the file is imported. `import` and `import()` cannot
 * name a digest, and a strict policy forbids import maps. WebKit checks scripts instead.
 * @param base address of the script
 */
export function addLoad(files: Files, base: string): void {
  const rows = new Map(files.chunks.map((row) => [row[0], row]));
  const names = files.chunks.map(([name]) => name);
  const requested = new Map<string, Promise<Chunk>>();
  const loaded = new Map<string, Exports>();
  /** Chunks that are requested at the end of the task, since a file may hold several of them. */
  const pending = new Set<string>();

  function importFile(name: string, digest: string): Promise<unknown> {
    const hash = digest.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');
    return importChecked(new URL(`./chunks/${name}-${hash}.js`, base).href, digest);
  }

  function requestFile([name, digest]: ChunkRow, chunks: readonly string[]): void {
    const file = importFile(name, digest) as Promise<readonly Chunk[]>;
    chunks.forEach((each, i) => {
      pending.delete(each);
      const chunk = file.then((functions) => functions[i]!);
      requested.set(each, chunk);
      // The next request tries again.
      chunk.catch(() => requested.delete(each));
    });
  }

  function requestPending(): void {
    for (const pack of files.packs) {
      const [, , ...places] = pack;
      const chunks = places.map((place) => names[place]!);
      if (chunks.every((each) => pending.has(each))) requestFile(pack, chunks);
    }
    for (const each of pending) requestFile(rows.get(each)!, [each]);
  }

  /** Collects a chunk after all its imports. */
  function collect(name: string, found: Set<string>): Set<string> {
    const [, , ...imports] = rows.get(name)!;
    for (const place of imports) collect(names[place]!, found);
    return found.add(name);
  }

  let late: Promise<void> | undefined;
  async function addLate(): Promise<void> {
    try {
      const [list] = (await importFile('late', files.late)) as [ChunkRow[]];
      for (const row of list) {
        rows.set(row[0], row);
        names.push(row[0]);
      }
    } catch (error) {
      late = undefined;
      throw error;
    }
  }

  files.integrityOf = (file) => integrityOf(rows.get(file)![1]);
  files.load = async (name) => {
    if (!rows.has(name)) await (late ??= addLate());
    const wanted = [...collect(name, new Set())];
    for (const each of wanted) if (!requested.has(each)) pending.add(each);
    await Promise.resolve().then(requestPending);
    const chunks = await Promise.all(wanted.map((each) => requested.get(each)!));
    wanted.forEach((each, i) => {
      const [, , ...imports] = rows.get(each)!;
      if (!loaded.has(each))
        loaded.set(each, chunks[i]!(files, ...imports.map((place) => loaded.get(names[place]!)!)));
    });
    return loaded.get(name)!;
  };
}
