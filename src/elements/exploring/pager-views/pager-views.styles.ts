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

  /* On a phone, the buttons at the ends are arrows, so that all are in one line. */
  @container (max-width: 30em) {
    nav.pages {
      display: grid;
      grid-template-columns: auto minmax(0, auto) auto;
      gap: var(--_space-2);
    }

    .number {
      min-inline-size: 2em;
      padding-inline: 0;
    }

    nav > button > span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    nav > button::before {
      content: '›' / '';
    }

    nav > :first-child::before {
      content: '‹' / '';
    }

    nav > .muted {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .pages {
      display: none;
    }
  }
`;
