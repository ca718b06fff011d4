type Root = Document | ShadowRoot;

/** Nodes of an iframe's document have other classes than this window's, so `instanceof` fails for them. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * Finds elements in a document and in open shadow roots, now and when they come.
 *
 * Keeps nothing of the page alive: open shadow roots are found again by walking through the document, and other roots
 * are referred to weakly. A mutation observer doesn't keep the nodes that it observes.
 * @param found called with every element, perhaps more than once
 */
export function createWatcher(found: (element: Element) => void) {
  const watched = new WeakSet<Root>();
  /** The roots that were handed in: closed shadow roots, which no walk finds, among them. */
  let given: WeakRef<Root>[] = [];
  const awaited = new Set<string>();

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (isElement(node)) {
          visit(node);
          node.querySelectorAll('*').forEach(visit);
        }
  });

  function visit(element: Element): void {
    found(element);
    const { localName, shadowRoot } = element;
    if (shadowRoot) observe(shadowRoot);
    // It gets its shadow root when it is defined, which is no change that an observer sees.
    else if (localName.includes('-') && !awaited.has(localName)) {
      awaited.add(localName);
      customElements.whenDefined(localName).then(again, () => {
        // Not a name that an element can have, such as `font-face` in SVG.
      });
    }
  }

  function observe(root: Root): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    root.querySelectorAll('*').forEach(visit);
  }

  /** Visits the elements of a root once more, and those of the open shadow roots in it. */
  function walk(root: Root): void {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      const isKnown = shadowRoot && watched.has(shadowRoot);
      visit(element);
      if (isKnown) walk(shadowRoot);
    }
  }

  /** Looks again at all that is known. */
  function again(): void {
    given = given.filter((reference) => reference.deref());
    for (const reference of given) walk(reference.deref()!);
  }

  function watch(root: Root): void {
    if (watched.has(root)) return;
    given = given.filter((reference) => reference.deref());
    given.push(new WeakRef(root));
    observe(root);
  }

  return { watch, again };
}
