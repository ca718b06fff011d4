import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Msg } from '../../../localization/messages.js';

/**
 * The sort order as a native select.
 * @param hasWords whether projects match some words better than others
 */
export function sortSelect(
  msg: Msg,
  current: Sort,
  hasWords: boolean,
  choose: (sort: Sort) => void,
): TemplateResult {
  const options: readonly (readonly [Sort, string])[] = [
    ['relevance', msg('Pertinence', { id: 'sort.relevance' })],
    ['title', msg('Nom, de A à Z', { id: 'sort.title' })],
    ['-title', msg('Nom, de Z à A', { id: 'sort.title-last' })],
    ['-start', msg('Début, le plus récent d’abord', { id: 'sort.start-last' })],
    ['start', msg('Début, le plus ancien d’abord', { id: 'sort.start' })],
    ['end', msg('Fin, la plus ancienne d’abord', { id: 'sort.end' })],
    ['-end', msg('Fin, la plus récente d’abord', { id: 'sort.end-last' })],
    ['-budget', msg('Budget, le plus élevé d’abord', { id: 'sort.budget-last' })],
    ['budget', msg('Budget, le moins élevé d’abord', { id: 'sort.budget' })],
  ];
  const offered = options.slice(hasWords ? 0 : 1);
  const selected = current === 'relevance' && !hasWords ? 'title' : current;
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value as Sort);
  return html`<label class="sort" part="sort">
    ${msg('Trier par', { id: 'sort' })}
    <select @change=${change}>
      ${offered.map(([value, label]) => html`<option value=${value} .selected=${live(value === selected)}>${label}</option>`)}
    </select>
  </label>`;
}
