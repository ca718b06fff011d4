/** Projects by the fields that a page has chosen, in its order: as cards, as lines, and as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../../catalogue/question.js';
import { idsIn } from '../../../catalogue/selection.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { named, type Context } from '../../core/context.js';
import { fact, siteLink } from '../../core/facts.js';
import { heading } from '../../core/heading.js';
import { styles as ownStyles } from './field-views.styles.js';
import { fieldOf, isEmptyValue } from './project-field.js';

export const styles = [ownStyles];

/** Actions on a table; without them, its heads don't sort. */
interface FieldTableOptions {
  readonly sort: Sort;
  readonly sortBy: (sort: Sort) => void;
  readonly isOverflowing: boolean;
}

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

const nameView = (context: Context, { id, name, website }: Project): unknown => {
  const words = named(context, name, context.mark);
  return context.link?.(id, words) ?? siteLink(context, 'project', id, website?.address, words);
};

/** Renders a project as a card: its name, and its fields as a list of facts. */
export function fieldCard(context: Context, project: Project, names: string): TemplateResult {
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
): TemplateResult {
  return html`<ul class="field-lines" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) =>
        html`<li part="project">
          <span class="line-name">${nameView(context, project)}</span>
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
  name: ['title', '-title'],
  period: ['-start', 'start'],
  budget: ['-budget', 'budget'],
};

function columnHead(name: string, label: unknown, options: FieldTableOptions | undefined): TemplateResult {
  const sorts = orders[name];
  if (!sorts || !options) return html`<th scope="col">${label}</th>`;
  const { sort, sortBy } = options;
  const isOn = sorts.includes(sort);
  const [order, arrow] = sort.startsWith('-') ? ['descending', '▼'] : ['ascending', '▲'];
  const sortNext = (): void => sortBy(sort === sorts[0] ? sorts[1] : sorts[0]);
  return html`<th scope="col" aria-sort=${isOn ? order : nothing}>
    <button class="head" part="button" type="button" @click=${sortNext}>
      ${label}<span class="arrow" aria-hidden="true">${isOn ? arrow : '↕'}</span>
    </button>
  </th>`;
}

function table(
  context: Context,
  projects: readonly Project[],
  fields: readonly NamedField[],
  options: FieldTableOptions | undefined,
): TemplateResult {
  const { msg } = context;
  const isOverflowing = options?.isOverflowing ?? false;
  return html`<div
    class="scroller"
    part="scroller"
    role=${isOverflowing ? 'region' : nothing}
    aria-label=${isOverflowing ? msg('Tableau des projets', { id: 'table.region' }) : nothing}
    tabindex=${isOverflowing ? 0 : nothing}
  >
    <table class="field-table" part="projects" aria-label=${msg('Projets', { id: 'projects' })}>
      <thead>
        <tr>
          ${columnHead('name', msg('Nom', { id: 'table.name' }), options)}
          ${fields.map(({ name, label }) => columnHead(name, label, options))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          projects,
          ({ id }) => id,
          (project) =>
            html`<tr part="project">
              <th scope="row">${nameView(context, project)}</th>
              ${fields.map(({ value }) => html`<td>${value(project)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param names of the fields, separated by spaces */
export function fieldViews(
  view: 'cards' | 'table' | 'compact',
  context: Context,
  projects: readonly Project[],
  names: string,
  options?: FieldTableOptions,
): TemplateResult {
  if (view === 'compact') return lines(context, projects, fieldsIn(context, names));
  if (view === 'table') return table(context, projects, fieldsIn(context, names), options);
  return html`<ul class="projects" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => html`<li>${fieldCard(context, project, names)}</li>`,
    )}
  </ul>`;
}
