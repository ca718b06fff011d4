import { recordById } from '../../../dataset/record-by-id.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { formatMoney } from '../../../localization/format.js';
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
function sortableHead(
  label: string,
  sorts: readonly [Sort, Sort],
  options: TableOptions | undefined,
): TemplateResult {
  if (!options) return html`<th scope="col">${label}</th>`;
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

/** Renders projects as a table, which scrolls inside itself. */
export function projectTable(
  context: Context,
  projects: readonly Project[],
  options?: TableOptions,
): TemplateResult {
  const { msg, dataset, locale } = context;
  const title = msg('Projets', { id: 'projects' });
  const head = (label: string): TemplateResult => html`<th scope="col">${label}</th>`;
  return html`<div
    class=${projects.length < minLongTable ? 'scroller' : 'scroller long'}
    part="scroller"
    role=${options?.isOverflowing ? 'region' : nothing}
    aria-label=${options?.isOverflowing ? msg('Tableau des projets', { id: 'table.region' }) : nothing}
    tabindex=${options?.isOverflowing ? 0 : nothing}
  >
    <table part="projects" aria-label=${title}>
      <thead>
        <tr>
          ${sortableHead(msg('Nom', { id: 'table.name' }), ['title', '-title'], options)}
          ${sortableHead(msg('Période', { id: 'table.period' }), ['-start', 'start'], options)}
          ${head(msg('Statut', { id: 'table.status' }))} ${head(msg('Programme', { id: 'programme' }))}
          ${head(msg('Secteurs et thèmes', { id: 'table.tags' }))}
          ${sortableHead(msg('Budget', { id: 'table.budget' }), ['-budget', 'budget'], options)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          projects,
          ({ id }) => id,
          (project) => {
            const { budget, programme } = project;
            const found = recordById(dataset.programmes, programme);
            const sectors = shortLabels(context, project.sectors, dataset.sectors);
            const themes = shortLabels(context, project.themes, dataset.themes);
            return html`<tr part="project">
              <th scope="row">${nameLink(context, project)}</th>
              <td class="tabular">${periodText(context, project.period)}</td>
              <td>${statusView(context, project)}</td>
              <td>${named(context, found?.name) ?? programme}</td>
              <td>
                ${sectors ? html`<p class="sectors">${sectors}</p>` : nothing}
                ${themes ? html`<p class="themes">${themes}</p>` : nothing}
              </td>
              <td class="money tabular">${budget ? formatMoney(budget, locale) : nothing}</td>
            </tr>`;
          },
        )}
      </tbody>
    </table>
  </div>`;
}
