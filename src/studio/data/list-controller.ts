/** The list that is open: reads and imports it in the session, keeps its draft, and tells its element. */
import { str } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { isMapping, type Mapping } from '../../importer/mapping.js';
import { readDatasetFile } from '../dataset-file.js';
import { decoded } from '../decoded.js';
import { DraftController } from '../draft-controller.js';
import type { Speech } from '../studio-messages.js';
import type { ListDraft } from './data-state.js';
import type { ListFailure, ListResult, ListStructure } from './list-session.js';
import { openSession } from './session-client.js';
import type { RowsInView } from './structure-view.js';
import { textsPerPage, type TextsInView } from './translate-view.js';

const rowsInView = 12;
/** Changes that can be undone. */
const mostSteps = 200;
/** Time before an import is said to be under way: a short list shows nothing. */
const progressDelayMs = 400;

const isFailure = (value: object): value is ListFailure => 'lines' in value;

interface SessionHost extends ReactiveControllerHost {
  readonly speech: Speech;
}

export class ListController {
  draft: ListDraft | undefined;
  structure: ListStructure | undefined;
  result: ListResult | undefined;
  errors: readonly string[] = [];
  /** True for a draft of an earlier visit. */
  isRestored = false;
  rows: RowsInView | undefined;
  /** Number of the row that a reader jumped to. */
  marked: number | undefined;
  texts: TextsInView | undefined;
  /** Earlier states of the draft, the last one at the end. */
  past: readonly ListDraft[] = [];
  /** Words for a reading or an import that takes long, and for its end; empty before. */
  progress = '';
  #running = 0;

  get isRunning(): boolean {
    return this.#running > 0;
  }
  /** Mapping and dataset of the last import, for a list that is not open yet. */
  #mapping: Mapping | undefined;
  #previous: Blob | undefined;
  /** Number of the last order; answers to earlier ones are dropped. */
  #order = 0;
  #imported: Promise<void> = Promise.resolve();
  readonly #session = openSession();

  readonly #kept: DraftController<ListDraft>;

  constructor(readonly host: SessionHost) {
    this.#kept = new DraftController(host, 'list', (draft) => {
      this.isRestored = true;
      void this.#read(draft, draft.mapping);
    });
  }

  /** True while another window keeps the list. */
  get isElsewhere(): boolean {
    return this.#kept.isElsewhere;
  }

  /** Tells that another window keeps the list. */
  draftNotice = (): unknown => this.#kept.notice();

  open = (file: File): void => {
    this.isRestored = false;
    void this.#read({ fileName: file.name, file, translations: {}, previous: this.#previous }, this.#mapping);
  };

  fetch = async (address: string): Promise<void> => {
    const { msg } = this.host.speech;
    try {
      const url = new URL(address, document.baseURI);
      const response = await fetch(url);
      if (!response.ok) throw new Error(String(response.status));
      const name = decoded(url.pathname.split('/').at(-1)!) || 'liste';
      this.open(new File([await response.blob()], name));
    } catch {
      this.#fail([
        msg('Cette adresse ne peut pas être lue d’ici : enregistrez le fichier, puis choisissez-le.', {
          id: 'studio.data.unreachable',
        }),
      ]);
    }
  };

  #tell(progress: string): void {
    this.progress = progress;
    this.host.requestUpdate();
  }

  /** Tells words while work lasts that is not done soon. */
  async #telling<T>(words: string, work: Promise<T>): Promise<T> {
    this.#running++;
    const timer = setTimeout(() => this.#tell(words), progressDelayMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#running--;
      if (this.#running === 0 && this.progress)
        this.#tell(this.host.speech.msg('Terminé.', { id: 'studio.data.done' }));
    }
  }

  #fail(lines: readonly string[]): void {
    this.errors = lines;
    this.host.requestUpdate();
  }

  /** Reads the file, with a mapping or with a draft of one, and imports it. */
  async #read(
    draft: Omit<ListDraft, 'mapping'>,
    mapping: Mapping | undefined,
    read?: Mapping['read'],
  ): Promise<void> {
    const order = ++this.#order;
    const { lang, msg } = this.host.speech;
    const structure = await this.#telling(
      msg(str`Lecture de ${draft.fileName}…`, { id: 'studio.data.reading' }),
      this.#session.open(draft.file, mapping, read, lang),
    ).catch((error: unknown): ListFailure => ({
      lines: [msg(str`Cette liste n’a pas pu être lue : ${String(error)}`, { id: 'studio.data.unread' })],
    }));
    if (order !== this.#order) return;
    // The list stays as it was if it can't be read with other settings.
    if (isFailure(structure) && read) return this.#fail(structure.lines);
    this.#clear();
    if (isFailure(structure)) return this.#fail(structure.lines);
    this.structure = structure;
    this.rows = await this.#session.rows(structure.faults[0]?.row ?? 1, rowsInView);
    await this.#import({ ...draft, mapping: structure.mapping });
  }

  #clear(): void {
    this.draft = this.structure = this.result = this.rows = this.texts = this.marked = undefined;
    this.errors = [];
    this.past = [];
    this.host.requestUpdate();
  }

  #import(draft: ListDraft): Promise<void> {
    return (this.#imported = this.#importNow(draft));
  }

  /** Imports by a mapping; the answer to an earlier order is dropped. */
  async #importNow(draft: ListDraft): Promise<void> {
    const order = ++this.#order;
    this.draft = draft;
    void this.#kept.keep(draft);
    const { mapping, previous, translations } = draft;
    const { lang, msg } = this.host.speech;
    const result = await this.#telling(
      msg('Calcul du résultat…', { id: 'studio.data.importing' }),
      this.#session.import({ mapping, previous, translations, lang }),
    ).catch((): ListFailure => ({
      lines: [msg('Ces données ne sont pas du JSON lisible.', { id: 'studio.data.not-json' })],
    }));
    if (order !== this.#order) return;
    this.result = isFailure(result) ? undefined : result;
    this.#fail(isFailure(result) ? result.lines : []);
    await this.turn(Math.min(this.texts?.from ?? 0, Math.max(0, (this.result?.textCount ?? 1) - 1)));
  }

  /** Result of the last change, which may still be under way. */
  async latest(): Promise<ListResult | undefined> {
    let last;
    do {
      last = this.#imported;
      await last;
    } while (last !== this.#imported);
    return this.result;
  }

  turn = async (from: number): Promise<void> => {
    this.texts = { from, ...(await this.#session.texts(from, textsPerPage)) };
    this.host.requestUpdate();
  };

  change = (change: Partial<ListDraft>): void => {
    if (!this.draft) return;
    this.past = [...this.past, this.draft].slice(-mostSteps);
    void this.#import({ ...this.draft, ...change });
  };

  undo = (): void => {
    const last = this.past.at(-1);
    this.past = this.past.slice(0, -1);
    if (last) void this.#import(last);
  };

  map = (change: (mapping: Mapping) => Mapping): void => {
    if (this.draft) this.change({ mapping: change(this.draft.mapping) });
  };

  /** Reads the file again with other settings. */
  reread = (read: Mapping['read']): void => {
    if (this.draft) void this.#read(this.draft, this.draft.mapping, read);
  };

  /** Shows the rows around a number. */
  jump = async (row: number): Promise<void> => {
    this.rows = await this.#session.rows(Math.max(1, row - 3), rowsInView);
    this.marked = row;
    this.host.requestUpdate();
  };

  useMapping = async (file: File): Promise<void> => {
    const { msg } = this.host.speech;
    let mapping: unknown;
    try {
      mapping = JSON.parse(await file.text());
    } catch {
      return this.#fail([
        msg(str`${file.name} n’est pas du JSON lisible.`, { id: 'studio.data.file-not-json' }),
      ]);
    }
    if (!isMapping(mapping))
      return this.#fail([
        msg(str`${file.name} n’est pas une correspondance.`, { id: 'studio.data.no-mapping' }),
      ]);
    this.#mapping = mapping;
    if (this.draft) await this.#read(this.draft, mapping);
    else this.#fail([]);
  };

  usePrevious = async (file: File): Promise<void> => {
    const { msg } = this.host.speech;
    if (!(await readDatasetFile(file)))
      return this.#fail([
        msg(str`${file.name} n’est pas un jeu de données.`, { id: 'studio.edit.no-dataset' }),
      ]);
    this.#previous = file;
    if (this.draft) this.change({ previous: file });
    else this.#fail([]);
  };

  forget = async (): Promise<void> => {
    await this.#kept.forget();
    this.#order++;
    this.#clear();
  };
}
