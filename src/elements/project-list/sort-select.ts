import { html, type TemplateResult } from 'lit';
import type { Sort } from '../../catalogue/engine.js';
import type { Msg } from '../../localization/messages.js';

/** The sort order as a native select. */
export function sortSelect(msg: Msg, current: Sort, choose: (sort: Sort) => void): TemplateResult {
  const options: readonly (readonly [Sort, string])[] = [
    ['title', msg('Nom, de A à Z', { id: 'sort.title' })],
    ['-start', msg('Début, le plus récent d’abord', { id: 'sort.start-last' })],
    ['end', msg('Fin, la plus proche d’abord', { id: 'sort.end' })],
    ['-budget', msg('Budget, le plus élevé d’abord', { id: 'sort.budget-last' })],
  ];
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value as Sort);
  return html`<label class="sort" part="sort">
    ${msg('Trier par', { id: 'sort' })}
    <select @change=${change}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === current}>${label}</option>`)}
    </select>
  </label>`;
}
