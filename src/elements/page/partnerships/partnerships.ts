import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames, type FacetName } from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { heading } from '../../core/heading.js';
import { placeholder } from '../../core/placeholder.js';
import { filterDrawer } from './drawer.js';
import { filterParts } from './filter-parts.js';
import { followAddress } from './follow-address.js';
import { introduction } from './introduction.js';
import { part, type Part } from './part.js';
import { styles } from './partnerships.styles.js';
import { funding, projectsText, sectionHeader, unknownSections } from './section-texts.js';
import { rowsOf, sectionCaption, sectionsIn, sizeOf, type SectionName } from './sections.js';
import { stopRepeated } from './stop-repeated.js';

/**
 * The whole page in one tag: an introduction, the networks, the projects with their filters, a map and a timeline, over
 * the same data and with one selection.
 *
 * @tagname forem-partnerships
 * @slot header - Replaces the title.
 * @slot introduction - Replaces the text below the title.
 * @csspart heading - The title, and the heading over the filters.
 * @csspart introduction - Title, text and links to the sections.
 * @csspart services - The services for readers, by audience.
 * @csspart support - The sentence by which a programme names its funding.
 * @csspart emblem - The emblem beside that sentence.
 * @csspart notice - That no project runs today.
 * @csspart details - The official wording of themes and of sectors, and the facts of a programme, folded.
 * @csspart facts - The list of facts of a programme.
 * @csspart fact - Each row of it.
 * @csspart provenance - The disclosures with sources.
 * @csspart navigation - The links to the sections.
 * @csspart link - Each link.
 * @csspart section - Each section.
 * @csspart filters - The filters: beside the projects, or a drawer where there is no room.
 */
export class ForemPartnerships extends ExploringElement {
  static override styles = [...shared, ...styles];
  static override readonly subject = undefined;

  /** The elements that this one consists of, in the order of the page; the generator of the define modules reads it. */
  static readonly parts = [
    'network-list',
    'partnership-map',
    'facet-chart',
    'active-filters',
    'search-box',
    'theme-filter',
    'sector-filter',
    'facet-filter',
    'project-list',
    'project-timeline',
  ] as const;

  /**
   * Which sections to show, in which order, separated by spaces: `introduction`, `networks`, `themes`, `sectors`,
   * `filters`, `projects`, `map`, `timeline`. Default: all that the dataset has something for, in this order, but for
   * `themes` and `sectors`: charts of what the filters offer too. A chart takes the place of its filter.
   */
  @property() sections?: string | undefined;
  /** Keeps the selection in the page's address: see `<forem-project-list>`. */
  @property({ type: Boolean, attribute: 'url-sync' }) urlSync = false;
  /** Partners selected at first: see `<forem-project-list>`. */
  @property() partner?: string | undefined;
  /** Facets with a filter, in this order: `theme country partner`. Default: all with two values, but for `partner`. */
  @property() filters?: string | undefined;
  /** Suggests words, values, partners and projects while somebody types: see `<forem-search-box>`. */
  @property({ type: Boolean }) suggest = false;
  /** Says in a sentence over the projects and the charts what is found: see `<forem-project-list>`. */
  @property({ type: Boolean }) sentence = false;
  /** Offers projects, map, charts and timeline to take away: see `<forem-project-list>`. */
  @property() export?: string | boolean | undefined;
  /** Where "report a mistake in this record" leads, under the sources of each: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;
  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;
  /** True once the address of the page may have led to a section. */
  #isPlaced = false;
  /** Facets that ever had two values or more: only these get a filter. */
  readonly #useful = new Set<FacetName>();

  constructor() {
    super();
    this.addController({
      hostUpdated: () => {
        if (this.#isPlaced || this.state !== 'ready') return;
        this.#isPlaced = true;
        void followAddress(this, this.#shown, this.#goTo);
      },
    });
  }

  protected override question(): Question {
    const declared = this.loaded?.facets.map(({ id }) => id) ?? [];
    const others = facetNames.filter((facet) => facet !== 'sector' && facet !== 'theme');
    return this.#shown.includes('filters') ? { counts: [...others, ...declared] } : {};
  }

  protected override contentState(): 'ready' {
    return 'ready';
  }

  protected override prepare(changed: PropertyValues): void {
    super.prepare(changed);
    for (const [facet, counts] of Object.entries(this.results?.counts ?? {}))
      if ([...(counts?.values() ?? [])].filter((count) => count > 0).length > 1) this.#useful.add(facet);
  }

  get #shown(): readonly SectionName[] {
    const { sections } = sectionsIn(this.sections);
    const { loaded } = this;
    return this.sections?.trim() || !loaded
      ? sections
      : sections.filter((section) => sizeOf(loaded, section) !== 0);
  }

  /** Heading level of the sections: below the title, if there is one. */
  get #level(): number {
    return this.headingLevel + (this.#shown.includes('introduction') ? 1 : 0);
  }

  protected override renderContent(context: Context): TemplateResult {
    const shown = this.#shown;
    const caption = (section: SectionName): string | undefined =>
      sectionCaption(this.msg, section, context.dataset);
    const all = { ...context, editors: this.editors };
    return html`<div class="page" @forem-load=${stopRepeated} @forem-error=${stopRepeated}>
      ${unknownSections(this.msg, sectionsIn(this.sections).unknown)}
      ${repeat(
        rowsOf(shown),
        (row) => row.join(' '),
        (row) =>
          html`<div class=${row.length > 1 ? `row ${row[0]}` : 'row'}>
            ${row.map((section) =>
              section === 'introduction'
                ? introduction({ context: all, shown, total: this.results?.total, goTo: this.#goTo })
                : html`<div
                    class="section ${section}"
                    id=${section}
                    part="section"
                    role=${caption(section) ? 'region' : nothing}
                    aria-label=${caption(section) ?? nothing}
                    tabindex="-1"
                  >
                    ${this.#renderSection(all, section)}
                  </div>`,
            )}
          </div>`,
      )}
    </div>`;
  }

  readonly #goTo = (section: SectionName, event?: Event): void => {
    event?.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };

  #renderSection(context: Context, section: SectionName): TemplateResult | typeof nothing {
    const level = this.#level;
    const { export: formats, reportTo } = this;
    switch (section) {
      case 'networks':
        return this.#part('network-list', level, {
          summary: true,
          editors: this.editors,
          reportTo,
          header: sectionHeader(context, level, 'networks'),
        });
      case 'map':
        return this.#part('partnership-map', level, { editors: this.editors, export: formats, reportTo });
      case 'themes':
      case 'sectors':
        return this.#part('facet-chart', level, {
          facet: section === 'themes' ? 'theme' : 'sector',
          sentence: this.sentence,
          export: formats,
          reportTo,
          header: sectionHeader(context, level, section),
        });
      case 'filters':
        return this.#renderFilters(context);
      case 'projects':
        return this.#renderProjects(context);
      case 'timeline':
        return this.#part('project-timeline', level, { sentence: this.sentence, export: formats, reportTo });
      default:
        return nothing;
    }
  }

  #part(
    name: (typeof ForemPartnerships.parts)[number],
    headingLevel: number,
    more: Partial<Part> = {},
  ): TemplateResult {
    const { src, data, map, group } = this;
    return part(this.localName, name, { src, data, map, group, headingLevel, ...more });
  }

  /** The chips stand below the heading, so that the heading does not move. */
  #renderProjects(context: Context): TemplateResult {
    const { urlSync, export: formats, editors, partner, reportTo, sentence } = this;
    const header = html`<div slot="header">
      <div class="title">${heading(this.#level, sectionCaption(this.msg, 'projects', context.dataset))}</div>
      ${projectsText(context)}
      <div class="active">${this.#part('active-filters', this.#level)}</div>
    </div>`;
    const options = { urlSync, export: formats, editors, partner, reportTo, sentence, header };
    return html`${this.#part('project-list', this.#level, options)} ${funding(context)}`;
  }

  #renderFilters(context: Context): TemplateResult {
    return filterDrawer(
      context,
      {
        headingLevel: this.#level,
        projects: this.results?.total ?? 0,
        chosen: Object.keys(this.selection).length,
        clear: () => void this.choose({}),
      },
      filterParts(context.dataset, (name, level, more) => this.#part(name, level, more), {
        filters: this.filters,
        useful: this.#useful,
        shown: this.#shown,
        headingLevel: this.#level + 1,
        suggest: this.suggest,
      }),
    );
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('card', 9);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-partnerships': ForemPartnerships;
  }
}
