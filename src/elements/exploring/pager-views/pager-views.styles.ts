import { css } from 'lit';

export const pagerStyles = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    justify-content: center;
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_hairline);
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    align-items: center;
    justify-content: center;
  }

  .number {
    min-inline-size: 2.5em;
    padding-inline: var(--_space-1);
  }

  .number[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: default;
  }

  @media (forced-colors: active) {
    .number[aria-current] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  .gap {
    padding-inline: var(--_space-1);
    color: var(--_muted);
  }

  .pages .muted {
    flex-basis: 100%;
    text-align: center;
    max-inline-size: none;
  }

  .pages [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_hairline);
    background: none;
    cursor: default;
  }

  @media print {
    .pages {
      display: none;
    }
  }
`;
