import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../dataset/parse.js';
import type { Context } from './context.js';
import { leftOutCount, problemText } from './wording.js';

/** Enough to see what is wrong with an export; the rest is in the `forem-load` event. */
const most = 20;

/** The records that can't be shown, with where and why. */
export function problemList(
  { msg, locale }: Context,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const leftOut = problems.filter((problem) => problem.leftOut);
  if (!leftOut.length) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${leftOutCount(msg, leftOut.length, locale)}</summary>
    <ul>
      ${leftOut.slice(0, most).map((problem) => html`<li><code>${problem.path}</code> – ${problemText(msg, problem)}</li>`)}
    </ul>
    ${leftOut.length > most ? html`<p>…</p>` : nothing}
  </details>`;
}
