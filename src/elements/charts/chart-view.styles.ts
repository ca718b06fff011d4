import { css } from 'lit';

/** Styles shared by the elements that show a drawing or a table. */
export const chartStyles = css`
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

  .views {
    display: flex;
    gap: var(--_space-3);
    font-size: var(--_small);
  }

  .view {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 24px;
    min-inline-size: 24px;
    cursor: pointer;
  }

  .view input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  .view span {
    border-block-end: 2px solid transparent;
    color: var(--_accent);
  }

  .view:hover span {
    border-color: var(--_hairline);
  }

  .view :checked + span {
    border-color: currentColor;
    color: var(--_text);
    font-weight: var(--_bold);
  }

  .view :focus-visible + span {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

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
    min-inline-size: 7em;
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-4);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  td.tabular {
    white-space: nowrap;
  }

  .number {
    min-inline-size: 0;
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

  @media (forced-colors: active) {
    .view span {
      border-color: Canvas;
      color: LinkText;
    }

    .view :checked + span {
      border-color: Highlight;
      color: CanvasText;
    }
  }

  @media print {
    .base {
      color-scheme: light;
      color: #000;
    }

    .views {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
