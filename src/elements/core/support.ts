import { html, nothing, type TemplateResult } from 'lit';
import type { Programme } from '../../dataset/reading/schema.js';
import { localized, type Context } from './context.js';
import { euEmblem } from './emblem.js';

/**
 * Renders the sentence by which a programme names its funding, beside the emblem of the fund. The name of the Union
 * is spelled out beside its emblem: https://eur-lex.europa.eu/eli/reg_impl/2014/821/oj (Article 4)
 */
export function support(
  context: Context,
  { support: statement, emblem }: Programme,
): TemplateResult | typeof nothing {
  if (!statement && !emblem) return nothing;
  return html`<p class="support" part="support">
    ${emblem === 'eu' ? euEmblem(context.msg) : nothing}
    <span>
      ${
        emblem === 'eu'
          ? html`<span class="union">${context.msg('Union européenne', { id: 'emblem.union' })}</span>`
          : nothing
      }
      ${statement ? localized(context, statement.text) : nothing}
    </span>
  </p>`;
}
