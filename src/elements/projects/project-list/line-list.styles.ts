import { css } from 'lit';

export const lineStyles = css`
  .lines {
    border-block-end: 1px solid var(--_hairline);
  }

  .lines > li {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-3);
    align-items: baseline;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_hairline);
  }

  .line-name {
    flex: 1 0 100%;
    font-weight: var(--_bold);
  }

  .line-when {
    color: var(--_muted);
  }

  .lines :is(.line-when, .status) {
    font-size: var(--_small);
  }

  @container (min-width: 30em) {
    .lines {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      column-gap: var(--_space-4);
    }

    .lines > li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }

    .line-name {
      grid-column: 1;
    }

    .line-when {
      grid-column: 2;
    }

    .lines .status {
      grid-column: 3;
    }
  }

  @media print {
    .lines > li {
      break-inside: avoid;
    }
  }
`;
