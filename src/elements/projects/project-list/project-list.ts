import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import type { Sort } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { Exploration, Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { titleSlot } from '../../core/heading.js';
import type { LateCode } from '../../core/late-code.js';
import { projectsCaption } from '../../exploring/wording.js';
import { askable } from '../../exploring/askable.js';
import { clearButton } from '../../exploring/no-match.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { ResultsController } from '../../exploring/results-controller.js';
import { LateParts } from './late-parts.js';
import { Marker } from './marker.js';
import { NoMatchController } from './no-match-controller.js';
import { Pager } from './pager.js';
import { Preselection } from './preselection.js';
import { styles } from './project-list.styles.js';
import { cards, projectPlaceholder } from './project-views.js';
import { orderOf, sorter } from './sorter.js';
import { toolbar } from './toolbar.js';

/**
 * The projects that match the group's selection, with their number, sort orders and pages.
 *
 * @tagname forem-project-list
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the ways out (buttons that leave out a choice) below the sentence that no project matches.
 * @csspart heading - The heading, and each project's name.
 * @csspart total - The number of projects.
 * @csspart sentence - The sentence about the projects found.
 * @csspart limits - The values to which the page has limited the list (`locked`).
 * @csspart sort - The sort order.
 * @csspart actions - The foot: files, citation, link, code to embed, print.
 * @csspart take-away-panel - The citation, or the code, once it is open.
 * @csspart input - The field with the link, where the browser refuses to copy it.
 * @csspart projects - The list, or the table.
 * @csspart scroller - The box in which the table scrolls.
 * @csspart project - Each project.
 * @csspart when - A project's period and status.
 * @csspart status - A project's status.
 * @csspart summary - A project's summary.
 * @csspart tags - A project's sectors and themes.
 * @csspart details - The disclosure with a project's facts.
 * @csspart facts - A project's list of facts.
 * @csspart fact - Each row of it, and of the tags.
 * @csspart link - Each link.
 * @csspart provenance - The disclosure with a project's sources.
 * @csspart mark - Each word that was searched for, in names and summaries.
 * @csspart opened - The project that is open, above the list or in a dialog.
 * @csspart close - The button that closes it.
 * @csspart suggestions - Other spellings, where words find nothing.
 * @csspart ways - The numbers of projects without each of the words and values, where all of them find nothing.
 * @csspart failures - The message that one of several sources is missing.
 * @csspart pages - The page buttons.
 * @csspart problems - The disclosure with records that can't be shown.
 * @cssprop [--forem-table-height=80svh] - How tall the table may be; it scrolls under its head beyond.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows the link to a
 *   project's site; can be prevented.
 */
export class ForemProjectList extends ExploringElement {
  static override styles = [...shared, ...styles];

  override readonly rank = 2;

  /**
   * Order: `title`, `start`, `end`, `budget`, with a minus before for the reverse, or `relevance`. Default:
   * `relevance` where there are words to search for, else `-start`, the newest first.
   */
  @property() sort?: Sort | undefined;
  /** Projects on a page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;
  /** `numbers`: a button for each page, by default; `more`: one that adds a page. */
  @property() pager?: 'numbers' | 'more' | undefined;
  /** `cards`, a `table` with heads that sort, or `compact`: a line with name, period and status. */
  @property() view: 'cards' | 'table' | 'compact' = 'cards';

  /**
   * Puts selection, order and page into the page's address (`?forem-sector=textile&forem-q=…`; with a named group
   * `?forem-<group>-sector=…`), where they win over the initial choice, and offers to copy a link.
   */
  @property({ type: Boolean, attribute: 'url-sync' }) urlSync = false;

  /**
   * Offers all that match, whatever the page, as files: `csv` and `xlsx` (for spreadsheets, in the reader's language),
   * `json` (a dataset in the published schema) and `json-ld` (schema.org); and to `cite`, to `embed` and to `print`
   * this view. Separated by spaces; without a value all of them.
   */
  @property() export?: string | boolean | undefined;

  /**
   * How a project is opened by its name: `inline`, above the list, or in a `dialog`. With `url-sync` the address names
   * the open project (`?forem-project=<id>`), also without this attribute.
   */
  @property() open?: 'inline' | 'dialog' | undefined;
  /** These projects alone, in this order: ids, separated by spaces. The list then has no sort orders and no pages. */
  @property() projects?: string | undefined;
  /** Says in a sentence what is found: how many projects, for which choice, when, with which budgets. */
  @property({ type: Boolean }) sentence = false;
  /** Facts of each project beside its name, such as `period budget partners`: see `<forem-project-card>`. */
  @property() fields?: string | undefined;

  /** Sectors selected at first: ids, separated by spaces. */
  @property() sector?: string | undefined;
  /** Themes selected at first: ids, separated by spaces. */
  @property() theme?: string | undefined;
  /** Countries selected at first: ISO 3166-1 codes of two letters, separated by spaces. */
  @property() country?: string | undefined;
  /** Programmes selected at first: ids, separated by spaces. */
  @property() programme?: string | undefined;
  /** Statuses selected at first: `upcoming`, `ongoing`, `ended`, `unknown`, separated by spaces. */
  @property() status?: string | undefined;
  /** Networks selected at first: ids, separated by spaces. */
  @property() network?: string | undefined;
  /** Partners selected at first: ids, separated by spaces, as `<forem-facet-filter facet="partner">` writes them. */
  @property() partner?: string | undefined;
  /** Words searched for at first. */
  @property() q?: string | undefined;

  /**
   * The initial selection can't be changed: the list, and a group that it names, show nothing else. Without a `group`
   * the list has one of its own.
   */
  @property({ type: Boolean }) locked = false;
  /** Where "report a mistake in this record" leads, under the sources of each: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;
  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;

  readonly #results = new ResultsController(this);
  readonly #announce = (message: string): void => this.announce(message);
  readonly #pager = new Pager(this, this.msg, this.#results, this.#announce);
  readonly #preselection = new Preselection(this);
  readonly #sortBy = sorter(this, this.#results, () => this.context, this.#announce);
  readonly #marker = new Marker(this);
  readonly #query = () => askable(this.source.opened, this.exploration, this.question());
  readonly #noMatch = new NoMatchController(this, this.#query, (selection) => this.#select(selection));
  readonly #parts = new LateParts(
    this,
    this.source,
    {
      results: this.#results,
      source: this.#query,
      title: () => projectsCaption(this.msg, this.loaded),
      announce: this.#announce,
      choose: (selection) => void this.choose(selection),
    },
    () => this.exploration?.queryOf({}).within,
  );

  protected override get groupName(): string {
    return this.#preselection.groupName;
  }

  protected override question(): Question {
    const question = { locale: this.locale, sort: this.#order, ...this.#pager.range };
    return this.#parts.current?.question(question) ?? question;
  }

  get #order(): Sort {
    return orderOf(this.sort, this.#preselection.words, this.loaded);
  }

  protected override joined(exploration: Exploration): void {
    this.#preselection.join(exploration);
    this.#results.adopt(exploration);
  }

  protected override prepare(changed: PropertyValues): void {
    this.#preselection.follow(this.exploration, changed);
    const byUser = this.#results.follow(this.exploration);
    this.#pager.stayWithin();
    super.prepare(changed);
    this.#parts.current?.prepare(this.exploration, byUser, () => super.prepare(changed));
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return [...super.lateCode, ...this.#parts.code, ...this.#pager.code];
  }

  protected override get isComplete(): boolean {
    return super.isComplete && !this.#parts.current?.isPending && !this.#pager.isBeyond;
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    if (this.projects) return this.#parts.current?.state ?? 'loading';
    return this.results?.total === 0 ? 'empty' : super.contentState();
  }

  override focusResults(): void {
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  #select(selection: Selection): void {
    void this.choose(selection);
    this.focusResults(); // The button disappears.
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg, editors } = this;
    const { opened, progress } = this.source;
    const total = this.results?.total ?? 0;
    const mark = this.#marker.for(this.#preselection.words);
    const parts = this.#parts.current;
    const below = { ...context, headingLevel: this.headingLevel + 1, mark, editors, link: parts?.link };
    const title = html`${titleSlot(this.headingLevel, projectsCaption(msg, this.loaded))}
    ${parts?.renderOpened(below)}`;
    if (this.projects) return html`${title} ${parts?.renderPicked(below)}`;
    return html`
      ${title}
      ${toolbar(context, {
        total,
        group: this.exploration!,
        sentence: parts?.renderSentence(context),
        progress,
        clear: total ? this.#renderClear() : nothing,
        isLate: this.delay.isLate,
        sort: this.#order,
        hasWords: Boolean(this.#preselection.words),
        sortBy: this.#sortBy,
        limits: parts?.renderLimits(context),
      })}
      ${this.failures.renderPartial(opened?.failures ?? [])}
      ${total ? this.#renderProjects(below) : this.#noMatch.render(context, this, this.#renderClear())}
      ${this.#pager.render()} ${parts?.renderFoot(context)}
    `;
  }

  /** The chips of a group have a button of their own. */
  readonly #renderClear = (): unknown =>
    this.exploration?.isShown ? nothing : clearButton(this.msg, this.selection, () => this.#select({}));

  #renderProjects(context: Context): TemplateResult {
    const { projects } = this.results!;
    const options = { sort: this.#order, sortBy: (next: Sort) => void this.#sortBy(next) };
    return this.#parts.current?.renderProjects(context, projects, options) ?? cards(context, projects);
  }

  protected override renderPlaceholder(): TemplateResult {
    return projectPlaceholder(this.view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-project-list': ForemProjectList;
  }
}
