import { css } from 'lit';

/** Tables with the data of a drawing, and checkboxes in their rows. */
export const dataTableStyles = css`
  .scroller {
    position: relative;
    overflow-x: auto;
    margin-block-start: var(--_space-3);
    border-block: 2px solid var(--_text);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    text-align: start;
  }

  th,
  td {
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-4);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  td.tabular {
    white-space: nowrap;
  }

  :is(th, td).number {
    text-align: end;
  }

  thead th {
    color: var(--_muted);
    font-weight: var(--_bold);
    vertical-align: bottom;
  }

  tbody tr {
    border-block-start: 1px solid var(--_hairline);
  }

  .choice {
    display: inline-grid;
    /* A column is at least as wide as its longest word. */
    grid-template-columns: auto minmax(min-content, 1fr);
    gap: var(--_space-2);
    min-block-size: 24px;
    cursor: pointer;
  }

  .choice:has(:checked) {
    font-weight: var(--_bold);
  }

  @media print {
    .scroller {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
