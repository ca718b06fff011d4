import { isServer, type LitElement, type ReactiveController } from 'lit';
import { languages, type Locale } from '../dataset/languages.js';
import { waitForTurn } from '../scheduling/time-slices.js';
import { slowAtFirst } from './format.js';
import { followLang, nearestLang } from './locale.js';
import { localeFor } from './languages/index.js';
import { isLoaded, isReady, loadWantedMessages, messagesFor } from './messages.js';

const [sourceLanguage] = languages;

/**
 * The language of one element: its own `lang`, else the nearest one up the tree, else French. @lit/localize has one
 * language per page and may be configured only once, which is the right of the host page.
 */
export class LanguageController implements ReactiveController {
  #locale: Locale = sourceLanguage;
  #unfollow: (() => void) | undefined;
  #isWarm = false;
  readonly msg = messagesFor(() => this.#locale);

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The language of the messages: French while those of the wanted language are missing. */
  get locale(): Locale {
    return this.#locale;
  }

  /** The language of the next draw: French while the messages of the wanted one are missing. */
  get next(): Locale {
    return isLoaded(this.wanted) ? this.wanted : sourceLanguage;
  }

  /** The language that the element or its ancestors ask for. */
  get wanted(): Locale {
    // In Node there is no tree around the element.
    return localeFor(isServer ? this.host.getAttribute('lang') : nearestLang(this.host));
  }

  /** Resolves when the messages have arrived or failed; undefined when there is nothing to wait for. */
  get ready(): Promise<void> | undefined {
    const { wanted } = this;
    return isReady(wanted)
      ? undefined
      : loadWantedMessages(wanted).catch(() => {
          // The element falls back to French.
        });
  }

  /** Switches to the wanted language if its messages are loaded. Returns true if the language has changed. */
  update(): boolean {
    const before = this.#locale;
    this.#locale = this.next;
    return this.#locale !== before;
  }

  hostConnected(): void {
    this.#unfollow = followLang(this.host);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  /** Creates the slow formats of the browser after the first draw, while the data is on its way. */
  hostUpdated(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    for (const format of slowAtFirst) void waitForTurn().then(() => format(this.#locale));
  }
}
