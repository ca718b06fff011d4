import { recordById } from '../../dataset/record-by-id.js';
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Programme, Project } from '../../dataset/reading/schema.js';
import { formatList, formatNumber } from '../../localization/format.js';
import { formatMoney } from '../../localization/money.js';
import { localized, named, type Context } from '../core/context.js';
import { asOfText } from '../core/date-text.js';
import { periodText } from '../core/period-text.js';
import { support } from '../core/support.js';

/** Axes or objectives. */
type Numbered = Programme['axes'];

/** Renders the programme of a project, with the axis and the objective that the project belongs to. */
export function programme(
  context: Context,
  { programme: id, axis, objective }: Project,
): TemplateResult | undefined {
  const { msg, dataset } = context;
  if (!id) return undefined;
  const found = recordById(dataset.programmes, id);
  const place = msg('Place dans le programme :', { id: 'project.in-programme' });
  const line = (name: string, number: string, list: Numbered): TemplateResult => {
    const label = list?.find((each) => each.number === number)?.label;
    return html`<p class="muted">${place} ${name}${label ? [' – ', localized(context, label)] : nothing}</p>`;
  };
  const years = periodText(context, found?.period);
  return html`<p>
      ${named(context, found?.name) ?? id}
      ${years ? html`<span class="muted tabular">${years}</span>` : nothing}
    </p>
    ${axis ? line(msg(str`Axe ${axis}`, { id: 'project.axis' }), axis, found?.axes) : nothing}
    ${
      objective
        ? line(msg(str`Objectif ${objective}`, { id: 'project.objective' }), objective, found?.objectives)
        : nothing
    }
    ${found?.fund && !found.support ? html`<p class="muted">${localized(context, found.fund)}</p>` : nothing}
    ${found ? support(context, found) : nothing}`;
}

/** Renders the budget, and the amounts that were published before. */
export function budget({ msg, locale }: Context, project: Project): TemplateResult | undefined {
  if (!project.budget) return undefined;
  const amount = formatMoney(project.budget, locale);
  // Sources that differ by cents say the same to a reader.
  const others = (project.formerBudgets ?? []).map((each) => formatMoney(each, locale));
  const amounts = formatList(
    others.filter((each) => each !== amount),
    locale,
  );
  const { asOf } = project.budget;
  return html`<p class="tabular">${amount}</p>
    ${asOf ? html`<p class="muted">${asOfText(msg, asOf, locale)}</p>` : nothing}
    ${
      amounts
        ? html`<p class="muted">
            ${msg(str`Montant publié auparavant : ${amounts}.`, { id: 'project.other-budgets' })}
          </p>`
        : nothing
    }`;
}

/** Renders the contribution of the European Union, which is a part of the budget. */
export function funding({ locale }: Context, { funding: found }: Project): TemplateResult | undefined {
  if (!found) return undefined;
  const { fund, euShare, rate } = found;
  const percent = typeof rate === 'number' ? `${formatNumber(rate, locale)}\u00a0%` : undefined;
  const facts = [euShare && formatMoney(euShare, locale), percent, fund].filter(Boolean);
  return facts.length ? html`<p class="tabular">${facts.join(' · ')}</p>` : undefined;
}
