import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../core/context.js';
import { facetsIn } from '../../catalogue/selection.js';
import { facetCaptionView } from './facets.js';

/** Message in place of a filter without a known facet, with the available facets for the author of the page. */
export function unknownFacet(context: Context, facet: string): TemplateResult {
  const { msg, dataset } = context;
  return html`<div class="notice" part="notice">
    <p class="notice-title">
      ${
        facet
          ? msg(str`Ces données n’ont pas de facette « ${facet} ».`, { id: 'filter.unknown-facet' })
          : msg('Ce filtre n’indique pas sa facette.', { id: 'filter.no-facet' })
      }
    </p>
    <p>${msg('Valeurs possibles de l’attribut facet :', { id: 'filter.facets' })}</p>
    <ul class="facets">
      ${facetsIn(dataset).map(
        (each) => html`<li><code>${each}</code> – <bdi>${facetCaptionView(context, each)}</bdi></li>`,
      )}
    </ul>
  </div>`;
}
