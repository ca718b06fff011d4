/** Shows the outline of an element before its code arrives, so that a page on a slow line shows something early. */

/** Widths of bars in percent, as `src/styles/skeleton.ts` shows them. They repeat in tiles. */
const bars = [45, 25, 100, 75];

let outline: HTMLElement | undefined;

/**
 * Shows the outline of the first element, unless the page or a server has given it content. The first draw of the
 * element removes it.
 */
export function showOutline(element: Element, name: string): void {
  // `<forem-active-filters>` takes no room before it has content.
  if (outline || element.shadowRoot || element.hasChildNodes() || /^ac/.test(name)) return;
  // Cards of text, and rows or labels.
  const tileEm = /card|list|nerships/.test(name) ? 7 : 4;
  outline = element.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  // A policy allows styles that a script sets. The grey is that of the skeleton, on light and on dark grounds.
  outline.style.cssText = `height:var(--forem-min-block-size,${tileEm * 4}em);margin:var(--forem-margin,1.5em 0);background:${bars
    .map(
      (width, i) =>
        `linear-gradient(#0000 ${17 * i + 16}%,#8884 0 ${17 * i + 27}%,#0000 0) 0 0/${width}% ${tileEm}em repeat-y`,
    )
    .join()}`;
}

/** Removes the outline of an element whose code does not arrive. */
export const removeOutline = (): void => outline?.remove();
