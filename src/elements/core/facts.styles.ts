import { css } from 'lit';

/** The list of a record's facts. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .facts > div {
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_hairline);
  }

  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  dd > p + p {
    margin-block-start: var(--_space-1);
  }

  @media print {
    .more > summary {
      display: none;
    }

    .facts {
      display: block;
      columns: 3 14em;
      column-gap: var(--_space-4);
      font-size: var(--_small);
    }

    .facts > div.fact {
      display: block;
      padding-block: var(--_space-1);
    }

    /* For columns of equal height, a long fact may go on in the next one. */
    .facts > div.fact:not(:has(dd > p + p, dd > details)),
    dd > p {
      break-inside: avoid;
    }

    dt {
      break-after: avoid;
    }
  }

  @container (min-width: 30em) {
    .facts > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: var(--_space-3);
      align-items: baseline;
    }
  }
`;
