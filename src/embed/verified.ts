import { claimPage } from './page.js';

type Files = ReturnType<typeof claimPage>['page']['files'];

const asked = new Map<string, Promise<unknown>>();

/**
 * Asks for a module by a link with its digest. The browser keeps what it has checked, and runs that when the module is
 * imported: neither `import` nor `import()` can name a digest, and a page with a strict policy has no import map.
 */
function preload(address: string, integrity: string): Promise<unknown> {
  const link = document.createElement('link');
  // Engines that don't know it (of 2022) don't check. WebKit knows it, and doesn't either.
  if (!link.relList?.supports('modulepreload')) return import(/* @vite-ignore */ address);
  return new Promise<unknown>((resolve, reject) => {
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.referrerPolicy = 'no-referrer';
    link.integrity = integrity;
    // What the policy lets our script import, it lets the link ask for.
    link.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${address} can't be had, or isn't what was published.`));
    link.href = address;
    document.head.append(link);
  }).finally(() => link.remove());
}

/** `import()` that runs only what was published, and asks for a module and all that it imports in one step. */
export function createLoad(files: Files): (address: string) => Promise<unknown> {
  const ask = (address: string, wanted: Map<string, Promise<unknown>>): void => {
    const file = files.get(address);
    if (!file || wanted.has(address)) return;
    let answer = asked.get(address);
    if (!answer) {
      asked.set(address, (answer = preload(address, file.integrity)));
      // Who comes next tries again.
      answer.catch(() => asked.delete(address));
    }
    wanted.set(address, answer);
    for (const each of file.imports) ask(each, wanted);
  };
  return async (address) => {
    const wanted = new Map<string, Promise<unknown>>();
    ask(address, wanted);
    await Promise.all(wanted.values());
    return import(/* @vite-ignore */ address) as Promise<unknown>;
  };
}
