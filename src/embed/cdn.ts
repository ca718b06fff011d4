/// <reference types="vite/client" />
/**
 * CDN entry: watches the page, and loads an element's code when the element is there. It imports nothing that the
 * elements import too, so that all they need (code, messages, data) is asked for at once, one step after this file.
 */
import { define } from './define.js';
import { elements } from './generated/elements.js';

const entry = import.meta.url;
const address = new URL('./data/partnerships.json', entry).href;
const messages = import.meta.glob('../localization/generated/{nl,de,en}.ts');
const selector = Object.keys(elements).join();
const asked = new Set<string>();

/** Shared by all elements; the elements are registered only after it knows of the data that is on its way. */
let bundled: Promise<void> | undefined;
function askForData(): Promise<void> {
  // The same options as in dataset/fetch-json.ts, which can't be imported here.
  const response = fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  response.catch(() => {
    // Whoever reads the answer says so.
  });
  return import('../dataset/bundled.js').then(({ offerBundled }) => offerBundled(address, response));
}

function load(element: Element): void {
  const locale = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
  void messages[`../localization/generated/${locale}.ts`]?.().catch(() => {
    // The element tries again, and speaks French otherwise.
  });
  if (!element.hasAttribute('src')) bundled ??= askForData();
  const tag = element.localName;
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  Promise.all([elements[tag]?.(), bundled]).then(
    ([constructor]) => constructor && define(tag, constructor),
    (error: unknown) => {
      // The next element of this kind tries again; the page keeps what it has.
      asked.delete(tag);
      console.warn(`forem-widgets: <${tag}> could not be loaded.`, error);
    },
  );
}

function scan(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(load);
}

scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(selector)) load(node);
        scan(node);
      }
}).observe(document, { childList: true, subtree: true });
