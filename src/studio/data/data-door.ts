import { html, LitElement, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Dataset } from '../../dataset/reading/schema.js';
import { property, state } from '../../elements/core/property.js';
import { MappingError, type Mapping } from '../../importer/mapping.js';
import { reassigned } from '../../importer/reassign.js';
import { TableError } from '../../importer/table.js';
import { changesWording } from '../../importer/wording/changes-wording.js';
import { importWording } from '../../importer/wording/import-wording.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import '../copy-code.js';
import { columnsView } from './columns-view.js';
import { importOpened, openList, readPrevious, type OpenedList, type ListResult } from './opened-list.js';
import { dataPreview } from './data-preview.js';
import { dataStyles } from './data.styles.js';
import { saveJson } from './save.js';

/** Imports a list: file, columns, result, dataset and mapping to save. */
export class StudioData extends LitElement {
  static override styles = [studioStyles, dataStyles];

  @property({ attribute: false }) speech!: Speech;
  @state() private list: OpenedList | undefined;
  @state() private result: ListResult | undefined;
  @state() private errors: readonly string[] = [];
  @state() private isOver = false;
  @state() private previous: Dataset | undefined;
  #mapping: Mapping | undefined;
  #work = new AbortController();

  override render(): unknown {
    const { msg } = this.speech;
    return html`
      <section class="stack">
        <h2>${msg('Votre liste', { id: 'studio.data.list' })}</h2>
        ${this.#dropZone()} ${this.#nextMonth()}
        ${
          this.errors.length
            ? html`<div role="alert">${this.errors.map((line) => html`<p class="bad">${line}</p>`)}</div>`
            : nothing
        }
      </section>
      ${
        this.list
          ? html`<section class="stack">
              <h2>${msg('Colonnes', { id: 'studio.data.columns' })}</h2>
              ${columnsView(this.speech, this.list, this.#reassign)}
            </section>`
          : nothing
      }
      ${this.result && this.list ? this.#resultView(this.list, this.result) : nothing}
    `;
  }

  #dropZone(): unknown {
    const { msg } = this.speech;
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      this.isOver = false;
      const file = event.dataTransfer?.files[0];
      if (file) void this.#open(file);
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      this.isOver = true;
    };
    const paste = (event: Event): void => {
      const text = (event.target as HTMLTextAreaElement).value;
      if (text.includes('\n')) void this.#open(new File([text], 'liste.csv', { type: 'text/csv' }));
    };
    return html`<div
      class="drop ${this.isOver ? 'over' : ''}"
      @drop=${drop}
      @dragover=${over}
      @dragleave=${() => (this.isOver = false)}
    >
      <label class="field"
        >${msg('Fichier CSV, Excel, OpenDocument ou JSON : choisissez-le, ou déposez-le ici.', {
          id: 'studio.data.file',
        })}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.ods,.json"
          @change=${(event: Event) => {
            const file = (event.target as HTMLInputElement).files?.[0];
            if (file) void this.#open(file);
          }}
        />
      </label>
      <label class="field"
        >${msg('Ou collez des cellules d’un tableur, avec la ligne des titres.', { id: 'studio.data.paste' })}
        <textarea spellcheck="false" @input=${paste}></textarea>
      </label>
    </div>`;
  }

  /** Renders the mapping and the dataset of the last import. */
  #nextMonth(): unknown {
    const { msg } = this.speech;
    const read =
      (use: (file: File) => Promise<void>) =>
      async (event: Event): Promise<void> => {
        const file = (event.target as HTMLInputElement).files?.[0];
        try {
          if (file) await use(file);
        } catch {
          this.errors = [
            msg(str`${file?.name ?? ''} n’est pas du JSON lisible.`, { id: 'studio.data.not-json' }),
          ];
        }
      };
    const useMapping = async (file: File): Promise<void> => {
      this.#mapping = JSON.parse(await file.text()) as Mapping;
      if (this.list) await this.#use({ ...this.list, mapping: this.#mapping });
    };
    const usePrevious = async (file: File): Promise<void> => {
      this.previous = await readPrevious(file);
      if (this.list) await this.#use(this.list);
    };
    return html`<details>
      <summary>${msg('Vous avez déjà importé cette liste ?', { id: 'studio.data.again' })}</summary>
      <div class="stack">
        <label class="field"
          >${msg('Correspondance enregistrée la dernière fois', { id: 'studio.data.mapping-file' })}
          <input type="file" accept=".json" @change=${read(useMapping)}
        /></label>
        <label class="field"
          >${msg(
            'Données de la dernière fois : les numéros des projets sont gardés, et les changements montrés',
            {
              id: 'studio.data.previous-file',
            },
          )} <input type="file" accept=".json" @change=${read(usePrevious)}
        /></label>
      </div>
    </details>`;
  }

  async #open(file: File): Promise<void> {
    this.errors = [];
    this.result = undefined;
    this.list = undefined;
    try {
      await this.#use(await openList(file, this.#mapping));
    } catch (error) {
      this.#tell(error);
    }
  }

  #reassign = (column: string, field: string | undefined): void => {
    const { list } = this;
    if (list) void this.#use({ ...list, mapping: reassigned(list.mapping, column, field) });
  };

  /** Imports by a mapping; an import that still runs for an earlier one is dropped. */
  async #use(list: OpenedList): Promise<void> {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    this.list = list;
    try {
      const result = await importOpened(list, this.previous, signal);
      if (signal.aborted) return;
      this.errors = [];
      this.result = result;
    } catch (error) {
      if (signal.aborted) return;
      this.result = undefined;
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const wording = importWording(this.speech.lang);
    if (error instanceof TableError) this.errors = [wording.tableError(error)];
    else if (error instanceof MappingError)
      this.errors = error.problems.map((problem) => wording.mappingProblem(problem));
    else throw error;
  }

  #resultView({ fileName, mapping }: OpenedList, { dataset, report, changes }: ListResult): unknown {
    const { msg, lang } = this.speech;
    const base = fileName.replace(/\.[^.]+$/, '');
    const lines = importWording(lang).report(report);
    const tag = `<forem-partnerships src="${base}.data.json" lang="${lang}"></forem-partnerships>`;
    return html`
      <section class="stack">
        <h2>${msg('Compte rendu', { id: 'studio.data.report' })}</h2>
        <pre class="report" tabindex="0">${lines.join('\n')}</pre>
        ${
          changes
            ? html`<h3>${msg('Depuis la dernière fois', { id: 'studio.data.changes' })}</h3>
                <pre class="report" tabindex="0">${changesWording(lang).changes(changes).join('\n')}</pre>`
            : nothing
        }
      </section>
      <section class="stack">
        <h2>${msg('Aperçu', { id: 'studio.step.preview' })}</h2>
        ${dataPreview(this.speech, dataset)}
      </section>
      <section class="stack">
        <h2>${msg('Enregistrer', { id: 'studio.data.save' })}</h2>
        <div class="row">
          <button type="button" class="main" @click=${() => saveJson(dataset, `${base}.data.json`)}>
            ${msg('Les données', { id: 'studio.data.save-data' })}
          </button>
          <button type="button" @click=${() => saveJson(mapping, `${base}.map.json`)}>
            ${msg('La correspondance, pour le mois prochain', { id: 'studio.data.save-mapping' })}
          </button>
        </div>
        <p>
          ${msg('Placez les données à côté de votre page, et dans la page :', { id: 'studio.data.snippet' })}
        </p>
        <studio-code .speech=${this.speech} .code=${tag}></studio-code>
      </section>
    `;
  }
}

customElements.define('studio-data', StudioData);
