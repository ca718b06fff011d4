import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames, type Selection, type Sort } from '../../catalogue/engine.js';
import type { Exploration, Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import type { Context } from '../shared/context.js';
import { ExploringElement } from '../shared/exploring-element.js';
import { heading } from '../shared/heading.js';
import { placeholder } from '../shared/placeholder.js';
import { problemList } from '../shared/problem-list.js';
import { projectView } from '../shared/project-view.js';
import { text } from '../shared/text.js';
import { projectCount } from '../shared/wording.js';
import { pageText, pager } from './pager.js';
import { styles } from './project-list.styles.js';
import { sortSelect } from './sort-select.js';

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

  #clear(): void {
    void this.choose({});
    // The button goes away.
    this.renderRoot.querySelector<HTMLElement>('.total')?.focus();
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg, locale } = this;
    const total = this.results?.total ?? 0;
    const below = { ...context, headingLevel: this.headingLevel + 1 };
    const problems = this.resource?.current.state === 'ready' ? this.resource.current.problems : [];
    return html`
      <slot name="header"
        ><div class="title">${heading(this.headingLevel, msg('Projets', { id: 'projects' }))}</div></slot
      >
      <div class="toolbar">
        <p class="total" part="total" tabindex="-1">
          <span class="tabular">${text(projectCount(msg, total, locale))}</span>
          ${total && Object.keys(this.selection).length ? this.#renderClear() : nothing}
        </p>
        ${
          total > 1
            ? sortSelect(msg, this.sort ?? 'title', (sort) => {
                this.sort = sort;
                this.page = 0;
              })
            : nothing
        }
      </div>
      ${total ? this.#renderProjects(below) : this.#renderEmpty()}
      ${pager(msg, this.page, this.#pages, locale, (page) => void this.#turnTo(page))}
      ${problemList(context, problems)}
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
