/** Values of a column that become sectors, themes, networks or programmes. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { LocalizedText } from '../../dataset/reading/schema.js';
import { textIn } from '../../dataset/localize.js';
import snapshot from '../../engine/snapshot.js';
import { slug } from '../../importer/text.js';
import type { Known } from '../../importer/vocabulary.js';
import type { Speech } from '../studio-messages.js';
import { fieldLabel } from './field-wording.js';
import { recordsFor, type FieldValues, type ListValue } from './list-values.js';

const known = snapshot as Known;

/** Sets the id of a value; `null` leaves the value out. */
export type SetValue = (field: string, text: string, id: string | null) => void;

interface ValueChoice {
  readonly id: string;
  readonly label: string;
}

const labelOf = (
  record: { acronym?: string | null | undefined; label?: LocalizedText; name?: LocalizedText },
  lang: Speech['lang'],
): string => record.acronym ?? textIn(record.label ?? record.name, lang);

function valueRow(
  { msg }: Speech,
  field: FieldValues,
  value: ListValue,
  records: readonly ValueChoice[],
  set: SetValue,
): unknown {
  const { text, count, ids, alike } = value;
  const own = slug(text);
  const chosen = ids === null ? '-' : (ids?.[0] ?? '');
  const others = field.values
    .filter((each) => each.text !== text && each.ids?.length === 1)
    .map((each) => ({ id: each.ids![0]!, label: each.text }))
    .filter(({ id }, i, all) => id !== own && all.findIndex((each) => each.id === id) === i)
    .filter(({ id }) => !records.some((each) => each.id === id));
  const target = alike === undefined ? undefined : field.values.find((each) => each.text === alike)?.ids?.[0];
  const option = ({ id, label }: ValueChoice): unknown =>
    html`<option value=${id} ?selected=${id === chosen}>${label}</option>`;
  return html`<tr>
    <th scope="row">${text}</th>
    <td class="amount" data-head=${msg('Lignes', { id: 'studio.data.value-rows' })}>${count}</td>
    <td>
      <select
        aria-label=${text}
        @change=${(event: Event) => {
          const id = (event.target as HTMLSelectElement).value;
          set(field.field, text, id === '-' ? null : id);
        }}
      >
        ${option({ id: own, label: msg('Nouvelle valeur', { id: 'studio.data.value-new' }) })}
        ${option({ id: '-', label: msg('Laisser de côté', { id: 'studio.data.unused' }) })}
        <optgroup label=${msg('Existe déjà', { id: 'studio.data.value-known' })}>
          ${records.map(option)}
        </optgroup>
        ${
          others.length
            ? html`<optgroup label=${msg('Comme dans cette liste', { id: 'studio.data.value-same' })}>
                ${others.map(option)}
              </optgroup>`
            : nothing
        }
      </select>
      ${
        alike !== undefined && target !== undefined && target !== chosen
          ? html`<button type="button" @click=${() => set(field.field, text, target)}>
              ${msg(str`Réunir avec « ${alike} »`, { id: 'studio.data.value-merge' })}
            </button>`
          : nothing
      }
    </td>
  </tr>`;
}

export function valuesView(speech: Speech, fields: readonly FieldValues[], set: SetValue): unknown {
  const { msg, lang } = speech;
  return fields.map((field) => {
    const records = recordsFor(known, field.field).map((each) => ({
      id: each.id,
      label: labelOf(each, lang) || each.id,
    }));
    const name = fieldLabel(msg, field.field);
    return html`<h3>${field.column} → ${name}</h3>
      <div class="scroller" tabindex="0" role="group" aria-label=${`${field.column} → ${name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg('Valeur', { id: 'studio.data.value' })}</th>
              <th scope="col">${msg('Lignes', { id: 'studio.data.value-rows' })}</th>
              <th scope="col">${msg('Devient', { id: 'studio.data.becomes' })}</th>
            </tr>
          </thead>
          <tbody>
            ${field.values.map((value) => valueRow(speech, field, value, records, set))}
          </tbody>
        </table>
      </div>
      ${
        field.more
          ? html`<p class="quiet">
              ${msg(str`Autres valeurs, non montrées : ${field.more}`, { id: 'studio.data.more' })}
            </p>`
          : nothing
      }`;
  });
}
