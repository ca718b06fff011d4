/** Projects by the fields that a page has chosen, in its order: as cards, as lines, and as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../../catalogue/question.js';
import { idsIn } from '../../../catalogue/selection.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { named, type Context } from '../../core/context.js';
import { fact } from '../../core/facts.js';
import { heading } from '../../core/heading.js';
import type { TableOptions } from '../project-list/project-table.js';
import { styles as ownStyles } from './field-views.styles.js';
import { cardOf, ownCard } from './own-card.js';
import { fieldOf, isEmptyValue } from './project-field.js';

export const styles = [ownStyles];

/** Code of the views without chosen fields, which a list has loaded where it needs it. */
type DenseViews = typeof import('../project-list/dense-views.js');

interface NamedField {
  readonly name: string;
  readonly label: unknown;
  readonly value: (project: Project) => unknown;
}

/** Returns the fields of a list of names; unknown names are left out. */
function fieldsIn(context: Context, names: string): NamedField[] {
  return [...new Set(idsIn(names))].flatMap((name) => {
    const field = fieldOf(context, name);
    if (!field) return [];
    return [{ name, label: field.label(context), value: (project) => field.value(context, project) }];
  });
}

/** Renders a project as a card: as the page's own template says, or its name and its fields as a list of facts. */
export function fieldCard(context: Context, project: Project, names: string): TemplateResult {
  const card = cardOf(context.element);
  if (card) return ownCard(context, project, card);
  const name = named(context, project.name, context.mark);
  return html`<article class="project field-card" part="project">
    ${heading(context.headingLevel, context.link?.(project.id, name) ?? name)}
    <dl class="facts" part="facts">
      ${fieldsIn(context, names).map(({ label, value }) => fact(label, value(project)))}
    </dl>
  </article>`;
}

function lines(
  context: Context,
  projects: readonly Project[],
  fields: readonly NamedField[],
  { nameLink }: DenseViews,
): TemplateResult {
  return html`<ul class="field-lines" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) =>
        html`<li part="project">
          <span class="line-name">${nameLink(context, project)}</span>
          ${fields.map(({ label, value }) => {
            const shown = value(project);
            if (isEmptyValue(shown)) return nothing;
            return html`<span class="line-field" part="fact"
              ><span class="line-label">${label}</span> ${shown}</span
            >`;
          })}
        </li>`,
    )}
  </ul>`;
}

/** The orders by which the heads of these columns sort: at first, and the second time. */
const orders: Readonly<Record<string, readonly [Sort, Sort]>> = {
  period: ['-start', 'start'],
  budget: ['-budget', 'budget'],
};

/**
 * Renders projects as one line each, or as a table.
 * @param names of the fields, separated by spaces
 * @param code of the views without chosen fields
 */
export function fieldRows(
  view: 'table' | 'compact',
  context: Context,
  projects: readonly Project[],
  names: string,
  code: DenseViews,
  options?: TableOptions,
): TemplateResult {
  const fields = fieldsIn(context, names);
  if (view === 'compact') return lines(context, projects, fields, code);
  const heads = fields.map(({ name, label }) => code.sortableHead(label, orders[name], options));
  const cells = (project: Project): unknown => fields.map(({ value }) => html`<td>${value(project)}</td>`);
  return code.tableOf(context, projects, { heads, cells, areChosen: true }, options);
}

/**
 * Renders projects as cards.
 * @param names of the fields, separated by spaces
 */
export function fieldCards(context: Context, projects: readonly Project[], names: string): TemplateResult {
  return html`<ul class="projects" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => html`<li class="own">${fieldCard(context, project, names)}</li>`,
    )}
  </ul>`;
}
