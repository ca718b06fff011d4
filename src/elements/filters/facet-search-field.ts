import { html, type TemplateResult } from 'lit';
import type { Context } from '../core/context.js';
import { live } from '../exploring/live.js';

/** Renders a field that searches the values of a long list; Escape empties it before it closes a panel. */
export function searchField(
  { msg }: Context,
  typed: string,
  search: (typed: string) => void,
): TemplateResult {
  return html`<div class="find">
    <label class="find-label" for="find">${msg('Chercher dans cette liste', { id: 'filter.find' })}</label>
    <input
      id="find"
      part="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${live(typed)}
      @input=${(event: Event) => {
        // Listeners of the element's own `input` event must not receive this one.
        event.stopPropagation();
        search((event.target as HTMLInputElement).value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !typed || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        search('');
      }}
    />
  </div>`;
}
