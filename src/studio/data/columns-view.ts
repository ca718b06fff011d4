/** The columns of a list: examples, filled cells, doubt, the field that each fills, its unit and its sum. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { AmountSum } from '../../importer/amounts.js';
import type { ColumnGuess } from '../../importer/draft.js';
import { fields, kindOf, type Mapping, type Spec } from '../../importer/mapping.js';
import { amountText } from '../../importer/wording/amount-text.js';
import { draftWording } from '../../importer/wording/draft-wording.js';
import { formatNumber } from '../../localization/format.js';
import { labelled } from '../labelled.js';
import type { Speech } from '../studio-messages.js';
import { fieldOf } from '../../importer/reassign.js';
import { specOf } from './data-state.js';
import { fieldLabel } from './field-wording.js';

/** Number of characters of the examples. */
const maxExamplesLength = 80;

const shortened = (text: string): string =>
  text.length > maxExamplesLength ? `${text.slice(0, maxExamplesLength - 1)}…` : text;

export interface ColumnActions {
  readonly reassign: (column: string, field: string | undefined) => void;
  readonly detail: (field: string, detail: Partial<Spec>) => void;
}

/** The currency of amounts without a sign, or the order of day and month. */
function unitView(
  { msg }: Speech,
  mapping: Mapping,
  column: string,
  field: string | undefined,
  { detail }: ColumnActions,
): unknown {
  if (field === undefined) return nothing;
  const spec = specOf(mapping, field);
  if (kindOf(field) === 'amount' && !spec.currencyColumn)
    return html`<label
      >${msg('Monnaie', { id: 'studio.data.currency' })}
      <input
        class="code"
        maxlength="3"
        pattern="[A-Za-z]{3}"
        aria-label=${`${column} – ${msg('Monnaie', { id: 'studio.data.currency' })}`}
        .value=${spec.currency ?? ''}
        @change=${(event: Event) => {
          const code = (event.target as HTMLInputElement).value.trim().toUpperCase();
          if (/^[A-Z]{3}$/.test(code)) detail(field, { currency: code });
        }}
    /></label>`;
  if (kindOf(field) !== 'date' || !spec.order) return nothing;
  return html`<label
    >${msg('01/02 est', { id: 'studio.data.order' })}
    <select
      aria-label=${`${column} – ${msg('01/02 est', { id: 'studio.data.order' })}`}
      @change=${(event: Event) =>
        detail(field, { order: (event.target as HTMLSelectElement).value as 'dmy' | 'mdy' })}
    >
      <option value="dmy" ?selected=${spec.order === 'dmy'}>
        ${msg('1er février', { id: 'cli.ask-day-first' })}
      </option>
      <option value="mdy" ?selected=${spec.order === 'mdy'}>
        ${msg('2 janvier', { id: 'cli.ask-month-first' })}
      </option>
    </select></label
  >`;
}

function sumView({ msg, lang }: Speech, amounts: readonly AmountSum[], column: string): unknown {
  const sum = amounts.find((each) => each.column === column);
  if (!sum) return nothing;
  const number = (amount: number): string => amountText(amount, lang);
  return html`<p class=${sum.isExact ? 'quiet' : 'bad'}>
    ${msg(str`Somme reprise : ${number(sum.taken)} sur ${number(sum.listed)}`, { id: 'studio.data.sum' })}
  </p>`;
}

export function columnsView(
  speech: Speech,
  columns: readonly ColumnGuess[],
  mapping: Mapping,
  amounts: readonly AmountSum[],
  actions: ColumnActions,
): unknown {
  const { msg, lang } = speech;
  const doubtText = draftWording(lang).doubt;
  const names = Object.keys(fields);
  const filledHead = msg('Remplies', { id: 'studio.data.filled' });
  return html`<div
    class="scroller"
    tabindex="0"
    role="group"
    aria-label=${msg('Colonnes', { id: 'studio.data.columns' })}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Colonne', { id: 'studio.data.column' })}</th>
          <th scope="col">${msg('Exemples', { id: 'studio.data.examples' })}</th>
          <th scope="col">${filledHead}</th>
          <th scope="col">${msg('Champ', { id: 'studio.data.field' })}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(({ column, examples, filled, doubt }) => {
          const field = fieldOf(mapping, column);
          const facet = Object.values(mapping.facets ?? {}).some((each) => each.column === column);
          const choose = (event: Event): void =>
            actions.reassign(column, (event.target as HTMLSelectElement).value || undefined);
          return html`<tr>
            <th scope="row">${column}</th>
            <td>${shortened(examples.join(' · '))}</td>
            <td class="amount" data-head=${labelled(msg, filledHead)}>${formatNumber(filled, lang)}</td>
            <td>
              <div class="row">
                <select aria-label=${column} @change=${choose}>
                  <option value="" ?selected=${!field}>
                    ${
                      facet
                        ? msg('Critère de filtre', { id: 'studio.data.facet' })
                        : msg('Laisser de côté', { id: 'studio.data.unused' })
                    }
                  </option>
                  ${names.map(
                    (name) =>
                      html`<option value=${name} ?selected=${name === field}>
                        ${fieldLabel(msg, name)}
                      </option>`,
                  )}
                </select>
                ${unitView(speech, mapping, column, field, actions)}
              </div>
              ${doubt ? html`<p class="quiet">${doubtText(doubt)}</p>` : nothing}
              ${sumView(speech, amounts, column)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
