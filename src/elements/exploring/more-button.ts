import { html, type LitElement, type TemplateResult } from 'lit';
import { text } from '../core/text.js';

/**
 * Renders the button that shows more entries, and the first ones again at the end.
 * @param name accessible name, which tells the button from others with the same label
 */
export const moreButton = (label: string, name: string, toggle: () => void): TemplateResult =>
  html`<button class="quiet more" part="more button" type="button" aria-label=${name} @click=${toggle}>
    ${text(label)}
  </button>`;

/**
 * Runs a change that shows more or fewer entries, and keeps the reader's place: the focus moves to the first new entry,
 * where reading continues, or the button stays in view.
 * @param selector finds the entries in the element
 */
export async function changeEntries(host: LitElement, selector: string, change: () => void): Promise<void> {
  const entries = (): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const before = new Set(entries());
  change();
  await host.updateComplete;
  const added = entries().find((each) => !before.has(each));
  if (!added) {
    host.renderRoot.querySelector('.more')?.scrollIntoView?.({ block: 'nearest' });
    return;
  }
  const control = added.matches('a, input, button')
    ? added
    : added.querySelector<HTMLElement>('a, input, button');
  if (!control) added.tabIndex = -1;
  (control ?? added).focus();
}
