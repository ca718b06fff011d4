import { isServer, type LitElement, type PropertyValues } from 'lit';
import { type Language } from '../dataset/languages.js';
import { waitForTurn } from '../scheduling/time-slices.js';
import { slowAtFirst } from './format.js';
import { followLang, nearestLang } from './locale.js';
import { matchLocale } from './localize.js';
import { isLoaded, loadMessages, messagesFor, type Msg } from './messages.js';

// TypeScript wants any[] for the constructor of a mixin.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Constructor<T> = new (...args: any[]) => T;

export declare class LocalizedInterface {
  /** The language that the element speaks: its own `lang`, else the nearest one up the tree, else French. */
  readonly locale: Language;
  protected readonly msg: Msg;
}

/**
 * A language per element: @lit/localize has one for the whole page, and may be configured once only, which is the
 * host's right. `lang` is no Lit property, since that would replace the browser's own.
 */
export const Localized = <T extends Constructor<LitElement> & Pick<typeof LitElement, 'observedAttributes'>>(
  Base: T,
): Constructor<LocalizedInterface> & T => {
  class LocalizedElement extends Base {
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, 'lang'];
    }

    #locale: Language = 'fr';
    #unfollow: (() => void) | undefined;
    protected readonly msg = messagesFor(() => this.#locale);

    get locale(): Language {
      return this.#locale;
    }

    get #wanted(): Language {
      // A server has no tree around the element.
      return matchLocale(isServer ? this.getAttribute('lang') : nearestLang(this)) ?? 'fr';
    }

    override connectedCallback(): void {
      super.connectedCallback();
      this.#unfollow = followLang(this);
      this.requestUpdate();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#unfollow?.();
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      super.attributeChangedCallback(name, old, value);
      if (name === 'lang' && old !== value) this.requestUpdate();
    }

    /** Waits for the messages, so that nothing is drawn in the wrong language first. */
    protected override scheduleUpdate(): void | Promise<unknown> {
      const wanted = this.#wanted;
      if (isLoaded(wanted)) return super.scheduleUpdate();
      return loadMessages(wanted)
        .catch(() => {
          // Without its messages an element speaks French rather than not at all.
        })
        .then(() => super.scheduleUpdate());
    }

    protected override firstUpdated(changed: PropertyValues): void {
      super.firstUpdated(changed);
      // Better while the data is on its way.
      for (const format of slowAtFirst) void waitForTurn().then(() => format(this.#locale));
    }

    protected override willUpdate(changed: PropertyValues): void {
      const wanted = this.#wanted;
      this.#locale = isLoaded(wanted) ? wanted : 'fr';
      super.willUpdate(changed);
    }
  }
  return LocalizedElement as unknown as Constructor<LocalizedInterface> & T;
};
