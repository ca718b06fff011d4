/**
 * Element that has the browser check a digest. WebKit accepts the digests of `modulepreload` links without checking
 * them (see test/embed/digests.test.ts), but checks scripts.
 */
let kind: 'link' | 'script' = navigator.vendor.startsWith('Apple') ? 'script' : 'link';

/** Returns the element that requests a file. */
function requestBy(address: string): Element {
  const element = document.createElement(kind);
  try {
    return Object.assign(
      element,
      kind === 'link' ? { rel: 'modulepreload', href: address } : { type: 'module', src: address },
    );
  } catch {
    // Under Trusted Types, `script.src` requires a policy
    // (https://www.w3.org/TR/trusted-types/#enforcement-in-scripts). Each trial is reported as a violation, so that a
    // page tries once.
    kind = 'link';
    return requestBy(address);
  }
}

/**
 * Returns the default export of a file, after its digest has been checked: the browser runs the checked response when
 * the file is imported. `import` and `import()` cannot name a digest, and a strict policy forbids import maps.
 */
export async function importChecked(address: string, integrity: string): Promise<unknown> {
  await new Promise<unknown>((resolve, reject) => {
    const element = requestBy(address);
    const parent = document.documentElement;
    const end = (event?: Event): void => {
      observer.disconnect();
      element.remove();
      if (event?.type === 'load') resolve(event);
      else reject(new Error(`${address} is missing, was changed, or its <${kind}> was taken out.`));
    };
    // A link that is removed at once fires neither `load` nor `error`. Consent managers remove unknown elements.
    const observer = new MutationObserver(() => element.isConnected || end());
    observer.observe(parent, { childList: true });
    parent.append(
      Object.assign(element, {
        crossOrigin: 'anonymous',
        referrerPolicy: 'no-referrer',
        integrity,
        // The nonce gives the element the permission of the page's script.
        nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
        onload: end,
        onerror: end,
      }),
    );
  });
  return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default;
}
