import { html, LitElement, nothing } from 'lit';
import { str } from '@lit/localize';
import { keyed } from 'lit/directives/keyed.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { problemText } from '../../elements/projects/project-list/problem-text.js';
import { property, state } from '../../elements/core/property.js';
import { saveJson } from '../data/save.js';
import { DraftController } from '../draft-controller.js';
import { readDatasetFile } from '../dataset-file.js';
import { decoded } from '../decoded.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { workStyles } from '../work.styles.js';
import { editStyles } from './edit.styles.js';
import { redone, startHistory, undone, withChange, type History } from './edit-history.js';
import { editLabel } from './edit-wording.js';
import { changesView } from './changes-view.js';
import { changeFile, changesOf, gapsOf, newProblems, type RecordChange } from './record-changes.js';
import { editableLists, recordSchema, type EditableList } from './schema.js';
import { placesOf, recordPicker } from './record-picker.js';
import { recordName, type Titled } from './record-names.js';
import { recordForm } from './schema-form.js';

interface EditDraft {
  readonly fileName: string | undefined;
  readonly opened: Dataset;
  readonly now: Dataset;
}

/** Edits records of a dataset in forms, and lists the changes. */
export class StudioEdit extends LitElement {
  static override styles = [studioStyles, workStyles, editStyles];

  @property({ attribute: false }) speech!: Speech;
  /** The bundled dataset. */
  @property({ attribute: false }) data!: Dataset;
  @state() private history!: History;
  /** Name of the file; absent for the bundled dataset. */
  @state() private fileName: string | undefined;
  @state() private list: EditableList = 'projects';
  @state() private index = 0;
  @state() private search = '';
  @state() private error = '';
  readonly #kept = new DraftController<EditDraft>(this, 'edit', ({ fileName, now, opened }) => {
    this.fileName = fileName;
    this.history = startHistory(now, opened);
    this.#readAddress();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.history = startHistory(this.data);
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readAddress);
    super.disconnectedCallback();
  }

  /** Each record has an address: `#edit/projects/alpha`. */
  #readAddress = (): void => {
    const [, list, id] = location.hash.slice(1).split('/').map(decoded);
    this.list = editableLists.find((each) => each === list) ?? this.list;
    const at = this.#records.findIndex((record) => record.id === id);
    this.index = Math.max(0, at);
  };

  get #records(): readonly Titled[] {
    return this.history.now[this.list] ?? [];
  }

  #show(list: EditableList, index: number): void {
    if (list !== this.list) this.search = '';
    [this.list, this.index] = [list, index];
    const id = this.#records[index]?.id ?? '';
    history.replaceState(history.state, '', `#edit/${list}/${encodeURIComponent(id)}`);
  }

  #step(next: History): void {
    this.history = next;
    const { opened, now } = next;
    if (opened === now) void this.#kept.forget();
    else void this.#kept.keep({ fileName: this.fileName, opened, now });
  }

  #open = async (event: Event): Promise<void> => {
    const { msg } = this.speech;
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const dataset = await readDatasetFile(file);
    this.error = dataset
      ? ''
      : msg(str`${file.name} n’est pas un jeu de données.`, { id: 'studio.edit.no-dataset' });
    if (!dataset) return;
    this.fileName = file.name;
    this.history = startHistory(dataset);
    this.#show('projects', 0);
  };

  #add = (): void => {
    const records = this.#records;
    let number = records.length + 1;
    while (records.some(({ id }) => id === `${this.list}-${number}`)) number++;
    const record = { id: `${this.list}-${number}` };
    this.#step(withChange(this.history, [this.list, records.length], record));
    this.#show(this.list, records.length);
  };

  #remove = (): void => {
    this.#step(withChange(this.history, [this.list, this.index], undefined));
    this.#show(this.list, Math.max(0, Math.min(this.index, this.#records.length - 1)));
  };

  /** Shows the first record that a search finds. */
  #find(search: string): void {
    this.search = search;
    const found = placesOf(this.#records, search, this.speech.lang);
    if (found.length && !found.includes(this.index)) this.#show(this.list, found[0]!);
  }

  #keys = (event: KeyboardEvent): void => {
    const isField = /^(?:input|textarea)$/.test((event.composedPath()[0] as HTMLElement).localName);
    // In a field, the browser undoes its letters.
    if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#step(event.shiftKey ? redone(this.history) : undone(this.history));
  };

  override render(): unknown {
    const { speech, history: steps, list, index } = this;
    const { msg, lang } = speech;
    const { opened, now, past, future } = steps;
    const records = this.#records;
    const record = records[index];
    const changes = changesOf(opened, now);
    const context = {
      speech,
      dataset: now,
      set: (path: readonly (string | number)[], value: unknown) =>
        this.#step(withChange(this.history, path, value)),
    };
    return html`
      <section class="stack">
        <h2>${msg('Les données', { id: 'studio.edit.data' })}</h2>
        ${this.#kept.notice()}
        <p class="quiet">
          ${this.fileName ?? msg('Les données fournies avec les éléments', { id: 'studio.edit.bundled' })}
        </p>
        <label class="field"
          >${msg('Ou ouvrez un jeu de données (JSON)', { id: 'studio.edit.open' })}
          <input type="file" accept=".json" @change=${this.#open}
        /></label>
        ${this.error ? html`<p class="bad" role="alert">${this.error}</p>` : nothing}
      </section>
      <section class="stack" @keydown=${this.#keys}>
        <div class="bar row">
          ${recordPicker(speech, {
            list,
            records,
            index,
            search: this.search,
            show: (of, at) => this.#show(of, at),
            find: (search) => this.#find(search),
          })}
          <button type="button" @click=${this.#add}>
            ${msg('Nouvelle fiche', { id: 'studio.edit.new' })}
          </button>
          <button type="button" ?disabled=${!record} @click=${this.#remove}>
            ${msg('Retirer cette fiche', { id: 'studio.edit.remove-record' })}
          </button>
          <button type="button" ?disabled=${!past.length} @click=${() => this.#step(undone(steps))}>
            ${msg('Annuler', { id: 'studio.edit.undo' })}
          </button>
          <button type="button" ?disabled=${!future.length} @click=${() => this.#step(redone(steps))}>
            ${msg('Rétablir', { id: 'studio.edit.redo' })}
          </button>
        </div>
        ${
          record
            ? html`<h3>${recordName(record, lang)}</h3>
                ${keyed(
                  `${list}/${index}`,
                  html`<div class="form">
                    ${recordForm(context, recordSchema(list), [list, index], record)}
                  </div>`,
                )}`
            : nothing
        }
      </section>
      ${this.#changes(changes)}
    `;
  }

  #changes(changes: readonly RecordChange[]): unknown {
    const { msg } = this.speech;
    const { now, opened } = this.history;
    const own = changes.length ? newProblems(opened, now) : [];
    const isReady = changes.length > 0 && !own.length && changes.every((each) => !gapsOf(each).length);
    const base = this.fileName?.replace(/\.json$/, '') ?? 'partnerships';
    return html`<section class="stack" aria-live="polite">
      <h2>${msg('Changements', { id: 'studio.edit.changes' })}</h2>
      ${
        changes.length
          ? changesView(this.speech, now, changes)
          : html`<p>${msg('Rien n’est changé.', { id: 'studio.edit.unchanged' })}</p>`
      }
      ${own.map(
        (problem) =>
          html`<p class="bad">
            ${editLabel(msg, /[^.[\]\d]+(?=[.[\]\d]*$)/.exec(problem.path)?.[0] ?? '')} –
            ${problemText(msg, problem)}
            <span class="quiet">${problem.path}</span>
          </p>`,
      )}
      <div class="row">
        <button
          type="button"
          class="main"
          ?disabled=${!isReady}
          @click=${() => saveJson(changeFile(opened, changes), `${base}.changes.json`)}
        >
          ${msg('Enregistrer les changements, à envoyer', { id: 'studio.edit.save-changes' })}
        </button>
        <button type="button" ?disabled=${!isReady} @click=${() => saveJson(now, `${base}.json`)}>
          ${msg('Enregistrer les données', { id: 'studio.edit.save-data' })}
        </button>
      </div>
    </section>`;
  }
}

customElements.define('studio-edit', StudioEdit);
