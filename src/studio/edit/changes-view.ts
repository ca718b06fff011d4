/** Changes of records, field by field, with the evidence that is missing. */
import { html } from 'lit';
import type { Msg } from '../../localization/messages.js';
import { labelled } from '../labelled.js';
import type { Speech } from '../studio-messages.js';
import { editLabel } from './edit-wording.js';
import { gapsOf, type Gap, type RecordChange } from './record-changes.js';
import type { EditableList } from './schema.js';

export const listName = (msg: Msg, list: EditableList): string =>
  ({
    projects: msg('Projets', { id: 'studio.edit.projects' }),
    networks: msg('Réseaux', { id: 'studio.field.networks' }),
    organisations: msg('Organisations', { id: 'studio.edit.organisations' }),
    programmes: msg('Programmes', { id: 'studio.edit.programmes' }),
    themes: msg('Thèmes', { id: 'studio.field.themes' }),
    sectors: msg('Secteurs', { id: 'studio.field.sectors' }),
    sources: msg('Sources', { id: 'studio.record.sources' }),
  })[list];

const kindName = (msg: Msg, kind: RecordChange['kind']): string =>
  ({
    added: msg('nouveau', { id: 'studio.edit.added' }),
    removed: msg('retiré', { id: 'studio.edit.removed' }),
    changed: msg('changé', { id: 'studio.edit.changed' }),
  })[kind];

const gapText = (msg: Msg, gap: Gap): string =>
  ({
    source: msg('Il manque une source : cochez celle qui dit cela, ou ajoutez-la à la liste des sources.', {
      id: 'studio.edit.no-source',
    }),
    date: msg('Il manque la date : indiquez quand vous avez comparé la fiche à ses sources.', {
      id: 'studio.edit.no-date',
    }),
  })[gap];

const longest = 300;
function valueText(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

export const changesView = ({ msg }: Speech, changes: readonly RecordChange[]): unknown =>
  html`<ul>
    ${changes.map(
      (change) =>
        html`<li>
          <p><strong>${listName(msg, change.list)} – ${change.id}</strong> (${kindName(msg, change.kind)})</p>
          ${change.fields.map(
            ({ field, before, after }) =>
              html`<p>
                ${labelled(msg, editLabel(msg, field))} <del>${valueText(before)}</del>
                <ins>${valueText(after)}</ins>
              </p>`,
          )}
          ${gapsOf(change).map((gap) => html`<p class="bad">${gapText(msg, gap)}</p>`)}
        </li>`,
    )}
  </ul>`;
