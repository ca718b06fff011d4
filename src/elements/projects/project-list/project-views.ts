import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import { placeholder } from '../../core/placeholder.js';
import { projectView } from '../project-view.js';

/** Renders projects as cards. */
export const cards = (context: Context, projects: readonly Project[]): TemplateResult =>
  html`<ul class="projects" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => html`<li>${projectView(context, project, 'summary')}</li>`,
    )}
  </ul>`;

/** Renders the outlines of projects that load. */
export function projectPlaceholder(view: 'cards' | 'table' | 'compact'): TemplateResult {
  if (view === 'cards') return placeholder('card', 5);
  return placeholder(view === 'table' ? 'cells' : 'row', 10);
}
