import { registry } from './languages/registered.js';

/** Returns the host of a shadow root, without `instanceof`, which fails for roots of another window. */
const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

/** Returns the nearest `lang` of an element or of its ancestors, through shadow roots. */
export function nearestLang(element: Element): string | null {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = hostOf(root);
  }
  return null;
}

const live = new Set<{ requestUpdate(): void }>();
const updateAll = (): void => live.forEach((each) => each.requestUpdate());
let observer: MutationObserver | undefined;

/**
 * Calls `requestUpdate()` when a `lang` changes anywhere around the element, or a language is registered.
 * @returns a function that ends this
 */
export function followLang(element: Element & { requestUpdate(): void }): () => void {
  live.add(element);
  observer ??= new MutationObserver(updateAll);
  registry().listeners.add(updateAll);
  // Each shadow root needs its own observation. Observing a root twice has no effect.
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    root = hostOf(root)?.getRootNode();
  }
  return () => {
    live.delete(element);
    if (!live.size) observer?.disconnect();
  };
}
