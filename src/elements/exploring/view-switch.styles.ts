import { css } from 'lit';

/** Radio buttons in a row, drawn as buttons of which the chosen one is filled. */
export const viewSwitchStyles = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
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
    padding: 0.1em var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_accent);
  }

  .option:hover span {
    border-color: currentColor;
  }

  .option :checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .option :focus-visible + span {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .option span {
      border-color: ButtonBorder;
      color: ButtonText;
    }

    .option :checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .switch {
      display: none;
    }
  }
`;
