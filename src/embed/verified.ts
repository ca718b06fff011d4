import { claimPage } from './page.js';

type Files = ReturnType<typeof claimPage>['page']['files'];

/**
 * True for WebKit, which accepts the digests of `modulepreload` links without checking them (see
 * test/embed/digests.test.ts). False under Trusted Types, because `script.src` then requires a policy
 * (https://www.w3.org/TR/trusted-types/#enforcement-in-scripts).
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
    element.onerror = () => reject(new Error(`${address} can't be had, or isn't what was published.`));
    if (kind === 'script') Object.assign(element, { type: 'module', src: address });
    else Object.assign(element, { rel: 'modulepreload', href: address });
    const parent = document.head ?? document.documentElement;
    parent.append(element);
    // A link that is removed at once fires neither `load` nor `error`. Consent managers remove unknown elements.
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
  // The next request tries again.
  answer.catch(() => asked[kind].delete(address));
  return answer;
}

/**
 * Creates an `import()` that runs published code only, and requests a module and all its imports in one step, by links
 * with digests. The browser runs the checked response when the module is imported. `import` and `import()` cannot name
 * a digest, and a strict policy forbids import maps. WebKit checks scripts instead: each runs from the cache after all
 * its imports have been checked.
 */
export function createLoad(files: Files): (address: string) => Promise<unknown> {
  /** Collects a module after all its imports. */
  const collect = (address: string, found: Set<string>, met = new Set<string>()): Set<string> => {
    const file = files.get(address);
    if (!file || met.has(address)) return found;
    met.add(address);
    for (const each of file.imports) collect(each, found, met);
    return found.add(address);
  };
  let checksScripts: boolean | undefined;
  return async (address) => {
    // Engines without `modulepreload` (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload) load
    // without a check.
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
