import { str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { Match } from '../../catalogue/engine.js';
import { facetValues, type FacetValue } from '../../exploration/facet-values.js';
import type { Exploration, Question } from '../../exploration/exploration.js';
import { formatNumber } from '../../localization/format.js';
import { shared } from '../../styles/index.js';
import { localized, type Context } from './context.js';
import { ExploringElement } from './exploring-element.js';
import { styles } from './facet-filter.styles.js';
import { heading } from './heading.js';
import { placeholder } from './placeholder.js';
import { text } from './text.js';
import { projectCount } from './wording.js';

const idsOf = (values: readonly FacetValue[]): string[] =>
  values.flatMap(({ id, narrower }) => [id, ...idsOf(narrower)]);

/**
 * One facet as a group of native checkboxes with live counts.
 *
 * @slot header - Replaces the words of the heading.
 * @slot empty - Replaces the message shown when the dataset has no values to choose from.
 * @csspart heading - The heading.
 * @csspart values - Each list of values.
 * @csspart value - Each value: checkbox, label and count.
 * @csspart checkbox - Each checkbox.
 * @csspart count - Each count.
 */
export abstract class FacetFilter extends ExploringElement {
  static override styles = [...shared, styles];

  /** Whether a project needs `any` of the chosen values, or `all` of them. */
  @property() match: Match = 'any';

  /** Leaves out values that no project has under the present choice, unless they are chosen. */
  @property({ type: Boolean, attribute: 'hide-empty' }) hideEmpty = false;

  /** Stays where it is: the focus is on it. */
  #touched: string | undefined;

  protected abstract readonly facet: 'sector' | 'theme';
  protected abstract get caption(): string;

  protected override question(): Question {
    return { counts: [this.facet] };
  }

  protected override joined(exploration: Exploration): void {
    exploration.matchBy(this.facet, this.match);
  }

  protected override prepare(changed: PropertyValues): void {
    if (changed.has('match')) this.exploration?.matchBy(this.facet, this.match);
    super.prepare(changed);
  }

  get #chosen(): readonly string[] {
    return this.selection[this.facet] ?? [];
  }

  #toggle(id: string, event: Event): void {
    const checked = (event.target as HTMLInputElement).checked;
    this.#touched = id;
    const others = this.#chosen.filter((each) => each !== id);
    void this.choose({ ...this.selection, [this.facet]: checked ? [...others, id] : others });
  }

  #clear(): void {
    void this.choose({ ...this.selection, [this.facet]: [] });
    // The button goes away: people who use the keyboard go on from the first value.
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    const state = super.contentState();
    if (state !== 'ready' || !this.loaded || this.#chosen.length) return state;
    const { listed, unlisted } = facetValues(this.loaded, this.facet);
    return listed.length || unlisted.length ? 'ready' : 'empty';
  }

  protected override renderContent(context: Context): TemplateResult {
    const all = facetValues(context.dataset, this.facet);
    const known = new Set(idsOf([...all.listed, ...all.unlisted]));
    const unknown = this.#chosen.filter((id) => !known.has(id));
    const [listed, unlisted] = [this.#shown(all.listed), this.#shown(all.unlisted)];
    return html`<fieldset>
      <legend>${heading(this.headingLevel, html`<slot name="header">${this.caption}</slot>`)}</legend>
      <button
        class="quiet clear"
        part="button"
        type="button"
        ?hidden=${!this.#chosen.length}
        @click=${this.#clear}
      >
        ${this.msg('Effacer ce filtre', { id: 'filter.clear' })}
      </button>
      ${
        this.state === 'empty'
          ? html`<slot name="empty"
              ><p class="muted" part="notice">
                ${this.msg('Aucune valeur à choisir.', { id: 'filter.none' })}
              </p></slot
            >`
          : this.#renderValues(context, listed)
      }
      ${
        unlisted.length
          ? html`<p class="muted group" id="unlisted">
                ${this.msg('Cités seulement dans des projets', { id: 'filter.unlisted' })}
              </p>
              ${this.#renderValues(context, unlisted, 'unlisted')}`
          : nothing
      }
      ${
        unknown.length
          ? html`<ul role="list" part="values">
              ${unknown.map((id) => this.#renderValue(html`<bdi>${id}</bdi> <span class="muted">${this.#unavailable}</span>`, id))}
            </ul>`
          : nothing
      }
    </fieldset>`;
  }

  #count(id: string): number {
    return this.results?.counts[this.facet]?.get(id) ?? 0;
  }

  #shown(values: readonly FacetValue[]): FacetValue[] {
    const kept = new Set([...this.#chosen, this.#touched]);
    const isShown = ({ id, narrower }: FacetValue): boolean =>
      !this.hideEmpty || this.#count(id) > 0 || kept.has(id) || narrower.some(isShown);
    return values.filter(isShown).map((value) => ({ ...value, narrower: this.#shown(value.narrower) }));
  }

  get #unavailable(): string {
    return this.msg('(non disponible)', { id: 'filter.unavailable' });
  }

  #renderValues(context: Context, values: readonly FacetValue[], labelledBy?: string): TemplateResult {
    return html`<ul role="list" part="values" aria-labelledby=${labelledBy ?? nothing}>
      ${repeat(
        values,
        ({ id }) => id,
        ({ id, label, narrower }) =>
          this.#renderValue(
            localized(context, label),
            id,
            narrower.length ? this.#renderValues(context, narrower) : nothing,
          ),
      )}
    </ul>`;
  }

  #renderValue(label: unknown, id: string, narrower: unknown = nothing): TemplateResult {
    const count = this.#count(id);
    return html`<li>
      <label part="value" class=${count ? '' : 'none'}>
        <input
          type="checkbox"
          part="checkbox"
          .checked=${live(this.#chosen.includes(id))}
          @change=${(event: Event) => this.#toggle(id, event)}
        />
        <span class="label">${label}</span>
        <span class="count tabular" part="count" aria-hidden="true"
          >${text(formatNumber(count, this.locale))}</span
        >
        <span class="visually-hidden">${text(this.#spokenCount(count))}</span>
      </label>
      ${narrower}
    </li>`;
  }

  #spokenCount(count: number): string {
    const projects = projectCount(this.msg, count, this.locale);
    return this.msg(str`(${projects})`, { id: 'filter.count' });
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder(10);
  }
}
