import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { DatasetError } from '../../dataset/errors.js';
import { waitForTurn } from '../../scheduling/time-slices.js';
import { resourceFor, type DatasetResource, type OpenLarge } from '../../engine/resource.js';
import type { PageDataset } from '../../dataset/reading/schema.js';
import { Localized } from '../../localization/localized.js';
import { adoptStyles } from './adopt-styles.js';
import type { Context } from './context.js';
import { deferred } from './deferred.js';
import { emit } from './events.js';
import { failureNotice } from './failure-notice.js';
import { Prerendered } from './prerendered.js';
import { progress } from './progress.js';
import { text } from './text.js';
import { errorText } from './wording.js';

/** With the declaration of the events, whoever imports an element gets their types. */
export type { ForemEvents } from './events.js';

/** `loading` (also before the first answer), `ready`, `empty` (nothing to show), `error` (no data to be had). */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';
const states: readonly ElementState[] = ['loading', 'ready', 'empty', 'error'];

/** Most pages have nothing large, and do without the code for it. */
const openLarge: OpenLarge = async (...input) =>
  (await import('../../engine/worker/open-large.js')).openLarge(...input);

/**
 * What all elements have in common: a dataset, a language, a state, and words for each state.
 *
 * @attr {fr | nl | de | en} lang - Language of the element; else the nearest `lang` up the tree, else French.
 * @slot - Shown until the element is ready, and kept if it can't start: a link to a page that says the same.
 * @slot error - Replaces the message shown when the data can't be had.
 * @csspart base - The whole element.
 * @csspart notice - The message of an empty or failed element.
 * @csspart button - Each button.
 * @csspart progress - How far long work is, while a large dataset is prepared.
 * @fires {CustomEvent<{problems: readonly Problem[], problemCount: number, failures: readonly Failure[]}>} forem-load - The data is there; lists what is wrong with it (the first thousand problems, and how many there are), and which of several sources are missing.
 * @fires {CustomEvent<{code: DatasetErrorCode, message: string, address?: string}>} forem-error - The data, or one of several sources (`address`), can't be had; `code` is one of `http`, `network`, `timeout`, `too-large`, `json`, `schema`, `version`.
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The data can't be had.
 */
export abstract class ForemElement extends Prerendered(Localized(LitElement)) {
  /**
   * Address of a dataset in the published schema, relative to the page; or several, separated by spaces, which are
   * shown as one: what two of them have under the same id is kept apart, the later one's gets a number
   * (`mons` in the second becomes `mons-2`). Default: the bundled dataset, whose themes, sectors and
   * programmes may also be used by id in any other.
   */
  @property() src?: string | undefined;

  /** A dataset as an object, instead of `src`. To change it, set another object. */
  @property({ attribute: false }) data?: unknown;

  /** Elements of a page with the same group and the same data share one selection. Default: one group for the page. */
  @property() group = '';

  /** Level of the element's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private announcement = '';

  /** How much of some long work is done, from 0 to 1, while it goes on. */
  @state() protected progress?: number | undefined;

  protected readonly internals = this.attachInternals();
  #state: ElementState = 'loading';
  #resource: DatasetResource | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Changes when what was drawn has to be drawn from nothing. */
  #generation = 0;

  /** Where the element stands: `loading`, `ready`, `empty` or `error`; in CSS `:state(ready)` and so on. */
  get state(): ElementState {
    return this.#state;
  }

  /** Fetches the data again, for all elements that show it. */
  async reload(): Promise<void> {
    this.#follow();
    // Out of the page there is none, and no update to wait for.
    if (!this.#resource) return;
    await this.#resource.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not before the page's script had its turn to set `data`, and not after the messages either: both load at once.
    queueMicrotask(() => this.#follow());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is only moved stays with its data.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unsubscribe?.();
      this.#resource = undefined;
    });
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === deferred) this.#follow();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      // Made in one document, drawn for the first time in another.
      if (!this.shadowRoot) throw error;
      adoptStyles(this);
      return this.shadowRoot;
    }
  }

  #follow(): void {
    // In an element that a server has drawn too, properties come when that one has taken it over.
    if (this.hasAttribute(deferred)) return;
    const resource = this.isConnected ? resourceFor(this.src, this.data, openLarge) : undefined;
    if (!resource || resource === this.#resource) return;
    this.#unsubscribe?.();
    this.#resource = resource;
    this.#unsubscribe = resource.subscribe(
      () => this.#received(),
      (fraction) => (this.progress = fraction),
    );
    if (resource.current.state !== 'loading') this.#received();
    this.requestUpdate();
  }

  #received(): void {
    const current = this.#resource?.current;
    if (current?.state === 'ready') {
      const { problems, problemCount, failures } = current;
      emit(this, 'forem-load', { problems, problemCount, failures });
      for (const failure of failures) emit(this, 'forem-error', failure);
    } else this.progress = undefined;
    if (current?.state === 'error') {
      const { code, message } = current.error;
      emit(this, 'forem-error', { code, message });
    }
    this.requestUpdate();
  }

  /** The dataset, once it is there. */
  protected get loaded(): PageDataset | undefined {
    const current = this.#resource?.current;
    return current?.state === 'ready' ? current.dataset : undefined;
  }

  /** Why there is nothing to show. */
  protected get failure(): DatasetError | undefined {
    const current = this.#resource?.current;
    return current?.state === 'error' ? current.error : undefined;
  }

  protected get resource(): DatasetResource | undefined {
    return this.#resource;
  }

  /** First drawings take long: no task should have to do that of several elements. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    return this.#state === 'loading' ? waitForTurn().then(draw) : draw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const spoken = this.locale;
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('data')) this.#follow();
    this.prepare(changed);
    // Lit would write the new language into text nodes that a page translation has taken out.
    if (spoken !== this.locale && this.hasUpdated && this.renderRoot.querySelector('font'))
      this.#generation++;
    this.#state = this.failure ? 'error' : this.loaded ? this.contentState() : 'loading';
    for (const each of states) this.internals.states?.[each === this.#state ? 'add' : 'delete'](each);
  }

  protected override get isComplete(): boolean {
    return this.#state === 'ready' || this.#state === 'empty';
  }

  /** Works out what an element draws, before it draws. */
  protected prepare(_changed: PropertyValues): void {}

  /** The state of an element whose data is there. */
  protected contentState(): Exclude<ElementState, 'error'> {
    return 'ready';
  }

  protected abstract renderContent(context: Context): TemplateResult;
  /** Has about the size of what will come. */
  protected abstract renderPlaceholder(): TemplateResult;

  /** Tells people who listen to the page what their act led to. */
  protected announce(message: string): void {
    this.announcement = message;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="base" part="base" lang=${this.locale} tabindex="-1" aria-busy=${this.#state === 'loading'}>
        ${keyed(this.#generation, this.#renderState())}
      </div>
      <div class="visually-hidden" role="status" lang=${this.locale}>${text(this.announcement)}</div>
    `;
  }

  #renderState(): TemplateResult {
    const dataset = this.loaded;
    if (this.#state === 'error') {
      const notice = failureNotice(this.msg, this.failure?.code, () => void this.retry());
      return html`<slot name="error">${notice}</slot><slot></slot>`;
    }
    if (this.#state === 'loading' || !dataset)
      return html`<slot name="header"></slot
        ><slot
          >${
            this.progress === undefined
              ? html`<span class="visually-hidden">${this.msg('Chargement…', { id: 'loading' })}</span>`
              : progress(this.msg, this.progress)
          }${this.renderPlaceholder()}</slot
        >`;
    const { locale, msg, headingLevel } = this;
    return this.renderContent({ dataset, locale, msg, headingLevel, element: this });
  }

  /** Loads again because a person asked for it. */
  protected async retry(): Promise<void> {
    // The button goes away: the focus must not fall back to the top of the page.
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus();
    await this.reload();
    this.announce(
      this.failure
        ? errorText(this.msg, this.failure.code)
        : this.msg('Les informations sont affichées.', { id: 'error.solved' }),
    );
  }
}
