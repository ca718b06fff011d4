import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Network } from '../../../dataset/reading/schema.js';
import { formatNumber } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import { projectNumber } from '../../exploring/wording.js';
import { statusText, type Country } from './country.js';
import type { MembershipStatus } from './views.js';

/** Renders the key of the colours that occur on the map. */
export function countryKey(
  context: Context,
  network: Network,
  countries: readonly Country[],
): TemplateResult | typeof nothing {
  if (!countries.length) return nothing;
  const { msg, locale, dataset } = context;
  const most = Math.max(...countries.map(({ count }) => count));
  const row = (kind: string, label: string, mark?: string): TemplateResult =>
    html`<li>
      <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
        <g class="country ${kind}">${svg`<path class="shape" d="M1 1h22v14h-22z"></path>`}</g>
        ${mark ? svg`<text class="mark ${kind === 'chosen' ? 'on-dark' : ''}" x="12" y="8.5">${mark}</text>` : nothing}
      </svg>
      <span class="capital">${label}</span>
    </li>`;
  const present = (status: MembershipStatus): boolean =>
    countries.some((country) => country.status === status);
  return html`<ul class="key" part="legend" aria-hidden="true">
    ${(['member', 'former', 'outside'] as const)
      .filter(present)
      .map((status) => ({ status, label: statusText(context, status, network) }))
      .filter(({ label }) => label)
      .map(({ status, label }) => row(status, label))}
    ${most ? row('member', projectNumber(msg, dataset), formatNumber(most, locale)) : nothing}
    ${
      countries.some(({ isChosen }) => isChosen)
        ? row('chosen', msg('Pays choisi', { id: 'map.chosen' }), '✓')
        : nothing
    }
  </ul>`;
}
