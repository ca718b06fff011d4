import { css } from 'lit';

/** The tables of the map, and the checkboxes of countries. */
export const tableStyles = css`
  .choice legend {
    margin-block-end: var(--_space-1);
    font-weight: var(--_bold);
  }

  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }

  th,
  td {
    padding: var(--_space-1) 0;
    padding-inline-end: var(--_space-2);
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    overflow-wrap: break-word;
  }

  th:first-child {
    inline-size: 45%;
  }

  @container (max-width: 20em) {
    th:first-child {
      inline-size: 60%;
    }
  }

  thead th {
    color: var(--_muted);
    font-weight: var(--_bold);
    vertical-align: bottom;
  }

  :is(th, td).number {
    padding-inline-end: 0;
    text-align: end;
  }

  tr.former .status {
    color: var(--_warm);
  }

  label:has([type='checkbox']) {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    min-block-size: 24px;
    cursor: pointer;
  }

  label:has([type='checkbox']:checked) {
    font-weight: var(--_bold);
  }
`;
