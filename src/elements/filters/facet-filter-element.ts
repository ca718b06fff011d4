import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../core/property.js';
import type { Match } from '../../catalogue/question.js';
import { facetsIn, partnerFacet, toggled, type FacetName } from '../../catalogue/selection.js';
import type { Exploration, Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import type { Context } from '../core/context.js';
import { heading } from '../core/heading.js';
import type { LateCode } from '../core/late-code.js';
import { placeholder } from '../core/placeholder.js';
import { valueCount } from '../exploring/wording.js';
import { builtInCaption, facetCaption } from '../exploring/facets.js';
import { unknownFacet } from '../exploring/unknown-facet.js';
import { ChoicesController } from './choices-controller.js';
import { maxAdded } from './facet-choices.js';
import { displaysCode } from './facet-displays-code.js';
import { facetFilterView } from './facet-filter-view.js';
import { styles } from './facet-filter.styles.js';
import { frameStyles } from './filter-frame.styles.js';
import type { Counts } from './facet-values-view.js';
import type { Constructor, FormControl } from './form-control.js';

/**
 * The members that `FacetFilter` adds. The manifest takes all descriptions from here.
 *
 * @slot header - Replaces the words of the heading.
 * @slot empty - Replaces the message shown when the dataset has no values to choose from.
 * @csspart heading - The heading.
 * @csspart fold - The button in the heading that folds the filter, with `collapsible`.
 * @csspart opener - The button that opens the panel, with `display="select"`.
 * @csspart panel - The panel with the values, with `display="select"`.
 * @csspart search - The field that looks for values, with `searchable`.
 * @csspart values - Each list of values.
 * @csspart value - Each value: checkbox, label and count.
 * @csspart checkbox - Each checkbox.
 * @csspart count - Each count.
 * @csspart more - The button that shows all values, or fewer.
 * @fires {Event} change - A person changed the choice here, as a control of the browser's own says it.
 */
export declare abstract class FacetFilterMembers {
  /** `list`: values one below the other; `chips`: side by side; `select`: in a panel that a button opens. */
  display: 'list' | 'chips' | 'select';

  /** Whether a project needs `any` of the chosen values, or `all` of them. */
  match: Match;

  /** Labels of values: `short` ones as on cards and chips, or the `long` official wording. */
  wording: 'short' | 'long';

  /** Leaves out values that no project has under the present choice, unless they are chosen. */
  hideEmpty: boolean;

  /** Offers a field that searches the values, where there are many more than `limit`. */
  searchable: boolean;

  /** Number of values shown at first in a list or as chips; 0 for all. Chosen values are always shown. */
  limit: number;

  /** Makes the heading a button that folds the filter. */
  collapsible: boolean;

  /** Folds the filter under its heading, which is then a button. */
  collapsed: boolean;

  protected abstract readonly facet: FacetName;

  protected get key(): FacetName;
  protected get missingText(): string;
  protected question(): Question;
  protected renderContent(context: Context): TemplateResult;
  protected renderPlaceholder(): TemplateResult;
  protected renderKnownTitle(): TemplateResult | undefined;
}

/** One facet as a group of native checkboxes with live counts. */
export type FacetFilter = FormControl & FacetFilterMembers;

/** One facet as a group of native checkboxes with live counts. */
export function FacetFilter<T extends Constructor<FormControl>>(
  Base: T,
): Constructor<FacetFilterMembers> & T {
  abstract class FacetFilterElement extends Base {
    static styles = [...shared, frameStyles, styles];

    @property() display: 'list' | 'chips' | 'select' = 'list';

    @property() match: Match = 'any';

    @property() wording: 'short' | 'long' = 'short';

    @property({ type: Boolean, attribute: 'hide-empty' }) hideEmpty = false;

    @property({ type: Boolean }) searchable = false;

    @property({ type: Number }) limit = 10;

    @property({ type: Boolean }) collapsible = false;

    @property({ type: Boolean, reflect: true }) collapsed = false;

    readonly #choices = new ChoicesController(this);

    protected abstract readonly facet: FacetName;

    protected override get lateCode(): readonly LateCode<unknown>[] {
      const isPlain = this.display === 'list' && !this.#mayBeSearched;
      return isPlain ? super.lateCode : [...super.lateCode, displaysCode];
    }

    protected override get controls(): string {
      return '[part~=checkbox]';
    }

    protected override get key(): FacetName {
      return this.facet;
    }

    protected override get missingText(): string {
      return this.msg('Choisissez au moins une valeur.', { id: 'filter.missing' });
    }

    /** Partners, and more values than a page lays out at once, are searched without `searchable`. */
    get #mayBeSearched(): boolean {
      return this.searchable || this.facet === partnerFacet || (this.#counts?.size ?? 0) > maxAdded;
    }

    get #isFacet(): boolean {
      return Boolean(this.loaded && facetsIn(this.loaded).includes(this.facet));
    }

    /** Code for partners, where the dataset has no facet of its own by this name. */
    get #partnersCode(): typeof displaysCode.current {
      return this.facet === partnerFacet && !this.#isFacet ? displaysCode.current : undefined;
    }

    get #counts(): Counts | undefined {
      const { results } = this;
      const code = this.#partnersCode;
      return code ? code.partnerCounts(results) : results?.counts[this.facet];
    }

    protected override question(): Question {
      const { added, typed } = this.#choices;
      if (this.#isFacet) return { counts: [this.facet] };
      // The partners shown, and those that a button adds next.
      const limit = Math.max(this.limit, maxAdded) + added + maxAdded;
      return this.#partnersCode?.partnersQuestion(limit, typed) ?? {};
    }

    protected override joined(exploration: Exploration): void {
      super.joined(exploration);
      exploration.matchBy(this.facet, this.match);
    }

    protected override prepare(changed: PropertyValues): void {
      if (changed.has('facet')) this.#choices.reset();
      if (changed.has('match') || changed.has('facet')) this.exploration?.matchBy(this.facet, this.match);
      // A collapsed filter needs the button that unfolds it.
      if (this.collapsed) this.collapsible = true;
      super.prepare(changed);
    }

    protected override contentState(): 'loading' | 'ready' | 'empty' {
      const state = super.contentState();
      if (state !== 'ready' || !(this.#isFacet || this.#partnersCode))
        return state === 'ready' ? 'empty' : state;
      if (this.values.length || this.#choices.typed) return 'ready';
      if (!this.#counts) return 'loading';
      return this.#counts.size ? 'ready' : 'empty';
    }

    #choose(values: readonly string[]): void {
      void this.choose(this.withValues(values));
      this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }

    readonly #toggle = (id: string, isChosen: boolean): void => {
      this.#choices.touched = id;
      this.#choose(toggled(this.values, id, isChosen));
    };

    readonly #anticipate = (id: string): void =>
      this.exploration?.anticipate(this.withValues(toggled(this.values, id)));

    readonly #clear = (): void => {
      this.#choose([]);
      // The button disappears, so the focus moves to the first value.
      this.renderRoot.querySelector<HTMLElement>(this.controls)?.focus();
    };

    readonly #search = async (typed: string): Promise<void> => {
      const found = await this.#choices.search(typed);
      if (found === undefined) return;
      if (this.#partnersCode) await this.settled;
      this.announce(typed && valueCount(this.msg, this.results?.partners?.total ?? found));
    };

    get #isOpen(): boolean {
      return this.display === 'list' && !this.collapsed;
    }

    get #knownCaption(): string | undefined {
      return builtInCaption(this.msg, this.locale, this.facet);
    }

    protected override renderContent(context: Context): TemplateResult {
      const { facet } = this;
      const caption = facetCaption(context, facet);
      if (caption === undefined) return unknownFacet(context, facet);
      return facetFilterView({
        context,
        facet,
        caption,
        options: this,
        choices: this.#choices,
        values: this.values,
        counts: this.#counts ?? new Map<string, number>(),
        partners: this.#partnersCode && this.results?.partners,
        isEmpty: this.state === 'empty',
        isRequired: this.required,
        isDisabled: this.isDisabled,
        fault: this.isRefused ? this.missingText : undefined,
        toggle: this.#toggle,
        anticipate: this.#anticipate,
        clear: this.#clear,
        search: (typed) => void this.#search(typed),
        showMore: () => void this.#choices.showMore(this.controls),
        isTitled: this.heading !== 'none',
        fold: () => (this.collapsed = !this.collapsed),
      });
    }

    protected override renderPlaceholder(): TemplateResult {
      return this.#isOpen ? placeholder('value', 8, !this.#knownCaption) : placeholder('control', 1, false);
    }

    protected override renderKnownTitle(): TemplateResult | undefined {
      return this.#isOpen && this.#knownCaption
        ? html`<div class="known">${heading(this.headingLevel, this.#knownCaption)}</div>`
        : undefined;
    }
  }
  return FacetFilterElement as unknown as Constructor<FacetFilterMembers> & T;
}
