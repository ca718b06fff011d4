import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from '../../exploring/live.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Msg } from '../../../localization/messages.js';

const sortOptions = (msg: Msg): readonly (readonly [Sort, string])[] => [
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

/** Tells that the projects are sorted in another order. */
export function sortedText(msg: Msg, sort: Sort, count: string): string {
  const order = sortOptions(msg).find(([value]) => value === sort)?.[1] ?? sort;
  return msg(str`Tri : ${order}. ${count}`, { id: 'act.sorted' });
}

/**
 * The sort order as a native select. It stays, with the same options, while results come and go: a screen reader
 * announces a control that appears.
 * @param hasWords whether projects can be sorted by how well they match words
 * @param isDisabled whether there is nothing to sort
 */
export function sortSelect(
  msg: Msg,
  current: Sort,
  { hasWords, isDisabled }: { readonly hasWords: boolean; readonly isDisabled: boolean },
  choose: (sort: Sort) => void,
): TemplateResult {
  const selected = current === 'relevance' && !hasWords ? 'title' : current;
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value as Sort);
  return html`<label class="sort" part="sort">
    ${msg('Trier par', { id: 'sort' })}
    <select ?disabled=${isDisabled} @change=${change}>
      ${sortOptions(msg).map(
        ([value, label]) =>
          html`<option
            value=${value}
            ?disabled=${value === 'relevance' && !hasWords}
            .selected=${live(value === selected)}
          >
            ${label}
          </option>`,
      )}
    </select>
  </label>`;
}
