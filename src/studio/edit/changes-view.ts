/** Changes of records, field by field, with the evidence that is missing. */
import { html, nothing } from 'lit';
import { languages } from '../../dataset/languages.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { amountText } from '../../importer/wording/amount-text.js';
import { capitalized, languageName, tagsOf } from '../../localization/format.js';
import type { Msg } from '../../localization/messages.js';
import { labelled } from '../labelled.js';
import type { Speech } from '../studio-messages.js';
import type { ValuePath } from './edit-history.js';
import { editLabel } from './edit-wording.js';
import { gapsOf, type Gap, type RecordChange } from './record-changes.js';
import type { EditableList } from './schema.js';
import { choicesOf, recordName } from './record-names.js';
import { changesWithin, narrowed, type ValueChange } from './value-changes.js';

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

/** A number with all its decimals: places on a map have five. */
const exactly = (value: number, lang: Speech['lang']): string =>
  new Intl.NumberFormat(tagsOf(lang), { maximumFractionDigits: 20 }).format(value);

/** Words for a value of a field, as its form shows it. */
function valueText(speech: Speech, dataset: Dataset, field: string, value: unknown): string {
  const { msg, lang } = speech;
  if (value === undefined || value === null || (Array.isArray(value) && !value.length)) return '–';
  if (typeof value === 'number') return field === 'amount' ? amountText(value, lang) : exactly(value, lang);
  if (typeof value === 'boolean')
    return value ? msg('oui', { id: 'studio.edit.yes' }) : msg('non', { id: 'studio.edit.no' });
  if (typeof value === 'string') {
    const record = choicesOf(dataset, field).find(({ id }) => id === value);
    if (record) return recordName(record, lang);
    return field === 'reviewed' ? languageName(value, lang) : value;
  }
  if (Array.isArray(value)) return value.map((each) => valueText(speech, dataset, field, each)).join(' · ');
  return Object.entries(value)
    .map(([key, each]) => `${key} ${valueText(speech, dataset, key, each)}`)
    .join(' · ');
}

/** Path of a value in words: “Partners 2 › Name › Dutch”. */
function pathText({ msg, lang }: Speech, path: ValuePath): string {
  const words: string[] = [];
  for (const key of path)
    if (typeof key === 'number') words.push(`${words.pop() ?? ''}\u00a0${exactly(key + 1, lang)}`);
    else
      words.push(
        languages.some((each) => each === key)
          ? capitalized(languageName(key, lang), lang)
          : editLabel(msg, key),
      );
  return words.join(' › ');
}

function changeView(speech: Speech, dataset: Dataset, { path, before, after }: ValueChange): unknown {
  const field = String(path.findLast((key) => typeof key === 'string'));
  const [old, now] = narrowed(
    valueText(speech, dataset, field, before),
    valueText(speech, dataset, field, after),
  );
  return html`<p>
    ${labelled(speech.msg, pathText(speech, path))}
    <del>${old}</del> → <ins>${now}</ins>
  </p>`;
}

/** @param dataset the dataset as it is now, whose records are named */
export const changesView = (speech: Speech, dataset: Dataset, changes: readonly RecordChange[]): unknown => {
  const { msg, lang } = speech;
  return html`<ul>
    ${changes.map((change) => {
      const name = recordName((change.after ?? change.before)!, lang);
      return html`<li>
        <p>
          <strong>${listName(msg, change.list)} – ${name}</strong> (${kindName(msg, change.kind)})
          ${name === change.id ? nothing : html`<span class="quiet">${change.id}</span>`}
        </p>
        ${change.fields
          .flatMap(({ field, before, after }) => changesWithin(before, after, [field]))
          .map((each) => changeView(speech, dataset, each))}
        ${gapsOf(change).map((gap) => html`<p class="bad">${gapText(msg, gap)}</p>`)}
      </li>`;
    })}
  </ul>`;
};
