/** Prints a view alone. A page prints whole, so a copy is printed, in a frame of its own. */
import { css, supportsAdoptingStyleSheets, type LitElement } from 'lit';
import { sheetsFor } from '../../../core/adopt-styles.js';
import type { Context } from '../../../core/context.js';
import { creditLines, titleWithFilters, type ViewDescription } from '../about.js';

export { aboutView } from '../about.js';

type FrameWindow = Window & typeof globalThis;

const styles = css`
  /* A frame without address is in quirks mode: https://quirks.spec.whatwg.org/ */
  :where(table) {
    color: inherit;
    font: inherit;
  }

  .printed-filters {
    margin-block-end: var(--_space-2);
  }

  .printed-source {
    break-inside: avoid;
    margin-block-start: var(--_space-4);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
`;

/** Opens a frame in the element, where styles and scripts of the page do not find it. */
function openFrame({ renderRoot }: LitElement): Promise<HTMLIFrameElement> {
  renderRoot.querySelector('iframe.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // A frame that isn't rendered has no paper. Policies forbid styles in attributes, and allow these.
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  return new Promise((resolve) => {
    // Firefox replaces the document of a new frame before it tells of this event.
    frame.addEventListener('load', () => resolve(frame), { once: true });
    renderRoot.append(frame);
  });
}

/** Copies type, language and direction of the element, and the custom properties of the page that its styles read. */
function dress({ documentElement }: Document, host: LitElement, sheets: readonly CSSStyleSheet[]): void {
  const style = getComputedStyle(host);
  documentElement.lang = (host as LitElement & { locale?: string }).locale ?? '';
  documentElement.dir = style.direction;
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
  const names = new Set(rules.join('').match(/--forem-[\w-]+/g));
  for (const name of ['font-family', ...names]) {
    const value = style.getPropertyValue(name);
    if (value) documentElement.style.setProperty(name, value);
  }
}

const paragraph = (page: Document, className: string, lines: readonly string[]): HTMLElement => {
  const element = page.createElement('p');
  element.className = className;
  element.append(...lines.flatMap((line, index) => (index ? [page.createElement('br'), line] : [line])));
  return element;
};

/** Copies what the element shows, with everything unfolded. Slots of the page are copied too. */
function copyInto(page: Document, host: LitElement, sheets: CSSStyleSheet[]): HTMLElement {
  const twin = page.createElement('div');
  twin.setAttribute('scheme', 'light');
  for (const slotted of host.querySelectorAll(':scope > [slot]')) twin.append(page.importNode(slotted, true));
  const root = twin.attachShadow({ mode: 'open' });
  for (const child of host.renderRoot.children)
    if (child.localName !== 'iframe') root.append(page.importNode(child, true));
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = sheets;
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root.querySelector<HTMLElement>('.base')!;
}

/**
 * Prints a view with its filters in words, its source and its date.
 * @returns false where no frame can be made, as in a sandbox
 */
export async function printView(
  host: LitElement,
  context: Context,
  about: ViewDescription,
): Promise<boolean> {
  // Paper shows what is folded on the screen; what is missing stays away after a failure.
  await context.complete?.()?.catch(() => {});
  await host.updateComplete;
  const frame = await openFrame(host);
  const [page, view] = [frame.contentDocument, frame.contentWindow as FrameWindow | null];
  if (!page?.body || !view) {
    frame.remove();
    return false;
  }
  page.title = titleWithFilters(about);
  // Where Lit writes <style> elements, these are copied.
  const sheets = supportsAdoptingStyleSheets ? sheetsFor(view, host, [styles]) : [];
  dress(page, host, sheets);
  const base = copyInto(page, host, sheets);
  const header = base.querySelector('slot[name="header"]');
  const top = header?.parentElement === base ? header : header?.parentElement;
  if (about.filters) {
    const filters = paragraph(page, 'printed-filters', [about.filters]);
    if (top) top.after(filters);
    else base.prepend(filters);
  }
  base.append(paragraph(page, 'printed-source', creditLines(context, about)));
  page.body.append((base.getRootNode() as ShadowRoot).host);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
  return true;
}
