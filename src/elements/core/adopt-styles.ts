import { adoptStyles as adopt, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Styles of late code in each shadow root. */
const added = new WeakMap<Node, readonly CSSResult[]>();

/** Returns the styles of an element as sheets of another window: a document takes its own sheets only. */
export function sheetsFor(
  { CSSStyleSheet: Sheet }: Window & typeof globalThis,
  { constructor: elementClass, renderRoot }: LitElement,
  more: readonly CSSResult[] = [],
): CSSStyleSheet[] {
  const styles = (elementClass as typeof LitElement).elementStyles as CSSResult[];
  return [...styles, ...(added.get(renderRoot) ?? []), ...more].map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/** Gives an element that has come from another document its styles anew. */
export function adoptStyles(element: LitElement): void {
  const { ownerDocument, shadowRoot } = element;
  const { defaultView } = ownerDocument;
  // Where Lit writes <style> elements, these have come along.
  if (!supportsAdoptingStyleSheets || !defaultView || !shadowRoot) return;
  shadowRoot.adoptedStyleSheets = sheetsFor(defaultView, element);
}

/** Adds the styles of code that has arrived after the element. */
export function addStyles({ renderRoot, ownerDocument }: LitElement, styles: readonly CSSResult[]): void {
  const before = added.get(renderRoot) ?? [];
  const more = styles.filter((each) => !before.includes(each));
  if (!more.length) return;
  added.set(renderRoot, [...before, ...more]);
  if (!supportsAdoptingStyleSheets) return adopt(renderRoot as ShadowRoot, [...more]);
  const { defaultView } = ownerDocument;
  for (const { cssText } of more) {
    // An image of the page may be named `defaultView`: https://html.spec.whatwg.org/#dom-document-nameditem
    const sheet = new (defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(cssText);
    (renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
}
