import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RangeCounts } from '../../../catalogue/question.js';
import type { Context } from '../../core/context.js';
import { projectCount } from '../../exploring/wording.js';

/** Above this number of projects, a histogram shows when they begin. */
export const maxWithoutStarts = 60;

/** Height of the drawing, in its own units. */
const height = 100;

/** Renders the number of projects that begin in each year, or in a few years of a long time. */
export function startsView(
  { dataset, msg }: Context,
  starts: RangeCounts | undefined,
): TemplateResult | typeof nothing {
  const { bounds = [], counts = [] } = starts ?? {};
  if (counts.length < 2) return nothing;
  const highest = Math.max(1, ...counts);
  const first = String(bounds[0]);
  const last = String(bounds.at(-1)! - 1);
  const most = projectCount(msg, highest, dataset.examples);
  const bars = counts.map((count, index) => {
    // The smallest count is still seen.
    const own = count && Math.max(3, (count / highest) * height);
    return svg`<rect x=${index + 0.06} width="0.88" y=${height - own} height=${own}></rect>`;
  });
  return html`<figure class="starts" part="starts">
    <figcaption>${msg('Projets par année de début', { id: 'timeline.starts' })}</figcaption>
    <svg
      viewBox="0 0 ${counts.length} ${height}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${msg(str`De ${first} à ${last}. Barre la plus haute : ${most}`, { id: 'timeline.starts-range' })}
    >
      ${bars}
    </svg>
    <p class="ends tabular" aria-hidden="true"><span>${first}</span><span>${last}</span></p>
    <p class="highest" aria-hidden="true">
      ${msg(str`Barre la plus haute : ${most}`, { id: 'timeline.starts-most' })}
    </p>
  </figure>`;
}
