/** The purposes as pictures: small copies of the real elements. */
import { css, html, nothing } from 'lit';
import type { Msg } from '../../localization/messages.js';
import type { BuildState } from './build-state.js';
import { purposes, type Purpose } from './purposes.js';

export const purposeStyles = css`
  .purposes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    gap: 0.75rem;
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

  .purpose svg {
    inline-size: 100%;
    block-size: auto;
    color: var(--accent);
    background: var(--raised);
  }
`;

/** Line drawings, 64 × 40: a picture that is there at once and costs no request. */
const drawings: Readonly<Record<string, string>> = {
  page: 'M6 8h24M6 14h14M6 22h16v12H6zM26 22h14v12H26zM44 22h14v12H44z',
  network: 'M6 8h20M6 16h52M6 22h44M6 28h48M6 34h18',
  projects: 'M6 6h52v8H6zM6 17h52v8H6zM6 28h52v8H6z',
  side: 'M20 6h24M20 12h18M20 18h22M20 24h16M20 30h20M20 36h12',
  map: 'M10 30l8-18 12-4 10 6 12-2 4 14-10 10-16-2-10 2zM30 8l4 14 8 12',
  chart: 'M6 9h44M6 18h30M6 27h20M6 36h9',
};

const drawing = (id: string): unknown =>
  html`<svg viewBox="0 0 64 40" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    <path d=${drawings[id] ?? ''} />
  </svg>`;

const isChosen = (state: BuildState, { element, attributes }: Purpose): boolean =>
  state.element === element && (attributes['view'] ?? '') === (state.attributes['view'] ?? '');

export const purposeView = (
  msg: Msg,
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
            ${drawing(purpose.id)} <span>${purpose.label}</span>
            ${purpose.hint ? html`<span class="quiet">${purpose.hint}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
