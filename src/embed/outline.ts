/** Shows the outline of an element before its code arrives, so that a page on a slow line shows something early. */

let outline: HTMLElement | undefined;

/**
 * Shows the outline of the first element, unless the page or a server has given it content. The first draw of the
 * element removes it.
 */
export function showOutline(element: Element, name: string): void {
  // `<forem-active-filters>` takes no room before it has content.
  if (outline || element.shadowRoot || element.hasChildNodes() || /^ac/.test(name)) return;
  // Cards of text, and rows or labels.
  const heightEm = /card|list|nerships/.test(name) ? 28 : 16;
  outline = element.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  // A title over two lines, repeated. A policy allows styles that a script sets. The grey is that of the skeleton, on
  // light and on dark grounds.
  outline.style.cssText = `height:var(--forem-min-block-size,${heightEm}em);margin:var(--forem-margin,1.5em 0);background:linear-gradient(#8884 16%,#0000 0)0 0/35% 7em repeat-y,linear-gradient(#0000 30%,#8884 0 42%,#0000 0 54%,#8884 0 66%,#0000 0)0 0/75% 7em repeat-y`;
}

/** Removes the outline of an element whose code does not arrive. */
export const removeOutline = (): void => outline?.remove();
