import { html, nothing, type TemplateResult } from 'lit';
import type { ReadResult } from '../../../dataset/reading/read.js';
import type { Context } from '../../core/context.js';
import { leftOutCount, problemText } from './problem-text.js';

/** Enough to see what is wrong with an export; the rest is in the `forem-load` event. */
const maxShown = 20;

/** Renders the records that can't be shown, with where and why. */
export function problemList(
  { msg }: Context,
  { problems, leftOutCount: count }: ReadResult,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  const leftOut = problems.filter((problem) => problem.leftOut);
  return html`<details class="problems" part="problems">
    <summary>${leftOutCount(msg, count)}</summary>
    <ul>
      ${leftOut
        .slice(0, maxShown)
        .map(
          (problem) =>
            html`<li>
              ${problem.source ? html`<bdi>${problem.source}</bdi> ` : nothing}<code>${problem.path}</code> –
              ${problemText(msg, problem)}
            </li>`,
        )}
    </ul>
    ${count > maxShown ? html`<p>…</p>` : nothing}
  </details>`;
}
