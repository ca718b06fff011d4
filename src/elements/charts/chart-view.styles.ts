import { css } from 'lit';
import { dataTableStyles } from '../exploring/data-table.styles.js';
import { viewSwitchStyles } from '../exploring/view-switch.styles.js';

const ownStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: end;
    justify-content: space-between;
  }

  .title {
    padding-block-start: var(--_space-2);
  }

  th,
  td {
    min-inline-size: 7em;
  }

  .number {
    min-inline-size: 0;
  }

  tbody th {
    font-weight: var(--_bold);
  }

  .more {
    margin-block-start: var(--_space-2);
    margin-inline-start: calc(-1 * var(--_space-1));
  }

  svg {
    display: block;
    overflow: visible;
    inline-size: 100%;
    /* Drawings run from left to right; the rule below mirrors them as a whole. */
    direction: ltr;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }
`;

/** Styles shared by the elements that show a drawing or a table. */
export const chartStyles = [viewSwitchStyles, dataTableStyles, ownStyles];
