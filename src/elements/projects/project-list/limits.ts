import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { chosenIn, facetsOf, type Selection } from '../../../catalogue/selection.js';
import type { Context } from '../../core/context.js';
import { around } from '../../core/around.js';
import { chosenLabelView } from '../../exploring/facets.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

/** Says to which values the page has limited a list, because no control shows them. */
export function limits(context: Context, within: Selection): TemplateResult {
  const values = facetsOf(within).flatMap((facet) =>
    chosenIn(within, facet).map((id) => chosenLabelView(context, facet, id)),
  );
  const all = [...values, ...(within.q ? [html`<bdi>${within.q}</bdi>`] : [])];
  const list = all.map((each, index) => [index ? ', ' : '', each]);
  return html`<p class="limits muted" part="limits">
    ${around((hole) => context.msg(str`Limité sur cette page : ${hole}`, { id: 'project.locked' }), list)}
  </p>`;
}
