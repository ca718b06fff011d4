import { supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Gives an element that has come from another document its styles anew: a document takes its own sheets only. */
export function adoptStyles({ constructor: elementClass, ownerDocument, shadowRoot }: LitElement): void {
  const { defaultView } = ownerDocument;
  // Where Lit writes <style> elements, these have come along.
  if (!supportsAdoptingStyleSheets || !defaultView || !shadowRoot) return;
  const styles = (elementClass as typeof LitElement).elementStyles as CSSResult[];
  shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
