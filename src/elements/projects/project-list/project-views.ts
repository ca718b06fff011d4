import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import { projectView } from '../project-view.js';
import { viewsCode } from './list-code.js';
import type { TableOptions } from './project-table.js';

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
  // Cards stand in for a view whose code can't be loaded.
  const code = view === 'table' || view === 'compact' ? viewsCode.for(context.element) : undefined;
  if (!code) return cards(context, projects);
  return view === 'table' ? code.projectTable(context, projects, options) : code.lineList(context, projects);
}
