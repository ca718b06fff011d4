import { html, LitElement, nothing } from 'lit';
import { languages, type Language } from '../dataset/languages.js';
import snapshot from '../engine/snapshot.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { languageName } from '../localization/format.js';
import { draftsChanged, forgetDrafts, hasDrafts } from './drafts.js';
import { readersLanguage, speechIn, type Speech } from './studio-messages.js';
import { appStyles } from './app.styles.js';
import { studioStyles } from './studio.styles.js';
import { wayBack } from './way-back.js';
import { state } from '../elements/core/property.js';
import type { Msg } from '../localization/messages.js';
import './build/build-door.js';
import './data/data-door.js';
import './check/check-door.js';
import './edit/edit-door.js';

/** Parts of the studio, each with an address. */
const doors = ['build', 'data', 'edit', 'check'] as const;
type Door = (typeof doors)[number];

const doorName = (msg: Msg, door: Door): string =>
  ({
    build: msg('Composer', { id: 'studio.door.build' }),
    data: msg('Importer une liste', { id: 'studio.door.data' }),
    edit: msg('Corriger des fiches', { id: 'studio.door.edit' }),
    check: msg('Vérifier une page', { id: 'studio.door.check' }),
  })[door];

/** The studio: builds the code of an element, imports a list, checks a page. Nothing leaves the browser. */
export class StudioApp extends LitElement {
  static override styles = [studioStyles, appStyles];

  @state() private speech: Speech | undefined;
  @state() private door: Door = 'build';
  @state() private hasDrafts = false;
  /** The bundled dataset. */
  readonly #dataset = snapshot as Dataset;

  constructor() {
    super();
    this.#readAddress();
    void this.#speak(this.#languageInAddress() ?? readersLanguage());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener(draftsChanged, this.#lookForDrafts);
    this.#lookForDrafts();
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener(draftsChanged, this.#lookForDrafts);
    super.disconnectedCallback();
  }

  #lookForDrafts = (): void => {
    void hasDrafts().then((found) => (this.hasDrafts = found));
  };

  /** Forgets the drafts, and opens the studio anew: nothing of them stays on the page either. */
  async #forgetDrafts(): Promise<void> {
    await forgetDrafts();
    location.reload();
  }

  #languageInAddress(): Language | undefined {
    const lang = new URLSearchParams(location.search).get('lang');
    return languages.find((each) => each === lang);
  }

  #readAddress = (): void => {
    const name = location.hash.slice(1).split('/', 1)[0];
    this.door = doors.find((door) => door === name) ?? 'build';
  };

  async #speak(lang: Language): Promise<void> {
    this.speech = await speechIn(lang);
    document.documentElement.lang = lang;
    document.title = this.speech.msg('Studio forem-widgets', { id: 'studio.title' });
  }

  #chooseLanguage(event: Event): void {
    const lang = (event.target as HTMLSelectElement).value as Language;
    const address = new URL(location.href);
    address.searchParams.set('lang', lang);
    history.replaceState(history.state, '', address);
    void this.#speak(lang);
  }

  override render(): unknown {
    const { speech, door } = this;
    if (!speech) return nothing;
    const { msg, lang } = speech;
    return html`
      <header>
        <h1>${msg('Studio forem-widgets', { id: 'studio.title' })}</h1>
        <nav aria-label=${msg('Parties du studio', { id: 'studio.doors' })}>
          <ul>
            ${doors.map(
              (each) =>
                html`<li>
                  <a href="#${each}" aria-current=${each === door ? 'page' : nothing}
                    >${doorName(msg, each)}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        ${this.#back(msg)}
        <label>
          <span class="sr">${msg('Langue du studio', { id: 'studio.language' })}</span>
          <select @change=${this.#chooseLanguage}>
            ${languages.map(
              (each) =>
                html`<option value=${each} lang=${each} ?selected=${each === lang}>
                  ${languageName(each, each)}
                </option>`,
            )}
          </select>
        </label>
      </header>
      <main>${this.#doorView(speech)}</main>
      <footer class="quiet">
        ${msg(
          'Rien ne quitte votre navigateur. Seuls vos brouillons y restent, jusqu’à ce que vous les oubliiez.',
          {
            id: 'studio.privacy-drafts',
          },
        )}
        ${
          this.hasDrafts
            ? html`<button type="button" @click=${this.#forgetDrafts}>
                ${msg('Oublier tous les brouillons', { id: 'studio.forget-drafts' })}
              </button>`
            : nothing
        }
      </footer>
    `;
  }

  #back(msg: Msg): unknown {
    const address = wayBack();
    return address
      ? html`<a class="back" href=${address}>${msg('Retour à la page précédente', { id: 'studio.back' })}</a>`
      : nothing;
  }

  #doorView(speech: Speech): unknown {
    switch (this.door) {
      case 'build':
        return html`<studio-build .speech=${speech} .data=${this.#dataset}></studio-build>`;
      case 'data':
        return html`<studio-data .speech=${speech}></studio-data>`;
      case 'edit':
        return html`<studio-edit .speech=${speech} .data=${this.#dataset}></studio-edit>`;
      case 'check':
        return html`<studio-check .speech=${speech}></studio-check>`;
    }
  }
}

customElements.define('studio-app', StudioApp);
