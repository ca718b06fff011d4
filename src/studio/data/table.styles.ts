import { css } from 'lit';

/** Looks of the tables of a list: rows, columns and values. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9rem;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.6rem;
    border-block-end: 1px solid var(--line);
  }

  .rows th {
    white-space: nowrap;
  }

  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: 28rem;
    border: 1px solid var(--line);
  }

  /* A narrow page shows each row as a block, so that no control hides behind an edge. */
  @media (max-width: 40rem) {
    table:not(.rows) {
      &,
      & tbody,
      & tbody :is(tr, th, td) {
        display: block;
      }

      & thead {
        display: block;
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      & tbody tr {
        padding-block: 0.4rem;
        border-block-end: 1px solid var(--line);
      }

      & tbody :is(th, td) {
        border: 0;
        padding-block: 0.15rem;
      }
    }

    .amount::before {
      content: attr(data-head) ' ';
    }
  }

  .scroller thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--raised);
  }
`;
