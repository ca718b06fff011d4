import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames, type Selection, type Sort } from '../../catalogue/engine.js';
import type { Exploration, Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import type { Context, Mark } from '../shared/context.js';
import { ExploringElement } from '../shared/exploring-element.js';
import { partialNotice } from '../shared/failure-notice.js';
import { heading } from '../shared/heading.js';
import { placeholder } from '../shared/placeholder.js';
import { problemList } from '../shared/problem-list.js';
import { progress } from '../shared/progress.js';
import { projectView } from '../shared/project-view.js';
import { text } from '../shared/text.js';
import { projectCount } from '../shared/wording.js';
import { pageText, pager } from './pager.js';
import { styles } from './project-list.styles.js';
import { sortSelect } from './sort-select.js';
import { suggestionList } from './suggestion-list.js';

/**
 * The projects that match the group's selection, with their number, sort orders and pages.
 *
 * @tagname forem-project-list
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the message shown when no project matches.
 * @csspart heading - The heading, and each project's name.
 * @csspart total - The number of projects.
 * @csspart sort - The sort order.
 * @csspart projects - The list.
 * @csspart project - Each project.
 * @csspart when - A project's period and status.
 * @csspart status - A project's status.
 * @csspart summary - What a project did for whom.
 * @csspart tags - A project's sectors and themes.
 * @csspart details - The disclosure with a project's facts.
 * @csspart facts - A project's list of facts.
 * @csspart fact - Each row of it, and of the tags.
 * @csspart link - Each link.
 * @csspart provenance - The disclosure with a project's sources.
 * @csspart mark - Each word that was searched for, in names and summaries.
 * @csspart suggestions - Other spellings, where words find nothing.
 * @csspart failures - The message that one of several sources is missing.
 * @csspart pages - The page buttons.
 * @csspart problems - The disclosure with records that can't be shown.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows the link to a project's site; can be prevented.
 */
export class ForemProjectList extends ExploringElement {
  static override styles = [...shared, ...styles];

  /** Sectors chosen at first: ids, separated by spaces. */
  @property() sector?: string | undefined;
  /** Themes chosen at first: ids, separated by spaces. */
  @property() theme?: string | undefined;
  /** Countries chosen at first: ISO 3166-1 codes of two letters, separated by spaces. */
  @property() country?: string | undefined;
  /** Programmes chosen at first: ids, separated by spaces. */
  @property() programme?: string | undefined;
  /** Statuses chosen at first: `upcoming`, `ongoing`, `ended`, `unknown`, separated by spaces. */
  @property() status?: string | undefined;
  /** Networks chosen at first: ids, separated by spaces. */
  @property() network?: string | undefined;
  /** Words to search for at first. */
  @property() q?: string | undefined;

  /** What is chosen at first can't be changed: the group never shows anything else. */
  @property({ type: Boolean }) locked = false;

  /** Order: `title`, `start`, `end`, `budget`, with a minus before for the reverse, or `relevance`. Default: `relevance` where there are words to search for, else `title`. */
  @property() sort?: Sort | undefined;

  /** Projects on a page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  @state() private page = 0;
  @state() private markFor?: (words: string) => Mark;
  /** The exploration's version that the page belongs to. */
  #version = 0;
  /** Whether a change of what is shown comes from a person or a script, and not from loading. */
  #drawn: ForemProjectList['results'];

  protected override question(): Question {
    const limit = Math.max(1, Math.floor(this.pageSize) || 12);
    return { locale: this.locale, ...(this.sort && { sort: this.sort }), offset: this.page * limit, limit };
  }

  /** The selection in the attributes. */
  get #initial(): Selection {
    const ids = facetNames.map((facet) => [facet, this[facet]?.split(/\s+/).filter(Boolean) ?? []] as const);
    return { ...Object.fromEntries(ids.filter(([, list]) => list.length)), ...(this.q && { q: this.q }) };
  }

  protected override joined(exploration: Exploration): void {
    if (this.locked) exploration.restrict(this.#initial);
    else exploration.select({ ...this.#initial, ...this.selection });
    this.#version = exploration.version;
  }

  protected override prepare(changed: PropertyValues): void {
    const { exploration } = this;
    if (exploration && [...facetNames, 'q', 'locked'].some((name) => changed.has(name as keyof this))) {
      exploration.restrict(this.locked ? this.#initial : {});
      if (!this.locked) exploration.select({ ...exploration.selection, ...this.#initial });
    }
    if (exploration && exploration.version !== this.#version) {
      this.#version = exploration.version;
      this.page = 0;
    }
    super.prepare(changed);
    const { results } = this;
    if (results && this.#drawn && results !== this.#drawn)
      this.announce(
        results.total === this.#drawn.total && results.offset !== this.#drawn.offset
          ? pageText(this.msg, this.page, this.#pages, this.locale)
          : projectCount(this.msg, results.total, this.locale),
      );
    this.#drawn = results;
  }

  /** What is searched for, whoever chose it. */
  get #words(): string {
    return [this.selection.q, this.locked && this.q].filter(Boolean).join(' ');
  }

  /** Marks the words, once the code for it is there. */
  get #mark(): Mark | undefined {
    const words = this.#words;
    if (words && !this.markFor)
      import('./marked.js').then(
        ({ markFor }) => (this.markFor = markFor),
        () => {
          // Not marked, but found.
        },
      );
    return words ? this.markFor?.(words) : undefined;
  }

  get #pages(): number {
    return Math.ceil((this.results?.total ?? 0) / (this.question().limit ?? 1));
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    return this.results ? (this.results.total ? 'ready' : 'empty') : 'loading';
  }

  async #turnTo(page: number): Promise<void> {
    this.page = page;
    await this.updateComplete;
    // The list is new, and is read from its top.
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  #search(q: string): void {
    void this.choose({ ...this.selection, q });
    // The button goes away.
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  #clear(): void {
    void this.choose({});
    // The button goes away.
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg, locale } = this;
    const total = this.results?.total ?? 0;
    const below = { ...context, headingLevel: this.headingLevel + 1 };
    const current = this.resource?.current;
    return html`
      <slot name="header"
        ><div class="title">${heading(this.headingLevel, msg('Projets', { id: 'projects' }))}</div></slot
      >
      <div class="toolbar">
        <p class="total" part="total" tabindex="-1">
          <span class="tabular">${text(projectCount(msg, total, locale))}</span>
          ${total && Object.keys(this.selection).length ? this.#renderClear() : nothing}
          ${this.progress === undefined ? nothing : progress(msg, this.progress)}
        </p>
        ${
          total > 1
            ? sortSelect(msg, this.sort ?? 'relevance', Boolean(this.#words), (sort) => {
                this.sort = sort;
                this.page = 0;
              })
            : nothing
        }
      </div>
      ${
        current?.state === 'ready' && current.failures.length
          ? partialNotice(msg, current.failures, () => void this.retry())
          : nothing
      }
      ${total ? this.#renderProjects({ ...below, mark: this.#mark }) : this.#renderEmpty()}
      ${pager(msg, this.page, this.#pages, locale, (page) => void this.#turnTo(page))}
      ${current?.state === 'ready' ? problemList(context, current) : nothing}
    `;
  }

  #renderClear(): TemplateResult {
    return html`<button class="quiet" part="button" type="button" @click=${this.#clear}>
      ${this.msg('Effacer les filtres', { id: 'filters.clear' })}
    </button>`;
  }

  #renderProjects(context: Context): TemplateResult {
    return html`<ul class="projects" part="projects" role="list">
      ${repeat(
        this.results?.projects ?? [],
        ({ id }) => id,
        (project) => html`<li>${projectView(context, project, 'summary')}</li>`,
      )}
    </ul>`;
  }

  #renderEmpty(): TemplateResult {
    return html`<slot name="empty"
      ><div class="notice" part="notice">
        <p>${this.msg('Aucun projet ne correspond à ce choix.', { id: 'projects.no-match' })}</p>
        ${suggestionList(this.msg, this.results?.suggestions ?? [], (q) => this.#search(q))}
        ${Object.keys(this.selection).length ? this.#renderClear() : nothing}
      </div></slot
    >`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder(30);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-project-list': ForemProjectList;
  }
}
