import { html, isServer, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './property.js';
import type { DatasetError } from '../../dataset/errors.js';
import type { Locale } from '../../dataset/languages.js';
import type { Subject } from '../../dataset/split.js';
import type { PageDataset } from '../../dataset/reading/schema.js';
import { LanguageController } from '../../localization/language-controller.js';
import type { Msg } from '../../localization/messages.js';
import { adoptStyles } from './adopt-styles.js';
import { Announcer } from './announcer.js';
import type { Context } from './context.js';
import { DataController } from './data-controller.js';
import { deferred } from './deferred.js';
import { readyToDraw } from './ready-to-draw.js';
import { StateController, type ElementState } from './element-state.js';
import { FailureController } from './failure-controller.js';
import { GroundController } from './ground-controller.js';
import { HydrationController } from './hydration-controller.js';
import { createRoot } from './render-root.js';
import { loadingView } from './loading-view.js';
import { MarkupCheck } from './markup-check.js';
import { notesFor, type LateCode } from './notes-code.js';
import { parsesHtml, showContentOnly } from './show-content-only.js';
import { TranslationController } from './translation-controller.js';

/** Importing an element also imports the types of its events. */
export type { ForemEvents } from './events.js';

/**
 * The base class of all elements: it has a dataset, a language and a state, and draws each state.
 *
 * @attr {fr | nl | de | en} lang - Language of the element; else the nearest `lang` up the tree, else French.
 * @slot - Shown until the element is ready, and kept if it can't start: a link to a page that says the same.
 * @slot error - Replaces the message shown when the data could not be loaded.
 * @csspart base - The whole element.
 * @csspart notice - The message of an empty or failed element.
 * @csspart button - Each button.
 * @csspart progress - How far long work is, while a large dataset is prepared.
 * @fires {CustomEvent<{problems: readonly Problem[], problemCount: number, failures: readonly Failure[]}>} forem-load
 *   - The data is there; lists its problems (the first thousand, and how many there are) and the missing sources.
 * @fires {CustomEvent<{code: DatasetErrorCode, message: string, address?: string}>} forem-error - The data, or one of
 *   several sources (`address`), could not be loaded; `code` is one of `http`, `network`, `timeout`, `too-large`,
 *   `json`, `schema`, `version`.
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The data could not be loaded.
 */
export abstract class ForemElement extends LitElement {
  /** Records of the bundled dataset that the element shows; without it, all of them. */
  static readonly subject: Subject | undefined;

  // `lang` is no Lit property: an accessor would replace the one of the browser.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', deferred];
  }

  /**
   * Address of a dataset in the published schema, relative to the page. Several addresses, separated by spaces, are
   * shown as one dataset: an id that occurs in two of them gets a number in the later one (`mons` becomes `mons-2`).
   * `projects.{fr,nl}.json` is fetched in parts: in the reader's language first, and `projects.json` when it is needed.
   * Default: the bundled dataset, whose themes, sectors and programmes any other dataset may use by id.
   */
  @property() src?: string | undefined;

  /**
   * Address of a mapping, relative to the page: `src` is then a list (CSV, XLSX, JSON) or an export of an Opendatasoft
   * portal, and the page reads it as `forem-widgets import` does. See docs/own-data.md.
   */
  @property() map?: string | undefined;

  /** A dataset as an object, instead of `src`. To change it, set another object. */
  @property({ attribute: false }) data?: unknown;

  /** Elements of a page with the same group and the same data share one selection. Default: one group for the page. */
  @property() group = '';

  /** Level of the element's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `none` leaves the element's own heading out, where the page has one. */
  @property() heading?: 'none' | undefined;

  /** `host` takes accent and weight of headings from links and headings of the page, where they are readable. */
  @property() accent?: 'host' | undefined;

  /**
   * When the script of the page starts the element: within a screen of the viewport (`visible`, the default), at once
   * (`now`), or when pointer, focus or key reach what was drawn beforehand (`touch`). A bundler leaves it to the page.
   */
  @property() load?: 'visible' | 'now' | 'touch' | undefined;

  /** Colour scheme: `auto` follows the page and the ground below the element; `light` and `dark` are fixed. */
  @property({ reflect: true, useDefault: true }) scheme: 'auto' | 'light' | 'dark' = 'auto';

  /** Members are missing in jsdom, all of them in happy-dom: unit tests of pages run there. */
  protected readonly internals = this.attachInternals?.() ?? ({} as ElementInternals);
  readonly #language = new LanguageController(this);
  readonly #hydration = new HydrationController(this);
  readonly #states = new StateController(this, this.internals, () => this.#hydration.isPending);
  readonly #announcer = new Announcer(this);
  readonly #ground = new GroundController(this, this.internals);
  protected readonly msg: Msg = this.#language.msg;
  // The HTML of a server holds everything, so that it can be taken over only with the whole dataset.
  protected readonly source = new DataController(this, () =>
    isServer || this.#hydration.isPending ? undefined : this.#language.wanted,
  );
  protected readonly failures = new FailureController(this, this.source, this.#announcer, () => this.failure);

  constructor() {
    super();
    this.addController(new TranslationController(this));
    this.addController(new MarkupCheck(this, () => this.loaded));
  }

  /** State of the element: `loading`, `ready`, `empty` or `error`; in CSS `:state(ready)` and so on. */
  get state(): ElementState {
    return parsesHtml() ? this.#states.current : 'error';
  }

  /** Language of the element: its own `lang`, else the nearest one up the tree, else French. */
  get locale(): Locale {
    return this.#language.locale;
  }

  /** Fetches the data again, for all elements that show it. */
  async reload(): Promise<void> {
    if (await this.source.reload()) await this.updateComplete;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { root, isPrerendered } = createRoot(this, () => super.createRenderRoot());
    if (isPrerendered) this.internals.states?.add('drawn');
    this.#hydration.start(isPrerendered, this.renderOptions);
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate();
    if (name === deferred) this.source.follow();
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override async scheduleUpdate(): Promise<void> {
    const code = (): readonly LateCode<unknown>[] => this.lateCode;
    await readyToDraw(this, this.#language, this.source, this.#hydration, this.#ground, code);
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    if (parsesHtml()) super.performUpdate();
    else showContentOnly(this.renderRoot);
  }

  /** Prepares the draw, and prevents it while the HTML of a server stays. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.prepareDraw(changed);
    return !this.#hydration.isPending || this.isComplete;
  }

  protected override update(changed: PropertyValues): void {
    if (this.#hydration.isPending) this.#hydration.finish(this.render(), this.renderOptions);
    this.#hydration.draw(() => super.update(changed));
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.hasUpdated && this.delay?.isSoon) return noChange;
    return html`
      <div class="base" part="base" lang=${this.locale} tabindex="-1" aria-busy=${this.state === 'loading'}>
        ${this.#renderState()}
      </div>
      <div class="visually-hidden" role="status" lang=${this.locale}></div>
    `;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.delay?.drawable();
    return super.getUpdateComplete();
  }

  /** Code that the next draw needs beside the code of the element. */
  protected get lateCode(): readonly LateCode<unknown>[] {
    return notesFor(this.failure, this.source);
  }

  /** Determines everything that the next draw shows, without drawing; `drawWithoutPage` calls it in Node. */
  protected prepareDraw(changed: PropertyValues): void {
    if (this.#language.update()) this.announce('');
    if (changed.has('src') || changed.has('data') || changed.has('map')) this.source.follow();
    this.prepare(changed);
    const next = this.loaded ? this.contentState() : 'loading';
    if (this.#states.update(this.failure ? 'error' : next)) this.failures.announceLoading();
  }

  /** True when the element has everything that it shows. */
  protected get isComplete(): boolean {
    return this.state === 'ready' || this.state === 'empty';
  }

  /** Tells whether the next draw follows so soon that the DOM stays as it is until then. */
  protected get delay(): { readonly isSoon: boolean; drawable(): Promise<void> } | undefined {
    return undefined;
  }

  /** The dataset, once it has loaded. */
  protected get loaded(): PageDataset | undefined {
    return this.source.opened?.dataset;
  }

  /** The reason why there is nothing to show. */
  protected get failure(): DatasetError | undefined {
    return this.source.failure;
  }

  /** Hook for subclasses: called before each draw. */
  protected prepare(_changed: PropertyValues): void {}

  /** State of an element whose dataset has loaded. */
  protected contentState(): Exclude<ElementState, 'error'> {
    return 'ready';
  }

  protected abstract renderContent(context: Context): TemplateResult;
  protected abstract renderPlaceholder(): TemplateResult | typeof nothing;
  /** Renders the heading over the placeholder, where it does not depend on the data. */
  protected renderKnownTitle?(): TemplateResult | undefined;

  /** Tells screen readers the result of a reader's action. */
  protected announce(message: string, delayMs?: number): void {
    this.#announcer.announce(message, delayMs);
  }

  /** The context of the element's texts, once the dataset has loaded. */
  protected get context(): Context | undefined {
    const { loaded: dataset, locale, msg, headingLevel, source } = this;
    return dataset && { dataset, locale, msg, headingLevel, element: this, complete: source.completion };
  }

  #renderState(): TemplateResult {
    const { context, state, msg, source } = this;
    if (state === 'error') return this.failures.render();
    if (state !== 'loading' && context) return this.renderContent(context);
    return loadingView(this, msg, source.progress, this.renderPlaceholder(), this.renderKnownTitle?.());
  }
}
