import { css } from 'lit';

/**
 * The cross-border area as tiles. Classes give row and column, because content security policies may forbid style
 * attributes.
 */
export const areaMapStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    grid-auto-rows: minmax(4.4em, auto);
    gap: 3px;
    max-inline-size: 40em;
    /* West stays on the left in right-to-left pages too. */
    direction: ltr;
  }

  .tile {
    border: 1px solid var(--_warm);
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    print-color-adjust: exact;
  }

  .tiles > .tile {
    display: grid;
    place-content: center;
    text-align: center;
    font-size: clamp(0.66em, 2.8cqi, 0.875em);
    line-height: 1.2;
    hyphens: manual;
    overflow-wrap: anywhere;
  }

  .region-1 {
    border-width: 2px;
    background: var(--_warm);
    color: var(--_surface);
  }

  .region-2 {
    border: 2px dashed var(--_warm);
    background: var(--_surface);
  }

  .row-1 {
    grid-row-start: 1;
  }
  .row-2 {
    grid-row-start: 2;
  }
  .row-3 {
    grid-row-start: 3;
  }
  .row-4 {
    grid-row-start: 4;
  }
  .row-5 {
    grid-row-start: 5;
  }
  .column-1 {
    grid-column-start: 1;
  }
  .column-2 {
    grid-column-start: 2;
  }
  .column-3 {
    grid-column-start: 3;
  }
  .column-4 {
    grid-column-start: 4;
  }
  .column-5 {
    grid-column-start: 5;
  }
  .rows-2 {
    grid-row-end: span 2;
  }
  .columns-2 {
    grid-column-end: span 2;
  }
`;
