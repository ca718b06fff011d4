import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { str } from '@lit/localize';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from '../../elements/core/property.js';
import { fold } from '../../importer/text.js';
import { formatNumber } from '../../localization/format.js';
import { inputValue } from '../input-value.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { fieldLabel } from './field-wording.js';
import type { FieldValues, ListValue } from './list-values.js';
import { tableStyles } from './table.styles.js';
import { choicesOf, type ValueChoices } from './value-choices.js';
import { valueRow, type SetValue } from './value-row.js';

/** Number of values that are drawn at once: a column can have a thousand, each with a select. */
export const valuesPerPage = 20;

/** The values of one column, a page at a time, with the record that each becomes. */
export class StudioFieldValues extends LitElement {
  static override styles = [
    studioStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9rem;
      }

      tbody th {
        max-inline-size: 24rem;
        overflow-wrap: break-word;
      }

      select {
        inline-size: min(100%, 20rem);
      }

      .search {
        margin-block-start: 0.5rem;
      }

      .search input {
        max-inline-size: 24rem;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) field!: FieldValues;
  @property({ attribute: false }) set!: SetValue;
  @state() private query = '';
  @state() private from = 0;
  @state() private isAlikeOnly = false;
  /** The value for which another one is searched, and the text of that search. */
  @state() private search: { readonly text: string; readonly query: string } | undefined;
  #choices!: ValueChoices;
  /** The value whose select gets the focus after the next update: its button is gone. */
  #focused: string | undefined;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('field') || changes.has('speech'))
      this.#choices = choicesOf(this.field, this.speech.lang);
  }

  protected override updated(changes: PropertyValues): void {
    const isOpened = this.search && changes.has('search') && !changes.get('search');
    if (isOpened) this.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
    if (this.#focused === undefined) return;
    const selects = [...this.renderRoot.querySelectorAll('select')];
    selects.find((each) => each.ariaLabel === this.#focused)?.focus();
    this.#focused = undefined;
  }

  /** True for a value that is written like another one, which it has not been merged with. */
  #isAlike = ({ alike, ids }: ListValue): boolean =>
    alike !== undefined && ids?.[0] !== this.#choices.ids.get(alike);

  #inView(): readonly ListValue[] {
    const { values } = this.field;
    const wanted = fold(this.query);
    const found = wanted ? values.filter(({ text }) => fold(text).includes(wanted)) : values;
    return this.isAlikeOnly ? found.filter(this.#isAlike) : found;
  }

  #choose(text: string, id: string | null): void {
    this.search = undefined;
    this.#focused = text;
    this.set(this.field.field, text, id);
  }

  #find(text: string, query: string | undefined): void {
    if (query === undefined) this.#focused = text;
    this.search = query === undefined ? undefined : { text, query };
  }

  #row = (value: ListValue): unknown => {
    const { text } = value;
    return valueRow(this.speech, {
      value,
      choices: this.#choices,
      query: this.search?.text === text ? this.search.query : undefined,
      choose: (id) => this.#choose(text, id),
      find: (query) => this.#find(text, query),
    });
  };

  override render(): unknown {
    const { msg } = this.speech;
    const { column, field, values, more } = this.field;
    const name = `${column} → ${fieldLabel(msg, field)}`;
    const found = this.#inView();
    const from = this.from < found.length ? this.from : 0;
    return html`<h3>${name}</h3>
      ${values.length > valuesPerPage ? this.#filters() : nothing}
      <div class="scroller" tabindex="0" role="group" aria-label=${name}>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg('Valeur', { id: 'studio.data.value' })}</th>
              <th scope="col">${msg('Lignes', { id: 'studio.data.value-rows' })}</th>
              <th scope="col">${msg('Devient', { id: 'studio.data.becomes' })}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(found.slice(from, from + valuesPerPage), ({ text }) => text, this.#row)}
          </tbody>
        </table>
      </div>
      ${values.length > valuesPerPage ? this.#pages(from, found.length) : nothing}
      ${
        more
          ? html`<p class="quiet">
              ${msg(str`Autres valeurs, non montrées : ${more}`, { id: 'studio.data.more' })}
            </p>`
          : nothing
      }`;
  }

  #filters(): unknown {
    const { msg } = this.speech;
    return html`<div class="row">
      <input
        type="search"
        aria-label=${msg('Chercher une valeur', { id: 'studio.values.find' })}
        placeholder=${msg('Chercher une valeur', { id: 'studio.values.find' })}
        @input=${(event: Event) => {
          this.query = inputValue(event);
          this.from = 0;
        }}
      />
      <label class="tick"
        ><input
          type="checkbox"
          @change=${(event: Event) => {
            this.isAlikeOnly = (event.target as HTMLInputElement).checked;
            this.from = 0;
          }}
        />${msg('Seulement celles qui se ressemblent', { id: 'studio.values.alike' })}</label
      >
    </div>`;
  }

  #pages(from: number, count: number): unknown {
    const { msg, lang } = this.speech;
    const number = (value: number): string => formatNumber(value, lang);
    const last = Math.min(from + valuesPerPage, count);
    return html`<div class="row">
      <button
        type="button"
        ?disabled=${from === 0}
        @click=${() => (this.from = Math.max(0, from - valuesPerPage))}
      >
        ${msg('Valeurs précédentes', { id: 'studio.values.before' })}
      </button>
      <button type="button" ?disabled=${last >= count} @click=${() => (this.from = from + valuesPerPage)}>
        ${msg('Valeurs suivantes', { id: 'studio.values.after' })}
      </button>
      <span class="quiet" role="status"
        >${
          count
            ? msg(str`Valeurs ${number(from + 1)} à ${number(last)} sur ${number(count)}`, {
                id: 'studio.values.range',
              })
            : msg('Aucune valeur ne porte ce nom.', { id: 'studio.values.none' })
        }</span
      >
    </div>`;
  }
}

customElements.define('studio-field-values', StudioFieldValues);
