import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FacetName } from '../../catalogue/selection.js';
import { formatNumber } from '../../localization/format.js';
import type { Context } from '../core/context.js';
import { text } from '../core/text.js';
import { facetCaptionView } from '../exploring/facets.js';
import { chosenCount } from '../exploring/wording.js';

/** Renders the text of a heading or button. @param chosen number of chosen values, where these are out of sight */
export function captionView(
  context: Context,
  facet: FacetName,
  isRequired: boolean,
  chosen = 0,
): TemplateResult {
  const { msg } = context;
  const caption = facetCaptionView(context, facet);
  return html`<span class="caption"
    ><slot name="header">${typeof caption === 'string' ? text(caption) : caption}</slot>
    <span class="chosen tabular">${text(chosen ? `\u00a0· ${chosenCount(msg, chosen)}` : '')}</span>
    <span class="muted">${isRequired ? msg('obligatoire', { id: 'filter.required' }) : nothing}</span></span
  >`;
}

/** Id of the message of a refused control. */
export const faultId = 'fault';

/** Renders the message of a refused control, which stays in the page: that of the browser disappears. */
export const faultView = (message: string): TemplateResult =>
  html`<p class="fault" id=${faultId}>${message}</p>`;

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

/** Returns the label of the button that shows all values, or only the first ones again. */
export function moreValuesLabel({ msg, locale }: Context, rest: number): string {
  const n = formatNumber(rest, locale);
  return rest
    ? msg(str`Afficher ${n} de plus`, { id: 'filter.more' })
    : msg('Afficher moins', { id: 'filter.fewer' });
}
