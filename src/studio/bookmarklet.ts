/**
 * Bookmarks that run in the page of a partner. Each function is written into an address, and uses nothing outside
 * itself.
 */

import type { ShownElement } from '../page-check/page.js';

/** Looks of a page around its elements, measured by a bookmark in the page itself. */
export interface PageReport {
  readonly kind: 'forem-page';
  readonly address: string;
  readonly html: string;
  readonly looks: {
    readonly lang: string;
    readonly accent: string;
    readonly font: string;
    readonly isDark: boolean;
  };
  readonly elements: readonly ShownElement[];
}

/**
 * Measures the page, opens the studio, and answers its question with the report.
 * @param names names of the elements without prefix
 */
async function reportPage(studio: string, names: readonly string[]): Promise<void> {
  // The window opens at once: later, the browser takes it for a pop-up.
  const target = window.open(studio);
  const groundOf = (start: Element): string => {
    for (let at: Element | null = start; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')
      ? 'rgb(0, 0, 0)'
      : 'rgb(255, 255, 255)';
  };
  const isOurs = (each: Element): boolean =>
    each.localName.startsWith('forem-') ||
    each.hasAttribute('data-forem') ||
    names.some((name) => each.localName.endsWith(`-${name}`));
  let headingBefore = '';
  const measured: (Omit<ShownElement, 'asOf'> & { readonly asOf: string | Promise<string> })[] = [];
  for (const each of document.querySelectorAll('*')) {
    if (/^h[1-6]$/.test(each.localName)) headingBefore = each.textContent.trim();
    if (!isOurs(each)) continue;
    const inner = each.shadowRoot ?? each.firstElementChild?.shadowRoot ?? each;
    const src = each.getAttribute('src') ?? each.getAttribute('data-src');
    const asOf = src
      ? fetch(src)
          .then((response) => response.json())
          .then((data: { asOf?: string }) => String(data.asOf ?? ''))
          .catch(() => '')
      : '';
    measured.push({
      name: each.localName,
      index: measured.filter(({ name }) => name === each.localName).length,
      isDefined:
        (each.hasAttribute('data-forem') ? each.firstElementChild : each)?.matches(':defined') ?? false,
      ink: getComputedStyle(each).color,
      ground: groundOf(each),
      heading: inner.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim() ?? '',
      headingBefore,
      asOf,
    });
  }
  const elements = [];
  for (const each of measured) elements.push({ ...each, asOf: await each.asOf });
  const link = document.querySelector('main a[href], a[href]') ?? document.body;
  const [red = 255, green = 255, blue = 255] = (groundOf(document.body).match(/\d+/g) ?? []).map(Number);
  const report = {
    kind: 'forem-page',
    address: location.href,
    html: document.documentElement.outerHTML.slice(0, 2_000_000),
    looks: {
      lang: document.documentElement.lang,
      accent: getComputedStyle(link).color,
      font: getComputedStyle(document.body).fontFamily,
      isDark: red + green + blue < 384,
    },
    elements,
  };
  addEventListener('message', ({ source, data }) => {
    if (source === target && data === 'forem-studio-ready') target?.postMessage(report, '*');
  });
  target?.postMessage(report, '*');
}

/**
 * Puts an element into the page, after the block that the reader points at. Escape puts none.
 * @param refusal words in place of the element if the page does not let the script in
 */
function placeElement(
  script: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  refusal: string,
): void {
  const root = document.documentElement;
  const cursor = root.style.cursor;
  const end = (): void => {
    root.style.cursor = cursor;
    removeEventListener('click', place, true);
    removeEventListener('keydown', stop, true);
  };
  const place = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    end();
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    (event.target as Element).after(element);
    const loader = document.createElement('script');
    loader.type = 'module';
    loader.src = script;
    loader.onerror = () => (element.textContent = refusal);
    document.head.append(loader);
  };
  const stop = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end();
  };
  root.style.cursor = 'crosshair';
  addEventListener('click', place, true);
  addEventListener('keydown', stop, true);
}

const bookmark = (run: (...args: never[]) => unknown, ...args: readonly unknown[]): string =>
  `javascript:${encodeURIComponent(`void(${String(run)})(${args.map((each) => JSON.stringify(each)).join(',')})`)}`;

/** Address of a bookmark that shows the studio the page on which it is clicked. */
export const reportBookmark = (studio: string, names: readonly string[]): string =>
  bookmark(reportPage, studio, names);

/** Address of a bookmark that puts an element into the page on which it is clicked. */
export const placeBookmark = (
  script: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  refusal: string,
): string => bookmark(placeElement, script, tag, attributes, refusal);
