import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import { projectView } from '../project-view.js';
import { lineList } from './line-list.js';
import { projectTable, type TableOptions } from './project-table.js';

const cards = (context: Context, projects: readonly Project[]): TemplateResult =>
  html`<ul class="projects" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => html`<li>${projectView(context, project, 'summary')}</li>`,
    )}
  </ul>`;

export function projectViews(
  view: 'cards' | 'table' | 'compact',
  context: Context,
  projects: readonly Project[],
  options?: TableOptions,
): TemplateResult {
  switch (view) {
    case 'table':
      return projectTable(context, projects, options);
    case 'compact':
      return lineList(context, projects);
    default:
      return cards(context, projects);
  }
}
