import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { placeholder } from '../../core/placeholder.js';
import { noProjectText } from '../../exploring/wording.js';
import { fieldsCode, hasCard } from '../fields-code.js';
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

/** Renders the outlines of projects that load. */
export function projectPlaceholder(view: ProjectViewOptions['view']): TemplateResult {
  if (view === 'cards') return placeholder('card', 5);
  return placeholder(view === 'table' ? 'cells' : 'row', 10);
}

/** Attributes of a list that say how projects look. */
export interface ProjectViewOptions {
  readonly view: 'cards' | 'table' | 'compact';
  readonly fields?: string | undefined;
}

export function projectViews(
  { view, fields }: ProjectViewOptions,
  context: Context,
  projects: readonly Project[],
  options?: TableOptions,
): TemplateResult {
  const ofFields = fields || hasCard(context.element) ? fieldsCode.for(context.element) : undefined;
  // Cards stand in for a view whose code can't be loaded, and for an unknown one.
  const code = view === 'table' || view === 'compact' ? viewsCode.for(context.element) : undefined;
  if (view === 'cards' || !code)
    return ofFields ? ofFields.fieldCards(context, projects, fields ?? '') : cards(context, projects);
  if (ofFields && fields) return ofFields.fieldRows(view, context, projects, fields, code, options);
  return view === 'table' ? code.projectTable(context, projects, options) : code.lineList(context, projects);
}

/** Renders the projects that a list names by their ids. */
export const pickedViews = (
  options: ProjectViewOptions,
  context: Context,
  projects: readonly Project[] = [],
): TemplateResult =>
  projects.length ? projectViews(options, context, projects) : emptyNotice(noProjectText(context.msg));
