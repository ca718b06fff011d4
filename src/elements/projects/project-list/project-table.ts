import { recordById } from '../../../dataset/record-by-id.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { formatMoney } from '../../../localization/money.js';
import { named, shortLabels, type Context } from '../../core/context.js';
import { periodText } from '../../core/period-text.js';
import { statusView } from '../project-view.js';
import { nameLink } from './line-list.js';

/** Actions on a table; without them, its heads don't sort. */
export interface TableOptions {
  readonly sort: Sort;
  readonly sortBy: (sort: Sort) => void;
  /** True if the table is wider than its element: the keyboard then has to reach and scroll it. */
  readonly isOverflowing: boolean;
}

/** Number of rows from which a table scrolls inside itself, below its head. */
const minLongTable = 20;

/** Renders a head that sorts: the other way round the second time. */
export function sortableHead(
  label: unknown,
  sorts: readonly [Sort, Sort] | undefined,
  options: TableOptions | undefined,
): TemplateResult {
  if (!sorts || !options) return html`<th scope="col">${label}</th>`;
  const { sort, sortBy } = options;
  const isOn = sorts.includes(sort);
  const next = sort === sorts[0] ? sorts[1] : sorts[0];
  const [order, arrow] = sort.startsWith('-') ? ['descending', '▼'] : ['ascending', '▲'];
  return html`<th scope="col" aria-sort=${isOn ? order : nothing}>
    <button class="head" part="button" type="button" @click=${() => sortBy(next)}>
      ${label}<span class="arrow" aria-hidden="true">${isOn ? arrow : '↕'}</span>
    </button>
  </th>`;
}

/**
 * Scrolls a control that a key has focused into view whole: browsers leave one that is partly visible where it is. A
 * control under a mouse button must not move.
 */
function showFocused({ target, currentTarget }: Event): void {
  const control = target as Element;
  if (control !== currentTarget && control.matches(':focus-visible'))
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Heads and rows of a table of projects, after the name of each. */
export interface TableColumns {
  readonly heads: unknown;
  readonly cells: (project: Project) => unknown;
  /** True if the page has chosen the columns, so that their widths are unknown. */
  readonly areChosen?: boolean;
}

/** Renders projects as a table that begins with their names, and scrolls inside itself. */
export function tableOf(
  context: Context,
  projects: readonly Project[],
  { heads, cells, areChosen = false }: TableColumns,
  options?: TableOptions,
): TemplateResult {
  const { msg } = context;
  const isOverflowing = options?.isOverflowing ?? false;
  return html`<div
    @focusin=${showFocused}
    class=${projects.length < minLongTable ? 'scroller' : 'scroller long'}
    part="scroller"
    role=${isOverflowing ? 'region' : nothing}
    aria-label=${isOverflowing ? msg('Tableau des projets', { id: 'table.region' }) : nothing}
    tabindex=${isOverflowing ? 0 : nothing}
  >
    <table
      class=${areChosen ? 'field-table' : nothing}
      part="projects"
      aria-label=${msg('Projets', { id: 'projects' })}
    >
      <thead>
        <tr>
          ${sortableHead(msg('Nom', { id: 'table.name' }), ['title', '-title'], options)} ${heads}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          projects,
          ({ id }) => id,
          (project) =>
            html`<tr part="project">
              <th scope="row">${nameLink(context, project)}</th>
              ${cells(project)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Renders projects as a table of period, status, programme, tags and budget. */
export function projectTable(
  context: Context,
  projects: readonly Project[],
  options?: TableOptions,
): TemplateResult {
  const { msg, dataset, locale } = context;
  const head = (label: string): TemplateResult => html`<th scope="col">${label}</th>`;
  const heads = html`
    ${sortableHead(msg('Période', { id: 'table.period' }), ['-start', 'start'], options)}
    ${head(msg('Statut', { id: 'table.status' }))} ${head(msg('Programme', { id: 'programme' }))}
    ${head(msg('Secteurs et thèmes', { id: 'table.tags' }))}
    ${sortableHead(msg('Budget', { id: 'table.budget' }), ['-budget', 'budget'], options)}
  `;
  const cells = (project: Project): TemplateResult => {
    const { budget, programme } = project;
    const found = recordById(dataset.programmes, programme);
    const sectors = shortLabels(context, project.sectors, dataset.sectors);
    const themes = shortLabels(context, project.themes, dataset.themes);
    return html`<td class="tabular">${periodText(context, project.period)}</td>
      <td>${statusView(context, project)}</td>
      <td>${named(context, found?.name) ?? programme}</td>
      <td>
        ${sectors ? html`<p class="sectors">${sectors}</p>` : nothing}
        ${themes ? html`<p class="themes">${themes}</p>` : nothing}
      </td>
      <td class="money tabular">${budget ? formatMoney(budget, locale) : nothing}</td>`;
  };
  return tableOf(context, projects, { heads, cells }, options);
}
