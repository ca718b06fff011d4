/** The host of a shadow root; a root of another window has another class than this one's `ShadowRoot`. */
const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

/** The nearest `lang` of an element or what holds it, through shadow roots. */
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
let observer: MutationObserver | undefined;

/** Calls `requestUpdate()` when a `lang` changes anywhere around the element, until the function returned is called. */
export function followLang(element: Element & { requestUpdate(): void }): () => void {
  live.add(element);
  observer ??= new MutationObserver(() => live.forEach((each) => each.requestUpdate()));
  // An observer doesn't see into shadow roots. Observing a root twice is the same as once.
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    root = hostOf(root)?.getRootNode();
  }
  return () => {
    live.delete(element);
    if (!live.size) observer?.disconnect();
  };
}
