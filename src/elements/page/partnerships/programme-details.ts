/** The facts of a programme that no project repeats, folded below its funding sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Programme } from '../../../dataset/reading/schema.js';
import { formatMoney } from '../../../localization/money.js';
import { asOfText } from '../../core/date-text.js';
import { localized, named, type Context } from '../../core/context.js';
import { fact } from '../../core/facts.js';
import { periodText } from '../../core/period-text.js';
import { provenance } from '../../core/provenance.js';
import { serviceLink } from '../../core/services.js';

function contribution({ msg, locale }: Context, { contribution: amount }: Programme): unknown {
  if (!amount) return undefined;
  const { asOf } = amount;
  return html`<span class="tabular">${formatMoney(amount, locale)}</span>
    ${asOf ? html`<span class="muted">${asOfText(msg, asOf, locale)}</span>` : nothing}`;
}

/** The most programmes whose details stand over the projects. */
const maxProgrammes = 5;

/** Renders the disclosure with the period, the money, the area and the site of a programme, and its sources. */
export function programmeDetails(context: Context, programme: Programme): TemplateResult | typeof nothing {
  const { msg } = context;
  const facts = [
    fact(msg('Période', { id: 'table.period' }), periodText(context, programme.period)),
    fact(msg('Fonds', { id: 'export.fund' }), programme.fund && localized(context, programme.fund)),
    fact(msg('Contribution du fonds', { id: 'programme.contribution' }), contribution(context, programme)),
    fact(
      msg('Territoire', { id: 'programme.area' }),
      programme.area && localized(context, programme.area.text),
    ),
    fact(msg('Numéro à la Commission européenne (CCI)', { id: 'programme.cci' }), programme.cci),
    fact(msg('Site web', { id: 'website' }), programme.website && serviceLink(programme.website.address)),
  ].filter((each) => each !== nothing);
  if (!facts.length || context.dataset.programmes.length > maxProgrammes) return nothing;
  const name = named(context, programme.name);
  return html`<details class="programme" part="details">
    <summary>${msg('Programme', { id: 'programme' })} – ${name}</summary>
    <dl class="facts" part="facts">${facts}</dl>
    ${provenance(context, programme, name)}
  </details>`;
}
