import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../../catalogue/selection.js';
import type { Msg } from '../../../localization/messages.js';
import { suggestionList } from './suggestion-list.js';

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
 * In place of projects: ways out of a selection that finds nothing.
 * @param search takes other words
 * @param clear the button that clears the filters, if there are any
 */
export const noMatch = (
  msg: Msg,
  suggestions: readonly string[],
  search: (words: string) => void,
  clear: unknown,
): TemplateResult =>
  html`<div class="notice" part="notice">
    <p>${msg('Aucun projet ne correspond à ce choix.', { id: 'projects.no-match' })}</p>
    ${suggestionList(msg, suggestions, search)} ${clear}
  </div>`;
