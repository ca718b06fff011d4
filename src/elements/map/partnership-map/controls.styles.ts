import { css } from 'lit';

/** The switches above the map: radio buttons in a row. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: end;
    justify-content: space-between;
    margin-block: var(--_space-3);
  }

  .switcher {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
  }

  .switcher[part='presentation'] {
    font-size: var(--_small);
  }

  .switcher label {
    position: relative;
    display: grid;
    align-content: center;
    min-block-size: 26px;
    border-block-end: 2px solid transparent;
    color: var(--_accent);
    cursor: pointer;
  }

  .switcher label:hover {
    border-color: var(--_hairline);
  }

  .switcher label:has(:checked) {
    border-color: var(--_text);
    color: var(--_text);
    font-weight: var(--_bold);
  }

  .switcher input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }

  .switcher label:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .switcher label:not(:has(:checked)) {
      border-color: Canvas;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
