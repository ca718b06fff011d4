import { str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import type { Question } from '../../../exploration/exploration.js';
import { formatNumber } from '../../../localization/format.js';
import { shared } from '../../../styles/index.js';
import { chartStyles } from '../chart-view.styles.js';
import { askable } from '../../exploring/askable.js';
import { Foot } from '../../exploring/foot.js';
import { changeEntries, moreButton } from '../../exploring/more-button.js';
import { Overflow } from '../../exploring/overflow.js';
import type { Context } from '../../core/context.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { clearButton, noMatch } from '../../exploring/no-match.js';
import { pageSizeOr, ResultsController } from '../../exploring/results-controller.js';
import { ChartSentence } from '../chart-sentence.js';
import { ChosenView } from '../chosen-view.js';
import { titleSlot, titleView } from '../../core/heading.js';
import type { LateCode } from '../../core/late-code.js';
import { placeholder } from '../../core/placeholder.js';
import { progress } from '../../core/progress.js';
import { statusStyles } from '../../core/status.styles.js';
import { text } from '../../core/text.js';
import { nameOf } from '../../core/label.js';
import { moreLabel, noneText, projectTotal } from '../../exploring/wording.js';
import { styles } from './project-timeline.styles.js';
import { maxWithoutStarts, startsView } from './timeline-starts.js';
import { timelineChart } from './timeline-chart.js';
import { groupsOf } from './timeline-groups.js';
import { startsStyles } from './timeline-starts.styles.js';
import { timelineTable } from './timeline-table.js';
import { timelinePagerCode } from './timeline-pager-code.js';
import { wantMoreMessages, type Msg } from '../../../localization/messages.js';

wantMoreMessages();

/**
 * The projects that match the group's selection as bars on a line of years, under the programme that each belongs
 * to, whose period lies behind them. Dates that nobody states are said; today is marked. A table says the same.
 *
 * @tagname forem-project-timeline
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the ways out (buttons that leave out a choice) below the sentence that no project matches.
 * @csspart heading - The heading, and each programme's name.
 * @csspart total - The number of projects.
 * @csspart sentence - The sentence about the projects found.
 * @csspart views - The choice between drawing and table.
 * @csspart key - The meaning of the marks of the drawing.
 * @csspart starts - Of many projects, the number that begin in each year.
 * @csspart programme - Each programme with its projects.
 * @csspart axis - The years over each programme.
 * @csspart project - Each project: in the drawing, among those without dates, in the table.
 * @csspart when - A project's period and status.
 * @csspart status - A project's status.
 * @csspart track - The ground of a project's bar.
 * @csspart undated - The projects whose dates are unknown.
 * @csspart table - The table.
 * @csspart actions - The foot: files, pictures, citation, link, code to embed, print.
 * @csspart take-away-panel - The citation, or the code, once it is open.
 * @csspart input - The field with a text to copy.
 * @csspart link - Each project's name that is a link.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows the link to a
 *   project's site; can be prevented.
 */
export class ForemProjectTimeline extends ExploringElement {
  static override styles = [...shared, ...chartStyles, statusStyles, styles, startsStyles];

  override readonly rank = 1;

  /**
   * The view shown at first: the drawing (`chart`) or the table behind it (`table`). Where a list of the group has
   * `url-sync`, the page's address holds what a reader chooses: `forem-timeline-view=table`.
   */
  @property() view: 'chart' | 'table' = 'chart';

  /**
   * Offers what is shown to take away: the projects as files (`csv`, `xlsx`, `json`, `json-ld`), the timeline as a
   * picture (`svg`, `png`), and to `cite`, to `embed` and to `print` this view. Without a value all of them.
   */
  @property() export?: string | boolean | undefined;

  /** Where "report a mistake" leads, in the foot: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Says in a sentence what is shown: how many projects, for which choice, when, with which budgets. */
  @property({ type: Boolean }) sentence = false;

  /** How many projects are shown at first, the latest of them, and how many more on each request. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 60;
  /** `numbers`: a button for each page; `more`: one that adds a page. Default: one that also takes pages back. */
  @property() pager?: 'numbers' | 'more' | undefined;

  readonly #overflow = new Overflow(this, '.scroller');
  readonly #results = new ResultsController(this);
  readonly #query = () => askable(this.source.opened, this.exploration, this.question());
  readonly #chosenView = new ChosenView(this);
  readonly #sentence = new ChartSentence(this, this.#query);
  readonly #foot = new Foot(this, {
    source: this.#query,
    announce: (message) => this.announce(message),
    title: () => this.msg('Chronologie des projets', { id: 'timeline' }),
    picture: () => (this.view === 'table' ? undefined : '.key, .starts, .group, .undated'),
    reports: true,
  });

  protected override question(): Question {
    const size = pageSizeOr(this.pageSize, 60);
    const { page } = this.#results;
    const range =
      this.pager === 'numbers' ? { offset: page * size, limit: size } : { limit: (1 + page) * size };
    // Data of an engine elsewhere has no list of projects.
    const isMany = (this.loaded?.projects?.length ?? Infinity) > maxWithoutStarts;
    const ranges = isMany && ({ ranges: ['start'] } as const);
    return { locale: this.locale, sort: '-start', ...range, ...ranges };
  }

  protected override prepare(changed: PropertyValues): void {
    this.#results.follow(this.exploration);
    if (this.pager) timelinePagerCode.current?.stayWithin(this, this.#results);
    super.prepare(changed);
    this.#chosenView.follow(this.exploration?.parameters, 'timeline');
    this.#sentence.follow(this.source.isAsking);
  }

  protected override get isComplete(): boolean {
    return super.isComplete && !this.#sentence.isPending;
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    return this.results?.total === 0 ? 'empty' : super.contentState();
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return [
      ...super.lateCode,
      ...this.#sentence.code,
      ...(this.pager ? [timelinePagerCode] : []),
      ...this.#foot.code,
    ];
  }

  get #count(): string {
    const { total = 0, projects = [] } = this.results ?? {};
    const isWhole = this.pager || projects.length >= total;
    // The sentence begins with the number.
    if (isWhole && total && this.#sentence.isShown) return '';
    if (!total) return noneText(this.msg, Object.keys(this.selection).length > 0, this.loaded);
    if (isWhole) return projectTotal(this.msg, total, this.locale, this.loaded);
    const shown = formatNumber(projects.length, this.locale);
    const all = formatNumber(total, this.locale);
    return this.msg(str`${shown} sur ${all} projets, les plus récents d’abord`, { id: 'timeline.shown' });
  }

  #clear(): void {
    void this.choose({});
    // The button disappears, so the focus moves to the total.
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  get #title(): string {
    return this.msg('Chronologie des projets', { id: 'timeline' });
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg } = this;
    const total = this.results?.total ?? 0;
    const title = this.#title;
    const view = this.#chosenView.current;
    return html`
      <div class="top">
        ${titleSlot(this.headingLevel, title)}
        ${
          total
            ? this.#chosenView.render(msg, title, msg('Frise chronologique', { id: 'timeline.chart' }))
            : nothing
        }
      </div>
      <p class="total" part="total" tabindex="-1">
        ${total ? this.#sentence.render(context) : nothing}
        <span class="tabular">${text(this.#count)}</span>
        ${this.source.progress === undefined ? nothing : progress(msg, this.source.progress)}
      </p>
      ${total ? this.#renderProjects(context, view, title) : this.#renderEmpty()}
      ${total ? this.#renderPages(title) : nothing} ${this.#foot.render(context, this.results)}
    `;
  }

  #renderPages(title: string): unknown {
    const { total = 0, projects = [] } = this.results ?? {};
    const code = this.pager ? timelinePagerCode.for(this) : undefined;
    if (code) return code.timelinePages(this, this.#results, this.#pageTexts(title));
    const isAll = projects.length >= total;
    if (isAll && !this.#results.page) return nothing;
    const more = moreLabel(this.msg, isAll);
    return moreButton(more, nameOf(this.msg, more, title), () => void this.#showMore(isAll));
  }

  #pageTexts(caption: string): { msg: Msg; caption: string; turned: (message: string) => void } {
    const turned = (message: string): void => {
      this.announce(message);
      // Reading continues at the top of the new page.
      this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
    };
    return { msg: this.msg, caption, turned };
  }

  #showMore(isAll: boolean): Promise<void> {
    return changeEntries(this, '[part=project]', () =>
      this.#results.show(isAll ? 0 : this.#results.page + 1),
    );
  }

  #renderProjects(context: Context, view: 'chart' | 'table', title: string): TemplateResult {
    const found = groupsOf(this.results?.projects ?? [], context.dataset.programmes);
    const { total = 0, ranges } = this.results ?? {};
    const starts = total > maxWithoutStarts ? ranges?.['start'] : undefined;
    return view === 'table'
      ? timelineTable(context, found, { label: title, isOverflowing: this.#overflow.isOverflowing })
      : html`${startsView(context, starts)} ${timelineChart(context, found)}`;
  }

  #renderEmpty(): TemplateResult {
    const clear = clearButton(this.msg, this.selection, () => this.#clear());
    return noMatch(clear);
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('period', 8, false);
  }

  protected override renderKnownTitle(): TemplateResult {
    return titleView(this.headingLevel, this.#title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-project-timeline': ForemProjectTimeline;
  }
}
