import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Programme, Project } from '../../../dataset/reading/schema.js';
import { dataTable, type DataTableOptions } from '../../exploring/data-table.js';
import type { Context } from '../../core/context.js';
import { programmeName, projectName } from './timeline-chart.js';
import type { TimelineGroups } from './timeline-groups.js';
import { wordsFor } from './timeline-words.js';

/** Renders the projects of the drawing as a table, in the same order. */
export function timelineTable(
  context: Context,
  { groups, undated }: TimelineGroups,
  options: DataTableOptions,
): TemplateResult {
  const { msg, dataset } = context;
  const programmes = new Map(dataset.programmes.map((each): [string, Programme] => [each.id, each]));
  const projects = [...groups.flatMap(({ rows }) => rows.map(({ project }) => project)), ...undated];
  const row = (project: Project): TemplateResult => {
    const words = wordsFor(context, project);
    return html`<tr part="project">
      <th scope="row">${projectName(context, project)}</th>
      <td>${programmeName(context, programmes.get(project.programme ?? ''), project.programme)}</td>
      <td class="tabular">${words.start}</td>
      <td class="tabular">${words.end}</td>
      <td><span class="status ${words.status}" part="status">${words.statusText}</span></td>
    </tr>`;
  };
  return dataTable(
    options,
    html`<thead>
        <tr>
          <th scope="col">${msg('Projet', { id: 'timeline.project' })}</th>
          <th scope="col">${msg('Programme', { id: 'programme' })}</th>
          <th scope="col">${msg('Début', { id: 'timeline.start' })}</th>
          <th scope="col">${msg('Fin', { id: 'timeline.end' })}</th>
          <th scope="col">${msg('Statut', { id: 'facet.status' })}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(projects, ({ id }) => id, row)}
      </tbody>`,
  );
}
