/** The contrast report of a theme, as a table or as warnings. */
import { html, nothing, type TemplateResult } from 'lit';
import { checkTheme, type Checked } from '../src/cli/check-theme.js';

const short = (name: string): string => name.replace('--forem-color-', '');
export const rounded = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2);
const where = ({ scheme, moreContrast, selector }: Checked): string =>
  [scheme, moreContrast ? 'more contrast' : '', selector ?? ''].filter(Boolean).join(', ');

const styles = html`<style>
  @scope {
    :scope {
      font:
        14px/1.5 system-ui,
        sans-serif;
    }
    .warning {
      margin: 0 0 1em;
      padding: 0.75em 1em;
      border-inline-start: 4px solid #c62828;
      background: #fdecea;
      color: #5f1412;
    }
    .fine {
      border-color: #2e7d32;
      background: #edf7ed;
      color: #173d19;
    }
    p {
      margin: 0;
    }
    ul {
      margin: 0.25em 0 0;
      padding-inline-start: 1.25em;
    }
  }
</style>`;

/** @param failures renders nothing where there are none */
export function report(css: string, show: 'all' | 'failures'): TemplateResult | typeof nothing {
  const { failures, unchecked, unknown, count } = checkTheme(css);
  if (show === 'failures' && !failures.length) return nothing;
  const warning = failures.length || !count;
  const passed = count
    ? 'All pairs of colours have the contrast that they need.'
    : 'This sets no --forem-… property.';
  return html`<div>
    ${styles}
    <div class="warning ${warning ? '' : 'fine'}" role="note">
      <p>
        ${
          failures.length
            ? html`<strong>This theme is hard to read:</strong> too little contrast in ${failures.length}
                ${failures.length === 1 ? 'pair' : 'pairs'} of colours.`
            : passed
        }
      </p>
      ${
        failures.length
          ? html`<ul>
              ${failures.map(
                (each) =>
                  html`<li>
                    ${where(each)}: <code>${short(each.color)}</code> ${each.values[0]} on
                    <code>${short(each.ground)}</code> ${each.values[1]} has ${rounded(each.contrast!)} : 1,
                    and needs ${each.needed} : 1
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        show === 'all' && unchecked.length
          ? html`<p>
              Not checked, as only a browser can work them out:
              ${unchecked.map(([name, value]) => html`<code>${name}: ${value}</code> `)}
            </p>`
          : nothing
      }
      ${
        show === 'all' && unknown.length
          ? html`<p>Unknown, and without effect: ${unknown.map((name) => html`<code>${name}</code> `)}</p>`
          : nothing
      }
    </div>
  </div>`;
}
