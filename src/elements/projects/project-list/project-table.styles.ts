import { css } from 'lit';

export const tableStyles = css`
  .scroller {
    overflow: auto;
    max-block-size: var(--forem-table-height, 80svh);
    border-block: 2px solid var(--_text);
    /* One ground behind the cells that stay in place and those that move under them. */
    background: var(--_surface);
  }

  table {
    inline-size: 100%;
    min-inline-size: 46em;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_small);
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

  @container (min-width: 36em) {
    :is(thead, tbody) th:first-child {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_surface);
    }

    thead th:first-child {
      z-index: 2;
    }
  }

  @media print {
    .scroller {
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
