import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../../localization/messages.js';

/** Spellings that would find something, each as a button that takes the place of the words. */
export function suggestionList(
  msg: Msg,
  suggestions: readonly string[],
  choose: (words: string) => void,
): TemplateResult | typeof nothing {
  if (!suggestions.length) return nothing;
  return html`<div class="suggestions" part="suggestions">
    <p id="suggestions">${msg('Vouliez-vous dire :', { id: 'suggestions' })}</p>
    <ul role="list" aria-labelledby="suggestions">
      ${suggestions.map(
        (words) =>
          html`<li>
            <button part="button" type="button" @click=${() => choose(words)}><bdi>${words}</bdi></button>
          </li>`,
      )}
    </ul>
  </div>`;
}
