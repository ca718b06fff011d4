import { css } from 'lit';
import { dataTableStyles } from '../../exploring/data-table.styles.js';

/** The tables of the map, and the checkboxes of countries. */
export const tableStyles = [
  dataTableStyles,
  css`
    .countries legend {
      margin-block-end: var(--_space-1);
      font-weight: var(--_bold);
    }

    .country-row {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      align-items: center;
      /* WCAG 2.5.8: targets of the pointer are 24 px apart. */
      min-block-size: max(2em, 28px);
    }

    td,
    th {
      padding-block: var(--_space-1);
      /* Columns are at least as wide as their longest words, with any spacing of letters. */
      overflow-wrap: break-word;
    }

    @container (min-width: 20em) {
      th:first-child {
        inline-size: 45%;
      }
    }

    @container (max-width: 20em) {
      /* The status stands below the country. */
      tr:has(.number) {
        display: grid;
        grid-template-columns: 1fr auto;
      }

      .number {
        grid-area: 1 / 2;
      }

      :has(.number) > .status {
        padding: 0 1.7em;
      }
    }

    tr.former .status {
      color: var(--_warm);
    }
  `,
];
