import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../core/property.js';
import { chosenIn, toggled } from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { askable } from '../../exploring/askable.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { Foot } from '../../exploring/foot.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { titleSlot, titleView } from '../../core/heading.js';
import type { LateCode } from '../../core/late-code.js';
import { placeholder } from '../../core/placeholder.js';
import { presentationSwitcher, viewSwitcher, type Presentation } from './controls.js';
import { placeByKey } from './nearest.js';
import { maxFound } from './found-projects.js';
import { networkView } from './network-view.js';
import { styles } from './partnership-map.styles.js';
import { areaView, idsOfView, titleOfView } from './map-views.js';
import { ShapesController } from './shapes-controller.js';
import type { Point } from './shapes.js';
import { ShownView } from './shown-view.js';
import { viewsOf, type Scope, type View } from './views.js';
import { WidthController } from './width-controller.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

/** Below this width the table is shown first: countries would be too small to touch. */
const minMapWidthEm = 22;

/**
 * The countries of each network, then and now, and the cross-border area of each programme, as a map and as an equal
 * table. A country is also a filter for the projects of the group. Where the element is narrower than 22em, it shows
 * the table first.
 *
 * @tagname forem-partnership-map
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the message shown when there is nothing to show on a map.
 * @csspart heading - The heading, and the name of what is shown.
 * @csspart views - The choice of what is shown.
 * @csspart presentation - The choice between map and table.
 * @csspart map - The map.
 * @csspart country - Each country of the map that can be chosen.
 * @csspart table - The table.
 * @csspart regions - The regions of a network whose countries are not known.
 * @csspart checkbox - Each checkbox.
 * @csspart legend - The meaning of the colours.
 * @csspart detail - The facts about one country.
 * @csspart credit - Where the shapes come from, and what borders don't mean.
 * @csspart actions - The foot: files, pictures, citation, link, code to embed, print.
 * @csspart take-away-panel - The citation, or the code, once it is open.
 * @csspart input - The field with a text to copy.
 * @csspart link - Each link.
 * @csspart provenance - The disclosure with the sources.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows the link to a
 *   project's site; can be prevented.
 */
export class ForemPartnershipMap extends ExploringElement {
  static override styles = [...shared, styles];
  static override readonly subject = undefined;

  /** Id of the only network to show. Default: all networks of the dataset, one at a time. */
  @property() network?: string | undefined;
  /** Id of the only programme whose area is shown. */
  @property() programme?: string | undefined;
  /** Limits the map to `european` or `global` networks, or to `cross-border` areas. Default: all. */
  @property() scope?: Scope | undefined;

  /**
   * Offers what is shown to take away: the projects as files (`csv`, `xlsx`, `json`, `json-ld`), the map as a
   * picture (`svg`, `png`), and to `cite`, to `embed` and to `print` this view. Without a value all of them.
   */
  @property() export?: string | boolean | undefined;

  /** Where "report a mistake in this record" leads, under the sources: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Shows what is for editors too: inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;
  /**
   * The view shown at first: the `map` or the `table`. Default: the map, where there is room for it. Where a list of
   * the group has `url-sync`, the page's address holds what a reader chooses: `forem-map=eures&forem-map-view=table`,
   * with the id of a network or programme.
   */
  @property() view?: Presentation | undefined;

  /** Code of the country in the tab order. */
  @state() private active: string | undefined;
  /** Code of the country under the pointer or with the focus. */
  @state() private seen: string | undefined;
  readonly #shapes = new ShapesController(this);
  readonly #shown = new ShownView(this);
  readonly #width = new WidthController(this, minMapWidthEm);
  readonly #foot = new Foot(this, {
    source: () => askable(this.source.opened, this.exploration, this.question()),
    announce: (message) => this.announce(message),
    title: (context) => titleOfView(context, this.#view),
    picture: () => (this.#isDrawn ? '.key, svg.map, .credit' : undefined),
    view: () => ({ ...idsOfView(this.#view), view: this.#shows }),
  });

  protected override question(): Question {
    return { counts: ['country'], limit: chosenIn(this.selection, 'country').length ? maxFound : 0 };
  }

  get #views(): View[] {
    if (!this.loaded) return [];
    const counted = this.results?.counts['country']?.keys();
    const codes = this.loaded.projects?.flatMap(({ countries }) => countries ?? []) ?? counted ?? [];
    const title = { [this.locale]: this.msg('Pays des projets', { id: 'map.projects' }) };
    return viewsOf(this.loaded, this, { codes, title });
  }

  get #view(): View | undefined {
    return this.#shown.of(this.#views);
  }

  get #shows(): Presentation {
    return this.view ?? (this.#width.isNarrow ? 'table' : 'map');
  }

  get #choice() {
    const { results, selection } = this;
    return { counts: results?.counts['country'], chosen: chosenIn(selection, 'country') };
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return [...super.lateCode, ...this.#foot.code];
  }

  get #isDrawn(): boolean {
    const { scope, hasCountries } = this.#view ?? {};
    return Boolean(
      scope && hasCountries && this.#shows === 'map' && typeof this.#shapes.of(scope) === 'object',
    );
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    const state = super.contentState();
    return state === 'ready' && !this.#view ? 'empty' : state;
  }

  protected override get isComplete(): boolean {
    return super.isComplete && !this.#shapes.isLoading;
  }

  protected override prepare(changed: PropertyValues): void {
    super.prepare(changed);
    this.#shown.follow(this.exploration?.parameters, this.#views);
    const { scope, hasCountries } = this.#view ?? {};
    if (scope && hasCountries && this.#shows === 'map') this.#shapes.load(scope);
  }

  #show(viewId: string): void {
    this.#shown.show(this.#views.find(({ id }) => id === viewId)!);
    this.active = this.seen = undefined;
    this.#shapes.forgetFailures();
  }

  readonly #toggle = (code: string): void => {
    void this.choose({ ...this.selection, country: toggled(this.#choice.chosen, code) });
  };

  readonly #look = (code: string | undefined, { type }: Event): void => {
    this.seen = code;
    if (type === 'focusin') this.active = code;
  };

  #press(event: KeyboardEvent, places: ReadonlyMap<string, Point>): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    const from = (event.target as SVGElement).dataset['code'];
    if (!from || altKey || ctrlKey || metaKey) return;
    const to = placeByKey(places, from, key);
    if (key === 'Enter' || key === ' ') this.#toggle(from);
    else if (!to) return;
    event.preventDefault();
    this.renderRoot.querySelector<SVGElement>(`[role=option][data-code='${to ?? from}']`)?.focus();
  }

  get #title(): string {
    return this.msg('Les partenaires sur la carte', { id: 'map.title' });
  }

  #viewState(scope: Scope) {
    const choice = this.#choice;
    return {
      shapes: this.#shapes.of(scope),
      isMap: this.#shows === 'map',
      choice,
      answer: this.results,
    };
  }

  protected override renderContent(context: Context): TemplateResult {
    const view = this.#view;
    const below = { ...context, editors: this.editors };
    return html`
      ${titleSlot(this.headingLevel, this.#title)}
      ${
        view
          ? html`<div class="controls">
                ${viewSwitcher(context, this.#views, view, (id) => this.#show(id))}
                ${
                  view.hasCountries
                    ? presentationSwitcher(context, this.#shows, (each) => this.#shown.present(each))
                    : nothing
                }
              </div>
              ${
                view.network
                  ? networkView(below, view.network, {
                      ...this.#viewState(view.scope),
                      active: this.active,
                      seen: this.seen,
                      onKey: (event, places) => this.#press(event, places),
                      onLook: this.#look,
                      onChoose: this.#toggle,
                    })
                  : nothing
              }
              ${
                view.programme
                  ? areaView(below, view.programme, {
                      ...this.#viewState('cross-border'),
                      toggle: this.#toggle,
                    })
                  : nothing
              }`
          : emptyNotice(this.msg('Aucun partenariat à montrer sur la carte.', { id: 'map.none' }))
      }
      ${view ? this.#foot.render(context, this.results) : nothing}
    `;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('picture', 1, false);
  }

  protected override renderKnownTitle(): TemplateResult {
    return titleView(this.headingLevel, this.#title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-partnership-map': ForemPartnershipMap;
  }
}
