import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Network } from '../../dataset/schema.js';
import type { Context } from '../shared/context.js';
import { statusText, type Country } from './country.js';
import type { Status } from './views.js';

/** What the colours of the map mean, of those that are on it. */
export function countryKey(
  context: Context,
  network: Network,
  countries: readonly Country[],
): TemplateResult | typeof nothing {
  if (!countries.length) return nothing;
  const { msg } = context;
  const row = (kind: string, label: string): TemplateResult =>
    html`<li>
      <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
        <g class="country ${kind}">${svg`<path class="shape" d="M1 1h22v14h-22z"></path>`}</g>
      </svg>
      <span class="capital">${label}</span>
    </li>`;
  const present = (status: Status): boolean => countries.some((country) => country.status === status);
  return html`<ul class="key" part="legend" role="list">
    ${(['member', 'former', 'outside'] as const)
      .filter(present)
      .map((status) => row(status, statusText(context, status, network)))}
    ${row('chosen', msg('✓ pays choisi', { id: 'map.chosen' }))}
  </ul>`;
}
