/** Shows the outline of an element before its code arrives, so that a page on a slow line shows something early. */

/** A bar: its width, its distance from the top of its tile, and its height in `em`. */
type OutlineBar = readonly [width: string, start: number, height: number];

/** Bars that are repeated in tiles, as `src/styles/skeleton.ts` shows them: cards of text, and rows or labels. */
const cards: readonly OutlineBar[] = [
  ['100%', 0, 0.13],
  ['45%', 1.1, 0.8],
  ['25%', 2.3, 0.8],
  ['100%', 3.5, 0.8],
  ['75%', 4.7, 0.8],
];
const rows: readonly OutlineBar[] = [
  ['100%', 0, 0.06],
  ['45%', 0.6, 0.8],
  ['100%', 2, 0.06],
  ['28%', 2.6, 0.8],
];

let isShown = false;

/**
 * Shows the outline of the first element, unless the page or a server has given it content. The first draw of the
 * element removes it.
 */
export function showOutline(element: Element): void {
  const { localName: tag } = element;
  // `<forem-active-filters>` takes no room before it has content.
  if (isShown || element.shadowRoot || element.hasChildNodes() || /active/.test(tag)) return;
  isShown = true;
  const [bars, tileEm, tiles] = /card|list|nerships/.test(tag) ? [cards, 7, 4] : ([rows, 4, 4] as const);
  const background = bars.map(([width, start, height]) => {
    const colour = `color-mix(in srgb,currentColor 12%,#0000)`;
    const image = `linear-gradient(#0000 ${start}em,${colour} 0 ${start + height}em,#0000 0)`;
    return `${image} 0 0/${width} ${tileEm}em repeat-y`;
  });
  const outline = element.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  // A policy allows styles that a script sets one by one.
  Object.assign(outline.style, {
    height: `var(--forem-min-block-size,${tiles * tileEm}em)`,
    margin: 'var(--forem-margin,1.5em 0)',
    background: background.join(),
  });
}
