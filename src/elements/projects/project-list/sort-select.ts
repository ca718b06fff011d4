import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from '../../exploring/live.js';
import { isSortable } from '../../../catalogue/known-sorts.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Msg } from '../../../localization/messages.js';
import type { Context } from '../../core/context.js';

const sortOptions = (msg: Msg): readonly (readonly [Sort, string])[] => [
  ['relevance', msg('Pertinence', { id: 'sort.relevance' })],
  ['title', msg('Nom, de A à Z', { id: 'sort.title' })],
  ['-title', msg('Nom, de Z à A', { id: 'sort.title-last' })],
  ['-start', msg('Début récent d’abord', { id: 'sort.start-last' })],
  ['start', msg('Début ancien d’abord', { id: 'sort.start' })],
  ['end', msg('Fin ancienne d’abord', { id: 'sort.end' })],
  ['-end', msg('Fin récente d’abord', { id: 'sort.end-last' })],
  ['-budget', msg('Budget élevé d’abord', { id: 'sort.budget-last' })],
  ['budget', msg('Budget bas d’abord', { id: 'sort.budget' })],
];

/** Tells that the projects are sorted in another order. */
export function sortedText(msg: Msg, sort: Sort, count: string): string {
  const order = sortOptions(msg).find(([value]) => value === sort)?.[1] ?? sort;
  return msg(str`Tri : ${order}. ${count}`, { id: 'act.sorted' });
}

/**
 * The sort order as a native select. Once it is there it stays, with the same options, while results come and go: a
 * screen reader announces a control that appears.
 * @param hasWords whether projects can be sorted by how well they match words
 * @param isDisabled whether there is nothing to sort
 */
export function sortSelect(
  { msg, dataset }: Context,
  current: Sort,
  { hasWords, isDisabled }: { readonly hasWords: boolean; readonly isDisabled: boolean },
  choose: (sort: Sort) => void,
): TemplateResult {
  const options = sortOptions(msg).filter(([sort]) => sort === current || isSortable(dataset, sort));
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value as Sort);
  return html`<label class="sort" part="sort">
    <span class="sort-label">${msg('Trier par', { id: 'sort' })}</span>
    <select ?disabled=${isDisabled} @change=${change}>
      ${options.map(
        ([value, label]) =>
          html`<option
            value=${value}
            ?disabled=${value === 'relevance' && !hasWords}
            .selected=${live(value === current)}
          >
            ${label}
          </option>`,
      )}
    </select>
  </label>`;
}
