import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../catalogue/selection.js';
import type { Msg } from '../../localization/messages.js';

/** Renders the button that clears the filters, if any value or word is selected. */
export function clearButton(
  msg: Msg,
  selection: Selection,
  clear: () => void,
): TemplateResult | typeof nothing {
  if (!Object.keys(selection).length) return nothing;
  return html`<button class="quiet" part="button" type="button" @click=${clear}>
    ${msg('Effacer les filtres', { id: 'filters.clear' })}
  </button>`;
}

/**
 * Takes the place of the projects when there is none; the page can replace it by content of the slot `empty`.
 * @param ways offers ways out of the selection: suggestions, the button that clears the filters
 */
export function noMatch(...ways: readonly unknown[]): TemplateResult {
  const hasWays = ways.some((way) => way && way !== nothing);
  return html`<slot name="empty"
    >${hasWays ? html`<div class="notice" part="notice">${ways}</div>` : nothing}</slot
  >`;
}
