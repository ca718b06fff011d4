import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../../../catalogue/question.js';
import { countryName, formatChoice } from '../../../localization/format.js';
import { named, type Context } from '../../core/context.js';
import { siteLink } from '../../core/facts.js';
import { heading } from '../../core/heading.js';
import { nameOf } from '../../core/label.js';
import { text } from '../../core/text.js';
import { othersCount } from '../../exploring/others-count.js';
import { projectCount } from '../../exploring/wording.js';

/** Maximum number of projects beside the map. */
export const maxFound = 8;

/** Renders the projects of the chosen countries, each as a link to its site. */
export function foundProjects(
  context: Context,
  answer: Answer | undefined,
  chosen: readonly string[],
): TemplateResult | typeof nothing {
  if (!chosen.length || !answer?.projects.length) return nothing;
  const { dataset, headingLevel, locale, msg } = context;
  const { projects, total } = answer;
  const countries = formatChoice(
    chosen.map((code) => countryName(code, locale)),
    locale,
  );
  const title = nameOf(msg, countries, projectCount(msg, total, dataset.examples));
  return html`<div class="found">
    ${heading(headingLevel + 2, text(title))}
    <ul role="list">
      ${repeat(
        projects,
        ({ id }) => id,
        ({ id, name, website }) =>
          html`<li>${siteLink(context, 'project', id, website?.address, named(context, name))}</li>`,
      )}
      ${total > projects.length ? html`<li class="muted">${othersCount(msg, total - projects.length)}</li>` : nothing}
    </ul>
  </div>`;
}
