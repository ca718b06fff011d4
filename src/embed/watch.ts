type Root = Document | ShadowRoot;

const isGone = (root: Root): boolean => root instanceof ShadowRoot && !root.host.isConnected;

/**
 * Finds elements in a document and in open shadow roots, now and when they come.
 * @param found called with every element, perhaps more than once
 */
export function createWatcher(found: (element: Element) => void) {
  const roots = new Set<Root>();
  const awaited = new Set<string>();

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          visit(node);
          node.querySelectorAll('*').forEach(visit);
        }
  });

  function visit(element: Element): void {
    found(element);
    const { localName, shadowRoot } = element;
    if (shadowRoot) watch(shadowRoot);
    // It gets its shadow root when it is defined, which is no change that an observer sees.
    else if (localName.includes('-') && !awaited.has(localName)) {
      awaited.add(localName);
      customElements.whenDefined(localName).then(
        () => again(localName),
        () => {
          // Not a name that an element can have, such as `font-face` in SVG.
        },
      );
    }
  }

  /** Looks again at what is known already. */
  function again(selector = '*'): void {
    for (const root of [...roots])
      if (isGone(root)) roots.delete(root);
      else root.querySelectorAll(selector).forEach(visit);
  }

  function watch(root: Root): void {
    if (roots.has(root)) return;
    roots.add(root);
    root.querySelectorAll('*').forEach(visit);
    observer.observe(root, { childList: true, subtree: true });
  }

  return { watch, again };
}
