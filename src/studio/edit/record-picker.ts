/** The choice of a record: its list, and its name, found by a search where a list is long. */
import { html, nothing } from 'lit';
import { fold } from '../../text/fold.js';
import type { Speech } from '../studio-messages.js';
import { listName } from './changes-view.js';
import { editableLists, type EditableList } from './schema.js';
import { recordName, type Titled } from './record-names.js';

/** Limit of the records in the select: thousands would block the page. */
const mostOptions = 200;

export interface RecordPicker {
  readonly list: EditableList;
  readonly records: readonly Titled[];
  readonly index: number;
  /** Text that the names and ids have to contain. */
  readonly search: string;
  readonly show: (list: EditableList, index: number) => void;
  readonly find: (search: string) => void;
}

/** @returns the places of records whose name or id contains a text */
export const placesOf = (
  records: readonly Titled[],
  search: string,
  lang: Speech['lang'],
): readonly number[] => {
  const wanted = fold(search);
  return records.flatMap((record, i) =>
    fold(`${recordName(record, lang)} ${record.id}`).includes(wanted) ? [i] : [],
  );
};

const textOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export function recordPicker({ msg, lang }: Speech, picker: RecordPicker): unknown {
  const { list, records, index, search, show, find } = picker;
  const found = search ? placesOf(records, search, lang) : [...records.keys()];
  const shown = found.slice(0, mostOptions);
  // The select names the open record, even if the search excludes it.
  const places = shown.includes(index) || !records[index] ? shown : [index, ...shown];
  return html`
    <select
      aria-label=${msg('Liste', { id: 'studio.edit.list' })}
      @change=${(event: Event) => show(textOf(event) as EditableList, 0)}
    >
      ${editableLists.map(
        (each) => html`<option value=${each} ?selected=${each === list}>${listName(msg, each)}</option>`,
      )}
    </select>
    <input
      type="search"
      aria-label=${msg('Chercher une fiche', { id: 'studio.edit.search' })}
      placeholder=${msg('Chercher une fiche', { id: 'studio.edit.search' })}
      .value=${search}
      @input=${(event: Event) => find(textOf(event))}
    />
    <select
      aria-label=${msg('Fiche', { id: 'studio.edit.record' })}
      .value=${String(index)}
      @change=${(event: Event) => show(list, Number(textOf(event)))}
    >
      ${places.map(
        (i) => html`<option value=${i} ?selected=${i === index}>${recordName(records[i]!, lang)}</option>`,
      )}
    </select>
    <span class="quiet" role="status">
      ${
        found.length > shown.length
          ? msg('La liste est longue : cherchez une fiche par son nom.', { id: 'studio.edit.long' })
          : nothing
      }
      ${search && !found.length ? msg('Aucune fiche ne porte ce nom.', { id: 'studio.edit.not-found' }) : nothing}
    </span>
  `;
}
