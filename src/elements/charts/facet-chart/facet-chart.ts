import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../core/property.js';
import { chosenIn, facetsIn, toggled, type FacetName } from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { compareText } from '../../../localization/compare-text.js';
import { localize } from '../../../localization/localize.js';
import { shared } from '../../../styles/index.js';
import { chartStyles } from '../chart-view.styles.js';
import { askable } from '../../exploring/askable.js';
import { Foot } from '../../exploring/foot.js';
import { changeEntries, moreButton } from '../../exploring/more-button.js';
import { Overflow } from '../../exploring/overflow.js';
import { localized, type Context } from '../../core/context.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { builtInCaption, facetCaption, facetCaptionView, facetLabel } from '../../exploring/facets.js';
import { ChartSentence } from '../chart-sentence.js';
import { ChosenView } from '../chosen-view.js';
import { unknownFacet } from '../../exploring/unknown-facet.js';
import { titleSlot, titleView } from '../../core/heading.js';
import { emptyNotice } from '../../core/empty-notice.js';
import type { LateCode } from '../../core/late-code.js';
import { placeholder } from '../../core/placeholder.js';
import { nameOf } from '../../core/label.js';
import { moreLabel, projectNumber } from '../../exploring/wording.js';
import { barChart, barTable, type DrawnBars } from './bar-views.js';
import { barsOf, firstBars, longestOf, orderOf, textsOf, type Bar } from './facet-bars.js';
import { styles } from './facet-chart.styles.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

/**
 * The number of projects per sector, theme or other facet as bars, the longest first; each bar is also a filter. A
 * table says the same.
 *
 * @tagname forem-facet-chart
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the message shown when the dataset has no values.
 * @csspart heading - The heading.
 * @csspart views - The choice between drawing and table.
 * @csspart sentence - The sentence about the projects found.
 * @csspart values - The list of bars.
 * @csspart value - Each value: checkbox, label, bar and count.
 * @csspart checkbox - Each checkbox.
 * @csspart bar - Each bar.
 * @csspart count - Each count.
 * @csspart table - The table.
 * @csspart actions - The foot: files, pictures, citation, link, code to embed, print.
 * @csspart take-away-panel - The citation, or the code, once it is open.
 * @csspart input - The field with a text to copy.
 */
export class ForemFacetChart extends ExploringElement {
  static override styles = [...shared, ...chartStyles, styles];

  /**
   * The facet that is counted: `sector`, `theme`, `country`, `programme`, `status`, `network`, or the id of a facet
   * that the dataset declares.
   */
  @property() facet: FacetName = 'sector';

  /** Labels of values: `short` ones as on cards and chips, or the `long` official wording. */
  @property() wording: 'short' | 'long' = 'short';

  /**
   * The view shown at first: the drawing (`chart`) or the table behind it (`table`). Where a list of the group has
   * `url-sync`, the page's address holds what a reader chooses: `forem-sector-view=table`, with the facet.
   */
  @property() view: 'chart' | 'table' = 'chart';

  /**
   * Offers what is shown to take away: the projects as files (`csv`, `xlsx`, `json`, `json-ld`), the chart as a
   * picture (`svg`, `png`), and to `cite`, to `embed` and to `print` this view. Without a value all of them.
   */
  @property() export?: string | boolean | undefined;

  /** Where "report a mistake" leads, in the foot: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Says in a sentence what is counted: how many projects, for which choice, when, with which budgets. */
  @property({ type: Boolean }) sentence = false;

  /** Number of bars that the reader asked for. */
  @state() private most = 0;
  /** The order and number of the bars, kept from the first answer on: no bar moves while counts change. */
  #first:
    | { readonly key: readonly unknown[]; readonly order: readonly string[]; readonly bars: number }
    | undefined;
  /** Number of projects that a bar of full length stands for. */
  #whole = 0;
  readonly #overflow = new Overflow(this, '.scroller');
  readonly #query = () => askable(this.source.opened, this.exploration, this.question());
  readonly #chosenView = new ChosenView(this);
  readonly #sentence = new ChartSentence(this, this.#query);
  readonly #foot = new Foot(this, {
    source: this.#query,
    announce: (message) => this.announce(message),
    title: (context) => facetCaption(context, this.facet) ?? '',
    picture: () => (this.view === 'table' || this.state === 'empty' ? undefined : '.bars'),
    reports: true,
  });

  protected override question(): Question {
    return { counts: [this.facet] };
  }

  protected override prepare(changed: PropertyValues): void {
    super.prepare(changed);
    this.#chosenView.follow(this.exploration?.parameters, this.facet);
    this.#sentence.follow(this.source.isAsking);
  }

  protected override get isComplete(): boolean {
    return super.isComplete && !this.#sentence.isPending;
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return [...super.lateCode, ...this.#sentence.code, ...this.#foot.code];
  }

  get #chosen(): readonly string[] {
    return chosenIn(this.selection, this.facet);
  }

  get #counts(): ReadonlyMap<string, number> {
    return this.results?.counts[this.facet] ?? new Map<string, number>();
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    // The latest answer may still be one about another facet.
    if (this.loaded && !facetsIn(this.loaded).includes(this.facet)) return 'ready';
    if (!this.results?.counts[this.facet]) return 'loading';
    // Rows without any project say nothing at first; later they keep their place while counts change.
    const isDrawn = this.#first?.key[0] === this.loaded && this.#first?.key[1] === this.facet;
    const hasProjects = [...this.#counts.values()].some((count) => count > 0);
    return isDrawn || hasProjects || this.#chosen.length ? 'ready' : 'empty';
  }

  readonly #toggle = ({ id, isChosen }: Bar): void => {
    void this.choose({ ...this.selection, [this.facet]: toggled(this.#chosen, id, !isChosen) });
  };

  #clear(): void {
    void this.choose({ ...this.selection, [this.facet]: [] });
    // The button disappears, so the focus moves to the first bar.
    this.renderRoot.querySelector<HTMLElement>('[part=checkbox]')?.focus();
  }

  get #shown(): number {
    return Math.max(this.most, this.#first?.bars ?? 0);
  }

  #showMore(isAll: boolean): Promise<void> {
    return changeEntries(this, '[part=checkbox]', () => (this.most = isAll ? 0 : this.#shown * 4));
  }

  get #knownCaption(): string | undefined {
    return builtInCaption(this.msg, this.locale, this.facet);
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg } = this;
    const caption = facetCaption(context, this.facet);
    if (caption === undefined || !facetsIn(context.dataset).includes(this.facet))
      return unknownFacet(context, this.facet);
    const title = facetCaptionView(context, this.facet);
    const isEmpty = this.state === 'empty';
    const view = this.#chosenView.current;
    const clear = msg('Effacer ce filtre', { id: 'filter.clear' });
    return html`
      <div class="top">
        ${titleSlot(this.headingLevel, title)}
        ${isEmpty ? nothing : this.#chosenView.render(msg, title, msg('Graphique', { id: 'chart' }))}
      </div>
      ${this.#sentence.isShown ? html`<p>${this.#sentence.render(context)}</p>` : nothing}
      <div class="deck">
        <p class="muted">${projectNumber(msg, context.dataset)}</p>
        <button
          class="quiet"
          part="button"
          type="button"
          aria-label=${nameOf(msg, clear, caption)}
          ?hidden=${!this.#chosen.length}
          @click=${this.#clear}
        >
          ${clear}
        </button>
      </div>
      ${
        isEmpty
          ? emptyNotice(msg('Aucune valeur à choisir.', { id: 'filter.none' }))
          : this.#renderBars(context, caption, view)
      }
      ${this.#foot.render(context, this.results)}
    `;
  }

  #renderBars(context: Context, caption: string, view: 'chart' | 'table'): TemplateResult {
    const texts = textsOf(context.dataset, this.facet, this.wording);
    const plain = (id: string): string =>
      localize(texts.get(id), this.locale)?.text ?? facetLabel(context, this.facet, id);
    const label = (id: string): unknown =>
      texts.has(id) ? localized(context, texts.get(id)) : html`<bdi>${plain(id)}</bdi>`;
    const counts = this.#counts;
    const key = [context.dataset, this.facet, this.locale, this.wording];
    if (!this.#first || key.some((part, i) => part !== this.#first?.key[i])) {
      const order = orderOf(counts, (a, b) => compareText(plain(a), plain(b), this.locale));
      this.#first = { key, order, bars: firstBars(counts) };
    }
    const bars = barsOf(this.#first.order, counts, this.#chosen, this.#shown);
    const isAll = this.#shown >= counts.size;
    const more = moreLabel(this.msg, isAll);
    const longest = longestOf(counts);
    // A choice in this facet leaves its counts as they are, but not the total.
    if (!this.#chosen.length || this.#whole < longest)
      this.#whole = Math.max(this.results?.total ?? 0, longest);
    const drawn: DrawnBars = {
      context,
      caption: facetCaptionView(context, this.facet),
      bars,
      label,
      isOverflowing: this.#overflow.isOverflowing,
      toggle: this.#toggle,
    };
    return html`
      ${view === 'table' ? barTable(drawn) : barChart(drawn, this.#whole, longest < 2)}
      ${
        counts.size > this.#first.bars
          ? moreButton(more, nameOf(this.msg, more, caption), () => void this.#showMore(isAll))
          : nothing
      }
    `;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('value', 10, !this.#knownCaption);
  }

  protected override renderKnownTitle(): TemplateResult | undefined {
    return this.#knownCaption ? titleView(this.headingLevel, this.#knownCaption) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-facet-chart': ForemFacetChart;
  }
}
