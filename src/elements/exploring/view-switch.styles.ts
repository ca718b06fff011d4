import { css } from 'lit';

/** Radio buttons in a row, as text with a line below the chosen one. */
export const viewSwitchStyles = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    font-size: var(--_small);
  }

  .option {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 26px;
    min-inline-size: 24px;
    cursor: pointer;
  }

  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  .option span {
    border-block-end: 2px solid transparent;
    color: var(--_accent);
  }

  .option:hover span {
    border-color: var(--_hairline);
  }

  .option :checked + span {
    border-color: currentColor;
    color: var(--_text);
    font-weight: var(--_bold);
  }

  .option :focus-visible + span {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .option span {
      border-color: Canvas;
      color: LinkText;
    }

    .option :checked + span {
      border-color: Highlight;
      color: CanvasText;
    }
  }

  @media print {
    .switch {
      display: none;
    }
  }
`;
