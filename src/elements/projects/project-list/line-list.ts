import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { named, type Context } from '../../core/context.js';
import { siteLink } from '../../core/facts.js';
import { periodText } from '../../core/period-text.js';
import { separator } from '../../core/text.js';
import { statusView } from '../project-view.js';

/** Returns a project's name, which opens the project, or leads to its site where it has one. */
export const nameLink = (context: Context, { id, name, website }: Project): unknown =>
  context.link?.(id, named(context, name, context.mark)) ??
  siteLink(context, 'project', id, website?.address, named(context, name, context.mark));

/** Renders projects as one line each: name, period, status. */
export function lineList(context: Context, projects: readonly Project[]): TemplateResult {
  return html`<ul class="lines" part="projects" role="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => {
        const period = periodText(context, project.period);
        return html`<li part="project">
          <span class="line-name">${nameLink(context, project)}</span>
          ${period ? html`${separator}<span class="line-when tabular" part="when">${period}</span>` : nothing}
          ${separator}${statusView(context, project)}
        </li>`;
      },
    )}
  </ul>`;
}
