import { str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames, type FacetName } from '../../../catalogue/selection.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import type { Question } from '../../../exploration/exploration.js';
import { formatNumber } from '../../../localization/format.js';
import { shared } from '../../../styles/index.js';
import { localized, type Context } from '../../core/context.js';
import { supportStyles } from '../../core/support.styles.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { heading } from '../../core/heading.js';
import { placeholder } from '../../core/placeholder.js';
import { text } from '../../core/text.js';
import { chosenCount } from '../../core/wording.js';
import { closeBehind, moveFocus } from './drawer.js';
import { part, type Part } from './part.js';
import { styles } from './partnerships.styles.js';
import {
  introductionText,
  officialLists,
  projectsText,
  sectionHeader,
  serviceList,
} from './section-texts.js';
import { rowsOf, sectionCaption, sectionNames, sectionsIn, sizeOf, type SectionName } from './sections.js';

/** Stops `forem-load` and `forem-error` of inner elements: this element fires the same event for the same data. */
const stopRepeated = (event: Event): void => {
  if (event.type === 'forem-load' || (event as CustomEvent<{ address?: string }>).detail.address)
    event.stopPropagation();
};

/**
 * The whole page in one tag: an introduction, the networks, the projects with their filters, a map and a timeline, over
 * the same data and with one selection.
 *
 * @tagname forem-partnerships
 * @slot header - Replaces the title.
 * @slot introduction - Replaces the text below the title.
 * @csspart heading - The title, and the heading over the filters.
 * @csspart introduction - Title, text and links to the sections.
 * @csspart services - What a reader can do, by audience.
 * @csspart support - The sentence by which a programme names its funding.
 * @csspart emblem - The emblem beside that sentence.
 * @csspart notice - That no project runs today.
 * @csspart details - The official wording of themes and of sectors, folded.
 * @csspart navigation - The links to the sections.
 * @csspart link - Each of them.
 * @csspart section - Each section.
 * @csspart filters - The filters: beside the projects, or a drawer where there is no room.
 */
export class ForemPartnerships extends ExploringElement {
  static override styles = [...shared, supportStyles, styles];

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

  /** Offers the projects found as files: see `<forem-project-list>`. */
  @property() export?: string | boolean | undefined;

  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;

  /** Facets that ever had two values or more: only these get a filter. */
  readonly #useful = new Set<FacetName>();

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
    for (const [facet, counts] of Object.entries(this.results?.counts ?? {})) {
      const used = [...(counts?.values() ?? [])].filter((count) => count > 0);
      if (used.length > 1) this.#useful.add(facet);
    }
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
    const caption = (section: SectionName): string | undefined =>
      sectionCaption(this.msg, section, context.dataset);
    return html`<div class="page" @forem-load=${stopRepeated} @forem-error=${stopRepeated}>
      ${this.#renderUnknown()}
      ${repeat(
        rowsOf(this.#shown),
        (row) => row.join(' '),
        (row) =>
          html`<div class=${row.length > 1 ? `row ${row[0]}` : 'row'}>
            ${row.map((section) =>
              section === 'introduction'
                ? this.#renderIntroduction(context)
                : html`<div
                    class="section ${section}"
                    id=${section}
                    part="section"
                    role=${caption(section) ? 'region' : nothing}
                    aria-label=${caption(section) ?? nothing}
                    tabindex="-1"
                  >
                    ${this.#renderSection(context, section)}
                  </div>`,
            )}
          </div>`,
      )}
    </div>`;
  }

  /** Tells the author of the page which names of sections are unknown. */
  #renderUnknown(): TemplateResult | typeof nothing {
    const { unknown } = sectionsIn(this.sections);
    if (!unknown.length) return nothing;
    const [wrong, right] = [unknown.join(', '), sectionNames.join(', ')];
    return html`<p class="notice" part="notice">
      ${text(
        this.msg(str`Sections inconnues : ${wrong}. Sections possibles : ${right}.`, {
          id: 'partnerships.unknown',
        }),
      )}
    </p>`;
  }

  #renderIntroduction(context: Context): TemplateResult {
    const { dataset } = context;
    const title = dataset.title
      ? localized(context, dataset.title)
      : this.msg('Partenariats internationaux', { id: 'partnerships.title' });
    return html`<div class="introduction" part="introduction">
      <slot name="header"><div class="headline">${heading(this.headingLevel, title)}</div></slot>
      <slot name="introduction"
        >${introductionText(context)} ${serviceList(context)} ${officialLists(context, this.#shown)}</slot
      >
      ${this.#renderNavigation(dataset)}
    </div>`;
  }

  #renderNavigation(dataset: PageDataset): TemplateResult {
    const links = this.#shown.flatMap((section) => {
      const caption = sectionCaption(this.msg, section, dataset);
      return caption ? [{ section, caption }] : [];
    });
    return html`<nav
      part="navigation"
      aria-label=${this.msg('Sur cette page', { id: 'partnerships.contents' })}
    >
      <ul role="list">
        ${links.map(
          ({ section, caption }) =>
            html`<li>
              <a part="link" href="#${section}" @click=${(event: Event) => this.#goTo(section, event)}
                >${caption}</a
              >
              ${this.#renderSize(section === 'projects' ? this.results?.total : sizeOf(dataset, section))}
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderSize(size: number | undefined): TemplateResult | typeof nothing {
    if (!size) return nothing;
    return html`<span class="muted tabular">${text(formatNumber(size, this.locale))}</span>`;
  }

  #goTo(section: SectionName, event: Event): void {
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }

  #renderSection(context: Context, section: SectionName): TemplateResult | typeof nothing {
    const level = this.#level;
    switch (section) {
      case 'networks': {
        const header = sectionHeader(context, level, 'networks');
        return this.#part('network-list', level, { summary: true, editors: this.editors, header });
      }
      case 'map':
        return this.#part('partnership-map', level, { editors: this.editors });
      case 'themes':
        return this.#part('facet-chart', level, {
          facet: 'theme',
          header: sectionHeader(context, level, 'themes'),
        });
      case 'sectors':
        return this.#part('facet-chart', level, {
          facet: 'sector',
          header: sectionHeader(context, level, 'sectors'),
        });
      case 'filters':
        return this.#renderFilters();
      case 'projects':
        return this.#renderProjects(context);
      case 'timeline':
        return this.#part('project-timeline', level);
      default:
        return nothing;
    }
  }

  #part(
    name: (typeof ForemPartnerships.parts)[number],
    headingLevel: number,
    more: Partial<Part> = {},
  ): TemplateResult {
    const { src, data, group } = this;
    return part(this.localName, name, { src, data, group, headingLevel, ...more });
  }

  /** The chips stand below the heading, so that the heading does not move. */
  #renderProjects(context: Context): TemplateResult {
    const { urlSync, export: formats, editors } = this;
    const header = html`<div slot="header">
      <div class="title">${heading(this.#level, sectionCaption(this.msg, 'projects', context.dataset))}</div>
      ${projectsText(context)}
      <div class="active">${this.#part('active-filters', this.#level)}</div>
    </div>`;
    return this.#part('project-list', this.#level, { urlSync, export: formats, editors, header });
  }

  /** The filters: a column beside the projects, or a drawer where there is no room. */
  #renderFilters(): TemplateResult {
    const total = formatNumber(this.results?.total ?? 0, this.locale);
    const chosen = Object.keys(this.selection).length;
    const level = this.#level + 1;
    return html`<button class="open" part="button" type="button" popovertarget="drawer">
        ${this.msg('Filtrer les projets', { id: 'partnerships.filter' })}
        ${chosen ? html`<span class="tabular">${chosenCount(this.msg, chosen)}</span>` : nothing}
      </button>
      <div
        class="drawer"
        id="drawer"
        part="filters"
        role="group"
        aria-labelledby="filters-title"
        popover
        @focusout=${closeBehind}
        @toggle=${moveFocus}
      >
        <div id="filters-title" tabindex="-1">
          ${heading(this.#level, this.msg('Filtres', { id: 'partnerships.filters' }))}
        </div>
        ${this.#part('search-box', level)}
        ${this.#shown.includes('themes') ? nothing : this.#part('theme-filter', level, { collapsible: true })}
        ${
          this.#shown.includes('sectors')
            ? nothing
            : this.#part('sector-filter', level, { collapsible: true, collapsed: true })
        }
        ${[...this.#useful].map((facet) =>
          this.#part('facet-filter', level, { facet, collapsible: true, collapsed: true }),
        )}
        <button class="close" part="button" type="button" popovertarget="drawer" popovertargetaction="hide">
          ${text(this.msg(str`Afficher les projets (${total})`, { id: 'partnerships.show' }))}
        </button>
      </div>`;
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
