type Root = Document | ShadowRoot;

/**
 * Finds present and future elements in a document and its open shadow roots, and changes of `load` at any of them.
 *
 * The watcher keeps no node alive: a walk through the document finds open shadow roots again, and other roots are weak
 * references. A mutation observer holds no strong reference to its nodes
 * (https://dom.spec.whatwg.org/#garbage-collection).
 * @param found called with every element, possibly more than once
 * @returns a function that watches a root, or visits all known roots again if it is one of them
 */
export function createWatcher(found: (element: Element) => void): (root: Root) => void {
  /** Roots given by callers, such as closed shadow roots, which no walk finds. */
  let given: WeakRef<Root>[] = [];
  const awaited = new Set<string>();

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes') visit(target as Element);
      for (const node of addedNodes)
        // `instanceof` fails for nodes of another window.
        if (node.nodeType === Node.ELEMENT_NODE) {
          visit(node as Element);
          (node as Element).querySelectorAll('*').forEach(visit);
        }
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

  /** Watches a root, which is possible twice, and visits the elements in it and in the open shadow roots there. */
  function observe(root: Root): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['load', 'data-load'] });
    root.querySelectorAll('*').forEach(visit);
  }

  /** Visits all known roots again. */
  function again(): void {
    given = given.filter((each) => each.deref());
    for (const each of given) observe(each.deref()!);
  }

  return (root) => {
    if (given.some((each) => each.deref() === root)) return again();
    given.push(new WeakRef(root));
    observe(root);
  };
}
