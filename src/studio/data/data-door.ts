import { html, LitElement, nothing } from 'lit';
import { str } from '@lit/localize';
import { property, state } from '../../elements/core/property.js';
import type { Digests } from '../build/code.js';
import { loadDigests } from '../digests.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { workStyles } from '../work.styles.js';
import { checksView } from './checks-view.js';
import { columnsView } from './columns-view.js';
import { dataPreview } from './data-preview.js';
import { reassigned } from '../../importer/reassign.js';
import { withDetail, type ListDraft } from './data-state.js';
import { dataStyles } from './data.styles.js';
import { tableStyles } from './table.styles.js';
import { allDrawn, inTurn } from './in-turn.js';
import { ListController } from './list-controller.js';
import type { ListResult, ListStructure } from './list-session.js';
import { withValue } from './list-values.js';
import { openView, stepsView } from './open-view.js';
import { saveView } from './save-view.js';
import { structureView } from './structure-view.js';
import { translateView } from './translate-view.js';
import { valuesView } from './values-view.js';

interface Section {
  readonly id: string;
  readonly name: string;
  /** Draws the section. */
  readonly draw: () => unknown;
  /** Number of entries to look at. */
  readonly left?: number | undefined;
}

const section = (id: string, name: string, draw: () => unknown, left = 0): Section => ({
  id,
  name,
  draw,
  left: left || undefined,
});

const report = (lines: readonly string[]): unknown =>
  html`<pre class="report" tabindex="0">${lines.join('\n')}</pre>`;

/** Imports a list: file, structure, columns, values, preview, translation, checks, and the files to save. */
export class StudioData extends LitElement {
  static override styles = [studioStyles, workStyles, dataStyles, tableStyles];

  @property({ attribute: false }) speech!: Speech;
  @state() private isOver = false;
  @state() private digests: Digests = {};
  #hasScrolled = false;
  readonly #list = new ListController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void loadDigests().then((digests) => (this.digests = digests));
    addEventListener('hashchange', this.#scroll);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#scroll);
    super.disconnectedCallback();
  }

  /** Each step has an address: `#data/values`. */
  #scroll = (): void => {
    const [, id] = location.hash.split('/', 2);
    const target = id ? this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };

  /** A draft of an earlier visit opens at the step in the address. */
  protected override updated(): void {
    if (this.#hasScrolled || !this.#list.result) return;
    this.#hasScrolled = true;
    // Sections above the step move it while they are drawn.
    if (this.#list.isRestored) void allDrawn().then(this.#scroll);
  }

  override render(): unknown {
    const { msg } = this.speech;
    const list = this.#list;
    return html`
      <section class="stack" id="list">
        <h2 tabindex="-1">${msg('Votre liste', { id: 'studio.data.list' })}</h2>
        ${list.draftNotice()} ${this.#draftNotice()}
        ${openView(this.speech, this.isOver, {
          open: list.open,
          fetch: (address) => void list.fetch(address),
          useMapping: (file) => void list.useMapping(file),
          usePrevious: (file) => void list.usePrevious(file),
          hover: (isOver) => (this.isOver = isOver),
        })}
        ${
          list.errors.length
            ? html`<div role="alert">${list.errors.map((line) => html`<p class="bad">${line}</p>`)}</div>`
            : nothing
        }
      </section>
      ${list.structure && list.draft ? this.#sections(list.structure, list.draft) : nothing}
      <p class=${list.isRunning ? 'progress' : 'sr'} role="status">${list.progress}</p>
    `;
  }

  #draftNotice(): unknown {
    const { msg } = this.speech;
    const { draft, isElsewhere, isRestored, forget } = this.#list;
    if (!draft || isElsewhere) return nothing;
    const { fileName } = draft;
    return html`<p class="notice">
      ${
        isRestored
          ? msg(str`Repris comme vous l’avez laissé : ${fileName}.`, { id: 'studio.data.restored' })
          : msg(str`${fileName} reste dans ce navigateur jusqu’à ce que vous l’oubliiez.`, {
              id: 'studio.data.kept',
            })
      }
      <button type="button" @click=${forget}>
        ${msg('Oublier ce brouillon', { id: 'studio.data.forget' })}
      </button>
    </p>`;
  }

  #sections(structure: ListStructure, draft: ListDraft): unknown {
    const { speech } = this;
    const { result, past, undo } = this.#list;
    const sections = [
      ...this.#fileSections(structure, draft, result),
      ...(result ? this.#resultSections(result, draft) : []),
    ];
    return html`${stepsView(speech, sections, past.length ? undo : undefined)}
    ${sections.map(
      ({ id, name, draw }) =>
        html`<section class="stack" id=${id}>
          <h2 tabindex="-1">${name}</h2>
          ${inTurn(draw)}
        </section>`,
    )}`;
  }

  #fileSections(
    structure: ListStructure,
    { mapping }: ListDraft,
    result: ListResult | undefined,
  ): readonly Section[] {
    const { msg } = this.speech;
    const { rows, marked, map, reread, jump } = this.#list;
    const { columns, faults } = structure;
    const doubts = columns.filter(({ doubt }) => doubt && doubt !== 'empty');
    return [
      section(
        'structure',
        msg('Structure', { id: 'studio.data.structure' }),
        () => structureView(this.speech, structure, rows, marked, { reread, jump: (row) => void jump(row) }),
        faults.length,
      ),
      section(
        'columns',
        msg('Colonnes', { id: 'studio.data.columns' }),
        () =>
          columnsView(this.speech, columns, mapping, result?.amounts ?? [], {
            reassign: (column, field) => map((each) => reassigned(each, column, field)),
            detail: (field, detail) => map((each) => withDetail(each, field, detail)),
          }),
        doubts.length,
      ),
    ];
  }

  #resultSections(result: ListResult, draft: ListDraft): readonly Section[] {
    const { speech, digests } = this;
    const { msg } = speech;
    const { texts, map, change, turn } = this.#list;
    const { values, changes, checks, data } = result;
    const { fileName, mapping, translations } = draft;
    const set = (field: string, text: string, id: string | null): void =>
      map((each) => withValue(each, field, text, id));
    const merges = values.flatMap((field) => field.values.filter(({ alike }) => alike !== undefined));
    const translate = texts?.texts.length
      ? () =>
          translateView(speech, result, texts, {
            translate: (place, translation) =>
              change({ translations: { ...translations, [place]: translation } }),
            turn: (from) => void turn(from),
          })
      : undefined;
    const sections: readonly (Section | undefined | false)[] = [
      values.length > 0 &&
        section(
          'values',
          msg('Valeurs', { id: 'studio.data.values' }),
          () => valuesView(speech, values, set),
          merges.length,
        ),
      section('report', msg('Compte rendu', { id: 'studio.data.report' }), () => report(result.report)),
      changes &&
        section('changes', msg('Depuis la dernière fois', { id: 'studio.data.changes' }), () =>
          report(changes.lines),
        ),
      section('preview', msg('Aperçu', { id: 'studio.step.preview' }), () => dataPreview(speech, data)),
      translate
        ? section('translate', msg('Traduire', { id: 'studio.data.translate' }), translate)
        : undefined,
      section(
        'checks',
        msg('Contrôler', { id: 'studio.data.checks' }),
        () => checksView(speech, checks),
        checks.warnings.length + checks.personal.length,
      ),
      section('save', msg('Enregistrer', { id: 'studio.data.save' }), () =>
        saveView(speech, fileName, mapping, result, digests, () => this.#list.latest()),
      ),
    ];
    return sections.filter((each) => each !== undefined && each !== false);
  }
}

customElements.define('studio-data', StudioData);
