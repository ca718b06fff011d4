import { html, type TemplateResult } from 'lit';

/**
 * Returns a button that turns to a page. It stays at either end, without effect, so that it keeps the focus.
 * @param target the page, from 0
 */
export function pageButton(
  label: string,
  name: string,
  target: number,
  count: number,
  turnTo: (page: number) => void,
): TemplateResult {
  const off = target < 0 || target >= count;
  return html`<button
    part="button"
    type="button"
    aria-disabled=${off}
    aria-label=${name}
    @click=${() => off || turnTo(target)}
  >
    <span>${label}</span>
  </button>`;
}
