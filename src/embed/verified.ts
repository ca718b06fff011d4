import { claimPage } from './page.js';

type Files = ReturnType<typeof claimPage>['page']['files'];

/**
 * WebKit takes the digests of preloading links, and doesn't check them. Where a page insists on Trusted Types, a script
 * wants an address of another kind, for which we have no policy.
 */
const wantsScripts = (): boolean => {
  if (!navigator.vendor.startsWith('Apple')) return false;
  try {
    document.createElement('script').src = 'data:,';
    return true;
  } catch {
    return false;
  }
};

/** What this page has asked for by an element with a digest, by kind of element and address. */
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
    // What the policy lets our script import, it lets the element ask for.
    element.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    element.onload = resolve;
    element.onerror = () => reject(new Error(`${address} can't be had, or isn't what was published.`));
    if (kind === 'script') Object.assign(element, { type: 'module', src: address });
    else Object.assign(element, { rel: 'modulepreload', href: address });
    const parent = document.head ?? document.documentElement;
    parent.append(element);
    // A link that is taken out at once fires neither `load` nor `error`; consent managers take out what they don't know.
    const observer = new MutationObserver(() => {
      if (!element.isConnected)
        reject(new Error(`Another script of the page took out the <${kind}> for ${address}.`));
    });
    observer.observe(parent, { childList: true });
    if (!element.isConnected)
      reject(new Error(`Another script of the page refused the <${kind}> for ${address}.`));
    settle = () => observer.disconnect();
  }).finally(() => {
    settle();
    element.remove();
  });
  asked[kind].set(address, answer);
  // Who comes next tries again.
  answer.catch(() => asked[kind].delete(address));
  return answer;
}

/**
 * `import()` that runs only what was published, and asks for a module and all that it imports in one step: by links with
 * their digests. The browser keeps what it has checked, and runs that when the module is imported: neither `import` nor
 * `import()` can name a digest, and a page with a strict policy has no import map. WebKit checks scripts instead: each
 * runs once all that it imports has been checked, from the cache.
 */
export function createLoad(files: Files): (address: string) => Promise<unknown> {
  /** A module after all that it imports. */
  const collect = (address: string, found: Set<string>, met = new Set<string>()): Set<string> => {
    const file = files.get(address);
    if (!file || met.has(address)) return found;
    met.add(address);
    for (const each of file.imports) collect(each, found, met);
    return found.add(address);
  };
  let checksScripts: boolean | undefined;
  return async (address) => {
    // Engines that don't know such links (of 2022) don't check.
    if (document.createElement('link').relList?.supports('modulepreload')) {
      const wanted = [...collect(address, new Set())];
      const integrityOf = (each: string): string => files.get(each)!.integrity;
      await Promise.all(wanted.map((each) => ask('link', each, integrityOf(each))));
      if ((checksScripts ??= wantsScripts()))
        for (const each of wanted) await ask('script', each, integrityOf(each));
    }
    return import(/* @vite-ignore */ address) as Promise<unknown>;
  };
}
