/** The columns of a list: examples, filled cells, doubt, and the field that each fills. */
import { html, nothing } from 'lit';
import { fields } from '../../importer/mapping.js';
import { draftWording } from '../../importer/wording/draft-wording.js';
import type { Speech } from '../studio-messages.js';
import { fieldLabel } from './field-wording.js';
import { fieldOf } from '../../importer/reassign.js';
import type { OpenedList } from './opened-list.js';

/** Number of characters of the examples. */
const maxExamplesLength = 80;

const shortened = (text: string): string =>
  text.length > maxExamplesLength ? `${text.slice(0, maxExamplesLength - 1)}…` : text;

export function columnsView(
  { msg, lang }: Speech,
  { columns, mapping }: OpenedList,
  reassign: (column: string, field: string | undefined) => void,
): unknown {
  const doubtText = draftWording(lang).doubt;
  const names = Object.keys(fields);
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
          <th scope="col">${msg('Remplies', { id: 'studio.data.filled' })}</th>
          <th scope="col">${msg('Champ', { id: 'studio.data.field' })}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(({ column, examples, filled, doubt }) => {
          const field = fieldOf(mapping, column);
          const facet = Object.values(mapping.facets ?? {}).some((each) => each.column === column);
          const choose = (event: Event): void =>
            reassign(column, (event.target as HTMLSelectElement).value || undefined);
          return html`<tr>
            <th scope="row">${column}</th>
            <td>${shortened(examples.join(' · '))}</td>
            <td>${filled}</td>
            <td>
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
                    html`<option value=${name} ?selected=${name === field}>${fieldLabel(msg, name)}</option>`,
                )}
              </select>
              ${doubt ? html`<p class="quiet">${doubtText(doubt)}</p>` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
