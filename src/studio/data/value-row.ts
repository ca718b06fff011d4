/** One value of a column, with the record that it becomes. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { live } from 'lit/directives/live.js';
import { slug } from '../../importer/text.js';
import { inputValue } from '../input-value.js';
import { labelled } from '../labelled.js';
import type { Speech } from '../studio-messages.js';
import type { ListValue } from './list-values.js';
import { findChoices, type ValueChoice, type ValueChoices } from './value-choices.js';

/** Sets the id of a value; `null` leaves the value out. */
export type SetValue = (field: string, text: string, id: string | null) => void;

/** Number of other values that a select lists; more are found by a search. */
const mostListed = 12;

const leftOut = '-';
const search = '…';

export interface ValueRow {
  readonly value: ListValue;
  readonly choices: ValueChoices;
  /** Text of the search for another value of the column, while it is open. */
  readonly query: string | undefined;
  readonly choose: (id: string | null) => void;
  /** Searches another value; without a text the search ends. */
  readonly find: (query: string | undefined) => void;
}

function searchView(
  { msg }: Speech,
  { value, query = '', choose, find }: ValueRow,
  others: readonly ValueChoice[],
): unknown {
  const name = msg('Chercher une autre valeur de cette colonne', { id: 'studio.values.find-other' });
  const found = findChoices(others, value.text, query);
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') find(undefined);
  };
  return html`<div class="stack search" role="search" @keydown=${close}>
    <label class="field"
      >${name} <input type="search" .value=${live(query)} @input=${(event: Event) => find(inputValue(event))}
    /></label>
    <div class="row">
      ${found.map(
        ({ id, label: alike }) =>
          html`<button type="button" @click=${() => choose(id)}>
            ${msg(str`Réunir avec « ${alike} »`, { id: 'studio.data.value-merge' })}
          </button>`,
      )}
      <button type="button" @click=${() => find(undefined)}>
        ${msg('Fermer', { id: 'studio.values.close' })}
      </button>
    </div>
    <p class="quiet" role="status">
      ${found.length ? nothing : msg('Aucune valeur ne porte ce nom.', { id: 'studio.values.none' })}
    </p>
  </div>`;
}

export function valueRow(speech: Speech, row: ValueRow): unknown {
  const { msg } = speech;
  const { value, choices, query, choose, find } = row;
  const { text, count, ids, alike } = value;
  const own = slug(text);
  const chosen = ids === null ? leftOut : (ids?.[0] ?? '');
  const others = [...choices.targets.values()].filter(({ id, label }) => id !== own && label !== text);
  const listed = others.length > mostListed ? others.filter(({ id }) => id === chosen) : others;
  const target = alike === undefined ? undefined : choices.ids.get(alike);
  const option = ({ id, label }: ValueChoice): unknown =>
    html`<option value=${id} .selected=${live(id === chosen)}>${label}</option>`;
  const change = (event: Event): void => {
    const id = inputValue(event);
    if (id === search) find('');
    else choose(id === leftOut ? null : id);
  };
  return html`<tr>
    <th scope="row">${text}</th>
    <td class="amount" data-head=${labelled(msg, msg('Lignes', { id: 'studio.data.value-rows' }))}>
      ${count}
    </td>
    <td>
      <div class="row">
        <select aria-label=${text} @change=${change}>
          ${option({ id: own, label: msg('Nouvelle valeur', { id: 'studio.data.value-new' }) })}
          ${option({ id: leftOut, label: msg('Laisser de côté', { id: 'studio.data.unused' }) })}
          <optgroup label=${msg('Existe déjà', { id: 'studio.data.value-known' })}>
            ${choices.records.map(option)}
          </optgroup>
          ${
            others.length
              ? html`<optgroup label=${msg('Comme dans cette liste', { id: 'studio.data.value-same' })}>
                  ${listed.map(option)}
                  ${
                    others.length > mostListed
                      ? option({
                          id: search,
                          label: msg('Autre valeur de la colonne…', { id: 'studio.values.other' }),
                        })
                      : nothing
                  }
                </optgroup>`
              : nothing
          }
        </select>
        ${
          alike !== undefined && target !== undefined && target !== chosen
            ? html`<button type="button" @click=${() => choose(target)}>
                ${msg(str`Réunir avec « ${alike} »`, { id: 'studio.data.value-merge' })}
              </button>`
            : nothing
        }
      </div>
      ${query === undefined ? nothing : searchView(speech, row, others)}
    </td>
  </tr>`;
}
