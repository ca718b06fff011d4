import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Dataset } from '../../dataset/schema.js';
import { resourceFor, type DatasetResource } from '../../dataset/resource.js';
import { Localized } from '../../localization/localized.js';
import type { Context } from './context.js';
import { emit } from './events.js';
import { text } from './text.js';
import { errorText } from './wording.js';

/** `loading` (also before the first answer), `ready`, `empty` (nothing to show), `error` (no data to be had). */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';
const states: readonly ElementState[] = ['loading', 'ready', 'empty', 'error'];

/**
 * What all elements have in common: a dataset, a language, a state, and words for each state.
 *
 * @attr {fr | nl | de | en} lang - Language of the element; else the nearest `lang` up the tree, else French.
 * @slot - Shown until the element is ready, and kept if it can't start: a link to a page that says the same.
 * @slot error - Replaces the message shown when the data can't be had.
 * @csspart base - The whole element.
 * @csspart notice - The message of an empty or failed element.
 * @csspart button - Each button.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} forem-load - The data is there; lists the records left out.
 * @fires {CustomEvent<{code: DatasetErrorCode, message: string}>} forem-error - The data can't be had; `code` is one of `http`, `network`, `timeout`, `too-large`, `json`, `schema`, `version`.
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The data can't be had.
 */
export abstract class ForemElement extends Localized(LitElement) {
  /** Address of a dataset in the published schema, relative to the page. Default: the bundled dataset. */
  @property() src?: string | undefined;

  /** A dataset as an object, instead of `src`. To change it, set another object. */
  @property({ attribute: false }) data?: unknown;

  /** Elements of a page with the same group and the same data share one selection. Default: one group for the page. */
  @property() group = '';

  /** Level of the element's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private announcement = '';

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
    this.#unsubscribe?.();
    this.#resource = undefined;
  }

  #follow(): void {
    const resource = this.isConnected ? resourceFor(this.src, this.data) : undefined;
    if (!resource || resource === this.#resource) return;
    this.#unsubscribe?.();
    this.#resource = resource;
    this.#unsubscribe = resource.subscribe(() => this.#received());
    if (resource.current.state !== 'loading') this.#received();
    this.requestUpdate();
  }

  #received(): void {
    const current = this.#resource?.current;
    if (current?.state === 'ready') emit(this, 'forem-load', { problems: current.problems });
    if (current?.state === 'error') {
      const { code, message } = current.error;
      emit(this, 'forem-error', { code, message });
    }
    this.requestUpdate();
  }

  /** The dataset, once it is there. */
  protected get loaded(): Dataset | undefined {
    const current = this.#resource?.current;
    return current?.state === 'ready' ? current.dataset : undefined;
  }

  protected get resource(): DatasetResource | undefined {
    return this.#resource;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const spoken = this.locale;
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('data')) this.#follow();
    this.prepare(changed);
    // Lit would write the new language into text nodes that a page translation has taken out.
    if (spoken !== this.locale && this.hasUpdated && this.renderRoot.querySelector('font'))
      this.#generation++;
    const current = this.#resource?.current.state ?? 'loading';
    this.#state = current === 'ready' ? this.contentState() : current;
    for (const each of states) this.internals.states?.[each === this.#state ? 'add' : 'delete'](each);
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
    if (this.#state === 'error') return this.#renderError();
    if (this.#state === 'loading' || !dataset)
      return html`<slot
        ><span class="visually-hidden">${this.msg('Chargement…', { id: 'loading' })}</span
        >${this.renderPlaceholder()}</slot
      >`;
    const { locale, msg, headingLevel } = this;
    return this.renderContent({ dataset, locale, msg, headingLevel, element: this });
  }

  #renderError(): TemplateResult {
    const current = this.#resource?.current;
    return html`
      <slot name="error">
        <div class="notice" part="notice">
          <p class="notice-title">
            ${this.msg('Ces informations n’ont pas pu être chargées.', { id: 'error.title' })}
          </p>
          <p>${current?.state === 'error' ? errorText(this.msg, current.error.code) : ''}</p>
          <button part="button" type="button" @click=${this.#retry}>
            ${this.msg('Réessayer', { id: 'error.retry' })}
          </button>
        </div>
      </slot>
      <slot></slot>
    `;
  }

  async #retry(): Promise<void> {
    // The button goes away: the focus must not fall back to the top of the page.
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus();
    await this.reload();
    const current = this.#resource?.current;
    this.announce(
      current?.state === 'error'
        ? errorText(this.msg, current.error.code)
        : this.msg('Les informations sont affichées.', { id: 'error.solved' }),
    );
  }
}
