import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../catalogue/selection.js';
import type { Msg } from '../../localization/messages.js';
import { noMatchText, noProjectText } from './wording.js';

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
 * Replaces the projects when none matches; the page can replace it by content of the slot `empty`.
 * @param selection that nothing matches; without one the dataset has no projects
 * @param isExamples the dataset's `examples`
 * @param ways offers ways out of the selection: suggestions, the button that clears the filters
 */
export const noMatch = (
  msg: Msg,
  selection: Selection,
  isExamples: boolean | null | undefined,
  ...ways: readonly unknown[]
): TemplateResult =>
  html`<slot name="empty"
    ><div class="notice" part="notice">
      <p>${Object.keys(selection).length ? noMatchText(msg, isExamples) : noProjectText(msg)}</p>
      ${ways}
    </div></slot
  >`;
