import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../dataset/dates.js';
import type { Project } from '../../dataset/reading/schema.js';
import { statusOf } from '../../dataset/status.js';
import { localized, named, shortLabels, type Context } from '../core/context.js';
import { fact, siteLink } from '../core/facts.js';
import { factsCode } from './facts-code.js';
import { heading } from '../core/heading.js';
import { periodText } from '../core/period-text.js';
import { labelOf } from '../core/label.js';
import { separator } from '../core/text.js';
import { summaryView } from './summary.js';
import { statusLabel } from '../exploring/status-text.js';

/** Level of detail of a project: a line, the fields for a list, or everything. */
export type Detail = 'compact' | 'summary' | 'full';

export function statusView({ msg }: Context, { period }: Project): TemplateResult {
  const status = statusOf(period, today());
  return html`<span class="status ${status}" part="status">${statusLabel(msg, status, period)}</span>`;
}

/** Period, status and, unless the facts at sight have it, the site on one quiet line. */
function when(context: Context, project: Project, detail: Detail): TemplateResult {
  const period = periodText(context, project.period);
  const site =
    detail !== 'full' && project.website && siteLink(context, 'project', project.id, project.website.address);
  return html`<p class="when" part="when">
    ${period ? html`<span class="tabular">${period}</span>${separator}` : nothing}
    ${statusView(context, project)}${site ? [separator, site] : nothing}
  </p>`;
}

/** Renders the partners and the place, which distinguish projects of the same name without a summary. */
function who(context: Context, { lead, place }: Project): TemplateResult | typeof nothing {
  const { mark = (text) => text } = context;
  const by = lead && html`<bdi>${mark(lead.name)}</bdi>`;
  const at = place && localized(context, place, context.mark);
  if (!by && !at) return nothing;
  return html`<p class="muted">${[by, by && at ? '\u00a0· ' : nothing, at]}</p>`;
}

/** Renders the facts in a disclosure. Opening it loads their code, if that has not arrived yet. */
function foldedFacts(context: Context, project: Project): TemplateResult {
  const { msg, element } = context;
  const code = factsCode.current;
  return html`<details class="more" part="details" @toggle=${() => factsCode.for(element)}>
    <summary>
      ${labelOf(msg, msg('Détails et sources', { id: 'project.more' }), named(context, project.name))}
    </summary>
    ${code ? code.projectFacts(context, project, false) : html`<p>${msg('Chargement…', { id: 'loading' })}</p>`}
  </details>`;
}

/** Renders a project: name, period and status, summary and target groups, then the facts. */
export function projectView(context: Context, project: Project, detail: Detail): TemplateResult {
  const { msg, dataset, headingLevel } = context;
  const sectors = shortLabels(context, project.sectors, dataset.sectors);
  const themes = shortLabels(context, project.themes, dataset.themes);
  const name = named(context, project.name, context.mark);
  return html`<article class="project ${detail}" part="project">
    ${heading(headingLevel, context.link?.(project.id, name) ?? name)} ${when(context, project, detail)}
    ${summaryView(context, project)} ${project.summary || detail === 'full' ? nothing : who(context, project)}
    ${
      detail === 'compact'
        ? nothing
        : html`<dl class="tags" part="tags">
            ${fact(msg('Secteurs', { id: 'sectors' }), sectors)}
            ${fact(msg('Thèmes', { id: 'themes' }), themes)}
          </dl>`
    }
    ${detail === 'full' ? factsCode.for(context.element)?.projectFacts(context, project) : nothing}
    ${detail === 'summary' ? foldedFacts(context, project) : nothing}
  </article>`;
}
