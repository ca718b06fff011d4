import { html } from 'lit';
import { directive, Directive, type Part } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class TextDirective extends Directive {
  #text: string | undefined;

  render(text: string): string {
    return text;
  }

  override update(part: Part, [text]: [string]): string {
    // Lit changes a text node in place, but a browser's page translation has put a <font> where it stood.
    if (this.#text !== undefined && this.#text !== text) setCommittedValue(part, {});
    this.#text = text;
    return text;
  }
}

/** Text that changes while people look: survives machine translation of the page. */
export const text = directive(TextDirective);

/** A comma for screen readers between texts that only a gap separates on screen. */
export const separator = html`<span class="visually-hidden">, </span>`;
