import { isServer } from 'lit';

let isTold = false;

/**
 * Returns true where templates of Lit can be drawn: they need the HTML parser, and XML documents (XHTML, SVG) have
 * another one.
 */
export const parsesHtml = (): boolean => isServer || !/xml$/.test(document.contentType);

/** Shows what the page wrote inside an element, where the element itself can't be drawn. */
export function showContentOnly(root: HTMLElement | DocumentFragment): void {
  root.replaceChildren(document.createElementNS('http://www.w3.org/1999/xhtml', 'slot'));
  if (isTold) return;
  isTold = true;
  console.warn(
    `forem-widgets: the elements need a document of the type text/html; this one is ${document.contentType}.`,
  );
}
