import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
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
    <span class="chosen tabular">${text(chosenCount(msg, chosen))}</span>
    <span class="muted">${isRequired ? msg('obligatoire', { id: 'filter.required' }) : nothing}</span></span
  >`;
}

/** Id of the message of a refused control. */
export const faultId = 'fault';

/** Renders the message of a refused control, which stays in the page: that of the browser disappears. */
export const faultView = (message: string): TemplateResult =>
  html`<p class="fault" id=${faultId}>${message}</p>`;

/** Returns the label of the button that shows all values, or only the first ones again. */
export function moreValuesLabel({ msg, locale }: Context, rest: number): string {
  const n = formatNumber(rest, locale);
  return rest
    ? msg(str`Afficher ${n} de plus`, { id: 'filter.more' })
    : msg('Afficher moins', { id: 'filter.fewer' });
}
