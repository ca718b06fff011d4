/// <reference types="vite/client" />
/** The purposes as pictures of the real elements. */
import { css, html, nothing } from 'lit';
import type { Language } from '../../dataset/languages.js';
import type { Speech } from '../studio-messages.js';
import type { BuildState } from './build-state.js';
import { purposes, type Purpose } from './purposes.js';

export const purposeStyles = css`
  .purposes {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;

    /* Six are never four and two. */
    @media (min-width: 34rem) and (max-width: 60rem) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .purpose {
    display: grid;
    align-content: start;
    gap: 0.35rem;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.6rem;
    text-align: start;
    border-color: var(--line);
    color: var(--ink);
  }

  .purpose[aria-pressed='true'] {
    background: var(--soft);
    color: var(--ink);
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }

  .purpose .quiet {
    font-weight: 400;
  }

  .purpose img {
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--line);
    background: #fff;
  }
`;

/** Addresses of the pictures, which `npm run build:studio -- --pictures` draws of the elements in each language. */
const pictures: Readonly<Record<string, string>> = import.meta.glob('./pictures/*/*.webp', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const picture = (id: string, lang: Language): unknown =>
  html`<img src=${pictures[`./pictures/${lang}/${id}.webp`]} alt="" width="240" height="150" />`;

const isChosen = (state: BuildState, { element, attributes }: Purpose): boolean =>
  state.element === element && (attributes['view'] ?? '') === (state.attributes['view'] ?? '');

export const purposeView = (
  { msg, lang }: Speech,
  state: BuildState,
  choose: (element: string, attributes: Readonly<Record<string, string>>) => void,
): unknown =>
  html`<ul class="purposes">
    ${purposes(msg).map(
      (purpose) =>
        html`<li>
          <button
            type="button"
            class="purpose"
            aria-pressed=${isChosen(state, purpose)}
            @click=${() => choose(purpose.element, purpose.attributes)}
          >
            ${picture(purpose.id, lang)} <span>${purpose.label}</span>
            ${purpose.hint ? html`<span class="quiet">${purpose.hint}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
