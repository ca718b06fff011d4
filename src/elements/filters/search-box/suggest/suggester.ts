/**
 * Suggestions under a field, as a combobox with a list box
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): loaded where the attribute `suggest` asks for them.
 */
import { str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Selection } from '../../../../catalogue/selection.js';
import type { Context } from '../../../core/context.js';
import type { AskedQuery } from '../../../exploring/askable.js';
import { suggestStyles } from './suggest.styles.js';
import { suggestionsFor, type Suggestion, type SuggestionGroup } from './suggestions.js';

export const styles = [suggestStyles];

export interface SuggesterOptions {
  readonly asked: () => AskedQuery | undefined;
  readonly context: () => Context | undefined;
  readonly choose: (selection: Selection) => void;
  readonly announce: (message: string, delayMs?: number) => void;
}

type SuggesterHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Typing is followed by more typing: the number of suggestions is announced after a pause. */
const typingPauseMs = 800;

export class Suggester implements ReactiveController {
  #groups: readonly SuggestionGroup[] = [];
  #active = -1;
  #abort: AbortController | undefined;
  #field: HTMLInputElement | undefined;
  /** Announcements about the words in the field. */
  #total = '';
  #count = '';

  constructor(
    private readonly host: SuggesterHost,
    private readonly options: SuggesterOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('input');
    if (!field) return;
    if (field !== this.#field) {
      this.#field = field;
      field.addEventListener('input', () => {
        this.#total = this.#count = '';
        void this.#ask();
      });
      field.addEventListener('blur', () => this.#close());
      // Before the field's own listener, which sends the form at Enter.
      field.addEventListener('keydown', (event) => this.#press(event), true);
    }
    const isOpen = this.#entries.length > 0;
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? 'suggested' : undefined,
      'aria-activedescendant': this.#active < 0 ? undefined : `suggested-${this.#active}`,
    };
    for (const [name, value] of Object.entries(attributes))
      if (value === undefined) field.removeAttribute(name);
      else if (field.getAttribute(name) !== value) field.setAttribute(name, value);
    this.host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }

  get #entries(): readonly Suggestion[] {
    return this.#groups.flatMap(({ suggestions }) => suggestions);
  }

  #show(groups: readonly SuggestionGroup[], active = -1): void {
    this.#groups = groups;
    this.#active = active;
    this.host.requestUpdate();
  }

  #close(): void {
    this.#abort?.abort();
    if (this.#groups.length) this.#show([]);
  }

  async #ask(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const { asked, context: contextOf, announce } = this.options;
    const [question, context, text] = [asked(), contextOf(), this.#field?.value.trim()];
    if (!question || !context || !text) return this.#close();
    // Without an answer there are no suggestions; the list tells the failure.
    const groups = await suggestionsFor(context, question, text, signal).catch(() => []);
    if (signal.aborted) return;
    this.#show(groups);
    const count = this.#entries.length;
    this.#count = context.msg(
      str`{${count}, plural, =0 {Aucune suggestion} one {# suggestion} many {# de suggestions} other {# suggestions}}`,
      { id: 'suggest.count' },
    );
    announce(this.#announcement, typingPauseMs);
  }

  get #announcement(): string {
    return [this.#total, this.#count].filter(Boolean).join(', ');
  }

  /** Adds the number of suggestions to an announcement of the box: a later announcement replaces the one before. */
  withCount(total: string): string {
    this.#total = total;
    return this.#announcement;
  }

  #take({ selection, project }: Suggestion): void {
    this.#close();
    this.#count = '';
    const { openProject } = this.options.asked()?.exploration ?? {};
    if (project === undefined || !openProject) return this.options.choose(selection);
    // The words stay: the project opens above what they have found.
    openProject(project, () => this.#field?.focus());
  }

  #press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    // Letters of an input method are not typed yet. Safari says it by the code 229 alone.
    if (event.isComposing || event.keyCode === 229 || ctrlKey || metaKey) return;
    const entries = this.#entries;
    const last = entries.length - 1;
    const go = (active: number): void => {
      event.preventDefault();
      this.#show(this.#groups, active);
    };
    switch (key) {
      case 'ArrowDown':
        if (last < 0) {
          event.preventDefault();
          void this.#ask();
        } else if (!altKey) go(this.#active === last ? 0 : this.#active + 1);
        return;
      case 'ArrowUp':
        if (altKey) this.#close();
        else if (last >= 0) go(this.#active <= 0 ? last : this.#active - 1);
        return;
      case 'Enter': {
        const entry = entries[this.#active];
        if (!entry) return this.#close();
        event.preventDefault();
        event.stopImmediatePropagation();
        return this.#take(entry);
      }
      case 'Escape':
        if (last < 0) return;
        // Neither the words nor a dialog around the field go with the list.
        event.preventDefault();
        event.stopImmediatePropagation();
        return this.#close();
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // These keys move within the text.
        if (this.#active >= 0) this.#show(this.#groups);
    }
  }

  render({ msg, locale }: Context): unknown {
    if (!this.#groups.length) return nothing;
    let index = -1;
    const option = (entry: Suggestion): unknown => {
      const at = ++index;
      // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys go to the field
      return html`<li
        role="option"
        part="suggestion"
        id=${`suggested-${at}`}
        aria-selected=${at === this.#active}
        @click=${() => this.#take(entry)}
      >
        <bdi lang=${entry.language && entry.language !== locale ? entry.language : nothing}
          >${entry.label}</bdi
        >
        <span class="muted">${entry.note}</span>
      </li>`;
    };
    return html`<div
      class="suggested"
      part="suggestions"
      id="suggested"
      role="listbox"
      aria-label=${msg('Suggestions', { id: 'suggest.label' })}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${this.#groups.map(
        ({ caption, suggestions }, group) =>
          html`<ul role="group" aria-labelledby=${`suggested-group-${group}`}>
            <li class="caption" role="presentation" id=${`suggested-group-${group}`}>${caption}</li>
            ${suggestions.map(option)}
          </ul>`,
      )}
    </div>`;
  }
}
