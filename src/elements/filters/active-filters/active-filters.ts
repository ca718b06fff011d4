import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  isExclusion,
  plainId,
  chosenIn,
  facetsIn,
  facetsOf,
  partnerFacet,
  type FacetName,
  type Selection,
} from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { extraWords } from '../../exploring/extra-words.js';
import { chosenLabelView, isKnown, unavailable } from '../../exploring/facets.js';
import { styles } from './active-filters.styles.js';

interface Chip {
  readonly key: string;
  readonly label: unknown;
  /** The word before a second value of a facet. */
  readonly joiner?: string | undefined;
  /** True for a value that the dataset does not have. */
  readonly isMissing?: boolean;
  /** The selection without this chip. */
  readonly rest: Selection;
}

/**
 * The chosen values of the group as chips that a click removes. It takes no room while nothing is chosen.
 *
 * @tagname forem-active-filters
 * @csspart chips - The list.
 * @csspart chip - Each chip, a button.
 * @csspart clear - The button that removes all of them.
 */
export class ForemActiveFilters extends ExploringElement {
  static override styles = [...shared, styles];

  /** @internal */
  readonly showsSelection = true;

  protected override question(): Question {
    const { loaded } = this;
    // The counts of a facet list its known values; a field with ranges has none.
    return {
      counts: loaded ? facetsOf(this.selection).filter((name) => facetsIn(loaded).includes(name)) : [],
    };
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    return this.results && !Object.keys(this.selection).length ? 'empty' : super.contentState();
  }

  #chips(context: Context): Chip[] {
    const { q, ...facets } = this.selection;
    const known = facetsIn(context.dataset);
    const partners = this.results?.partners?.values.map(({ id }) => id) ?? [];
    // A range needs no project in it.
    const isMissing = (facet: FacetName, id: string): boolean =>
      extraWords()?.rangeLabel(context, facet, plainId(id)) === undefined &&
      !(known.includes(facet) && isKnown(this.results?.counts[facet], id)) &&
      !(facet === partnerFacet && partners.includes(plainId(id)));
    const chips = facetsOf(facets).flatMap((facet) =>
      chosenIn(facets, facet).map((id, index, ids) => ({
        key: `${facet} ${id}`,
        label: chosenLabelView(context, facet, id),
        joiner: index && !isExclusion(id) ? this.#joiner(facet) : undefined,
        isMissing: isMissing(facet, id),
        rest: { ...this.selection, [facet]: ids.filter((each) => each !== id) },
      })),
    );
    if (!q) return chips;
    return [...chips, { key: 'q', label: this.msg(str`« ${q} »`, { id: 'chips.words' }), rest: facets }];
  }

  /** A second value of a facet widens the choice, unless its filter matches all of them. */
  #joiner(facet: FacetName): string {
    return this.exploration?.matchOf(facet) === 'all'
      ? this.msg('et', { id: 'chips.and' })
      : this.msg('ou', { id: 'chips.or' });
  }

  async #remove({ rest }: Chip, index: number): Promise<void> {
    await this.choose(rest);
    await this.updateComplete;
    // The removed chip had the focus, so it moves to the next one.
    const chips = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    const next = chips[Math.min(index, chips.length - 1)];
    // An empty row of chips takes no room: the focus moves to the results.
    if (next) next.focus();
    else this.exploration?.presenter(this)?.focusResults();
  }

  protected override renderContent(context: Context): TemplateResult {
    const chips = this.#chips(context);
    if (!chips.length) return html``;
    return html`<ul
      class="chips"
      part="chips"
      role="list"
      aria-label=${this.msg('Filtres actifs', { id: 'chips' })}
    >
      ${repeat(
        chips,
        ({ key }) => key,
        (chip, index) =>
          html`<li>
            ${chip.joiner ? html`<span class="joiner">${chip.joiner}</span>` : nothing}
            <button class="chip" part="chip button" type="button" @click=${() => this.#remove(chip, index)}>
              <span class="visually-hidden">${this.msg('Retirer le filtre :', { id: 'chips.remove' })}</span>
              <bdi>${chip.label}</bdi
              >${chip.isMissing ? html` <span class="missing">${unavailable(context)}</span>` : nothing}<span
                class="cross"
                aria-hidden="true"
                >×</span
              >
            </button>
          </li>`,
      )}
      ${
        chips.length > 1
          ? html`<li>
              <button
                class="quiet"
                part="clear button"
                type="button"
                @click=${() => this.#remove({ key: '', label: '', rest: {} }, 0)}
              >
                ${this.msg('Tout effacer', { id: 'chips.clear' })}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  protected override renderPlaceholder(): typeof nothing {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-active-filters': ForemActiveFilters;
  }
}
