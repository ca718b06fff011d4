type Root = Document | ShadowRoot;

/** Replaces `instanceof`, which fails for nodes of another window. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * Finds present and future elements in a document and its open shadow roots.
 *
 * The watcher keeps no node alive: a walk through the document finds open shadow roots again, and other roots are weak
 * references. A mutation observer holds no strong reference to its nodes
 * (https://dom.spec.whatwg.org/#garbage-collection).
 * @param found called with every element, possibly more than once
 */
export function createWatcher(found: (element: Element) => void) {
  const watched = new WeakSet<Root>();
  /** Roots given by callers, such as closed shadow roots, which no walk finds. */
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
    const { localName, shadowRoot } = element;
    // A form is no element of ours, and its members may be fields: https://html.spec.whatwg.org/#dom-form-nameditem
    if (typeof localName !== 'string' || localName === 'form') return;
    found(element);
    if (shadowRoot) observe(shadowRoot);
    // The element attaches its shadow root when it is defined, which no mutation observer reports.
    else if (localName.includes('-') && !awaited.has(localName)) {
      awaited.add(localName);
      customElements.whenDefined(localName).then(again, () => {
        // Ignored: reserved names, such as `font-face` in SVG, are never defined.
      });
    }
  }

  function observe(root: Root): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    root.querySelectorAll('*').forEach(visit);
  }

  /** Visits the elements of a root and of the open shadow roots in it. */
  function walk(root: Root): void {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      const isKnown = shadowRoot && watched.has(shadowRoot);
      visit(element);
      if (isKnown) walk(shadowRoot);
    }
  }

  /** Visits all known roots again. */
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
