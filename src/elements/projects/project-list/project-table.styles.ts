import { css } from 'lit';

export const tableStyles = css`
  .scroller {
    overflow: auto;
    border-block: 2px solid var(--_text);
    font-size: var(--_small);
    /* The sticky head would cover a focused row below it. */
    scroll-padding-block: 3.5em 1em;
    /* One ground behind the cells that stay in place and those that move under them; a shadow at the edge where columns
       are out of sight, covered by the ground that scrolls with the end of the table. */
    background:
      linear-gradient(to left, var(--_surface) 2em, transparent) right / 4em 100% no-repeat local,
      linear-gradient(to left, var(--_hairline), transparent) right / 2em 100% no-repeat,
      var(--_surface);
  }

  /* A short table scrolls with its page. */
  .scroller.long {
    max-block-size: var(--forem-table-height, 80svh);
  }

  table {
    inline-size: 100%;
    min-inline-size: 46em;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
    hyphens: manual;
  }

  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    color: var(--_muted);
    font-weight: var(--_bold);
    vertical-align: baseline;
    white-space: nowrap;
    border-block-end: 1px solid var(--_border);
  }

  tbody tr + tr > * {
    border-block-start: 1px solid var(--_hairline);
  }

  tbody th {
    min-inline-size: 11em;
    font-weight: var(--_bold);
  }

  td:nth-child(4) {
    min-inline-size: 10em;
  }

  td p + p {
    margin-block-start: var(--_space-1);
  }

  .themes {
    color: var(--_muted);
  }

  tbody .status {
    font-size: inherit;
  }

  tbody .status,
  td.tabular {
    white-space: nowrap;
  }

  .head {
    display: inline-flex;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  .head:hover {
    background: none;
    color: var(--_accent);
  }

  [aria-sort] .head {
    color: var(--_text);
  }

  /* Figures and their head end at the same edge. */
  th:last-child .head {
    flex-direction: row-reverse;
  }

  .arrow {
    inline-size: 1.25em;
    text-align: center;
  }

  :not([aria-sort]) > .head .arrow {
    opacity: 0.7;
  }

  /* A period in two lines leaves room for the budget. */
  @container (max-width: 66em) {
    td.tabular:not(.money) {
      min-inline-size: 8.5em;
      white-space: normal;
    }
  }

  @container (min-width: 36em) {
    /* The sticky column would cover a focused control beside it. */
    .scroller {
      scroll-padding-inline: 15em 1em;
    }

    :is(thead, tbody) th:first-child {
      position: sticky;
      inset-inline-start: 0;
      inline-size: 14em;
      max-inline-size: 14em;
      background: var(--_surface);
    }

    thead th:first-child {
      z-index: 2;
    }
  }

  /* On a phone each row is two lines: the name, then period, status and budget. */
  @container (max-width: 39.99em) {
    .scroller.scroller {
      max-block-size: none;
      border-block-start: 0;
    }

    table {
      display: block;
      min-inline-size: 0;
    }

    tbody {
      display: block;
    }

    thead,
    tbody tr > td:is(:nth-child(4), :nth-child(5)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    thead button {
      visibility: hidden;
    }

    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      padding-block: var(--_space-2);
      border-block-start: 1px solid var(--_hairline);
    }

    tbody tr > *,
    tbody tr + tr > * {
      position: static;
      padding: 0;
      border: 0;
    }

    tbody th {
      inline-size: 100%;
      max-inline-size: none;
      font-size: calc(1em / 0.875);
    }

    tbody td:empty {
      display: none;
    }
  }

  @media print {
    .scroller.scroller {
      overflow: visible;
      max-block-size: none;
    }

    table,
    tbody > tr > * {
      min-inline-size: 0;
    }

    thead th {
      position: static;
      white-space: normal;
    }

    tbody .status,
    td.tabular:not(.money) {
      white-space: normal;
    }

    tr {
      break-inside: avoid;
    }

    .head {
      display: inline;
    }

    .arrow {
      display: none;
    }
  }
`;
