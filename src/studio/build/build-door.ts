import { css, html, LitElement, nothing } from 'lit';
import { languages, type Language } from '../../dataset/languages.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { property, state } from '../../elements/core/property.js';
import { languageName } from '../../localization/format.js';
import { descriptionOf, elementNames, type AttributeDescription } from '../manifest.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { attributeLabel } from './attribute-wording.js';
import { addressOfState, initialState, stateOfAddress, type BuildState } from './build-state.js';
import { controlFor, type Controls } from './controls.js';
import { groupOf, type AttributeGroup } from './attribute-groups.js';
import type { ShownPreview } from './made-html.js';
import { purposeStyles, purposeView } from './purpose-view.js';
import { sentenceFor } from './sentence.js';
import './looks-step.js';
import './preview-pane.js';
import './take-step.js';

const prefix = '#build/';

/** Builds an element: its subject, its form, its looks, and the code. The state is the address. */
export class StudioBuild extends LitElement {
  static override styles = [
    studioStyles,
    purposeStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
        gap: 1.5rem 2rem;
        align-items: start;
      }

      /* The decisions scroll by themselves, so that the preview stays beside them. */
      .decisions {
        position: sticky;
        inset-block-start: 0;
        max-block-size: 100vh;
        overflow: auto;
        padding: 0.25rem 1rem 1rem 0.25rem;
      }

      @media (max-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }

        .decisions {
          position: static;
          max-block-size: none;
          padding-inline-end: 0.25rem;
        }
      }

      .take {
        border-block-start: 1px solid var(--line);
        padding-block-start: 1.1rem;
      }

      section + section {
        border-block-start: 1px solid var(--line);
        padding-block-start: 1.1rem;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) data!: Dataset;
  @state() private state!: BuildState;
  /** Content of the preview; absent while it loads. */
  @state() private shown: ShownPreview | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readAddress);
    super.disconnectedCallback();
  }

  #readAddress = (): void => {
    const { lang } = this.speech;
    const address = location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : undefined;
    this.state = address === undefined ? initialState(lang) : stateOfAddress(address, elementNames, lang);
  };

  #change = (change: Partial<BuildState>): void => {
    this.state = { ...this.state, ...change };
    // Every keystroke as a step back would bury the page before.
    history.replaceState(history.state, '', prefix + addressOfState(this.state));
  };

  #show = (shown: ShownPreview | undefined): void => {
    this.shown = shown;
  };

  #setAttribute = (name: string, value: string | undefined): void => {
    const { [name]: _, ...attributes } = this.state.attributes;
    this.#change({ attributes: value === undefined ? attributes : { ...attributes, [name]: value } });
  };

  override render(): unknown {
    const { speech, state, data: dataset } = this;
    const { msg } = speech;
    const controls: Controls = { speech, state, dataset, set: this.#setAttribute };
    const attributes = (descriptionOf(state.element)?.attributes ?? []).filter(({ name }) => name !== 'lang');
    const inGroup = (group: AttributeGroup): readonly AttributeDescription[] =>
      attributes.filter((each) => groupOf(each) === group);
    const own = inGroup('how');
    return html`
      <div class="decisions stack">
        <section class="stack">
          <h2>${msg('Que montrer ?', { id: 'studio.step.what' })}</h2>
          ${purposeView(speech, state, (element, preset) => this.#change({ element, attributes: preset }))}
          ${this.#elementChoice()}
        </section>
        <section class="stack">
          <h2>${msg('Lesquels ?', { id: 'studio.step.which' })}</h2>
          ${this.#languageChoice()} ${inGroup('which').map((each) => controlFor(controls, each))}
          ${this.#sentence()}
        </section>
        ${
          own.length
            ? html`<section class="stack">
                <h2>${msg('Comment ?', { id: 'studio.step.how' })}</h2>
                ${own.map((each) => controlFor(controls, each))}
              </section>`
            : nothing
        }
        <section>
          <details>
            <summary>${msg('Autres réglages', { id: 'studio.step.more' })}</summary>
            <div class="stack">${inGroup('more').map((each) => controlFor(controls, each))}</div>
          </details>
        </section>
        <section class="stack">
          <h2>${msg('À vos couleurs', { id: 'studio.step.looks' })}</h2>
          <studio-looks .speech=${speech} .state=${state} .change=${this.#change}></studio-looks>
        </section>
      </div>
      <div class="result stack">
        <h2 class="sr">${msg('Aperçu', { id: 'studio.step.preview' })}</h2>
        <studio-preview
          .speech=${speech}
          .state=${state}
          .change=${this.#change}
          .show=${this.#show}
        ></studio-preview>
        <section class="take stack">
          <h2>${msg('Le code', { id: 'studio.step.take' })}</h2>
          <studio-take
            .speech=${speech}
            .state=${state}
            .change=${this.#change}
            .shown=${this.shown}
          ></studio-take>
        </section>
      </div>
    `;
  }

  #elementChoice(): unknown {
    const { msg } = this.speech;
    const choose = (event: Event): void =>
      this.#change({ element: (event.target as HTMLSelectElement).value, attributes: {} });
    return html`<label class="field"
      >${msg('Ou un élément par son nom', { id: 'studio.element' })}
      <select @change=${choose}>
        ${elementNames.map(
          (name) =>
            html`<option value=${name} ?selected=${name === this.state.element}>forem-${name}</option>`,
        )}
      </select></label
    >`;
  }

  #languageChoice(): unknown {
    const { msg, lang } = this.speech;
    const choose = (event: Event): void =>
      this.#change({ lang: (event.target as HTMLSelectElement).value as Language });
    return html`<label class="field"
      >${msg('Langue de l’élément', { id: 'studio.element-language' })}
      <select @change=${choose}>
        ${languages.map(
          (each) =>
            html`<option value=${each} ?selected=${each === this.state.lang}>
              ${languageName(each, lang)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #sentence(): unknown {
    const { msg } = this.speech;
    const sentence = sentenceFor(this.speech, this.state, this.data);
    if (!sentence) return nothing;
    return html`<p class="notice" role="status">
      ${sentence.text}
      ${sentence.blame.map(
        (facet) =>
          html`<button type="button" @click=${() => this.#setAttribute(facet, undefined)}>
            ${msg('Sans ce choix :', { id: 'studio.without' })} ${attributeLabel(msg, facet)}
          </button>`,
      )}
    </p>`;
  }
}

customElements.define('studio-build', StudioBuild);
