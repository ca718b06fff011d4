import { css } from 'lit';

export const styles = css`
  .deck {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
    justify-content: space-between;
    min-block-size: 24px;
    margin-block-end: var(--_space-2);
  }

  .deck .quiet {
    margin-inline-end: calc(-1 * var(--_space-1));
  }

  .bars {
    border-block-start: 2px solid var(--_text);
  }

  .bars label {
    display: grid;
    grid-template: 'box label count' 'box length length' / auto minmax(0, 1fr) auto;
    column-gap: var(--_space-2);
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.4em;
    line-height: 1.4;
    cursor: pointer;
  }

  li + li {
    border-block-start: 1px solid var(--_hairline);
  }

  .bars input {
    grid-area: box;
    align-self: start;
    margin-block: 0.125em;
  }

  .label {
    grid-area: label;
    text-wrap: pretty;
  }

  .bars label:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :checked ~ .label {
    font-weight: var(--_bold);
  }

  .count {
    grid-area: count;
    min-inline-size: 1.5em;
    text-align: end;
    font-weight: var(--_bold);
  }

  .none:not(:has(:checked)) :is(.label, .count) {
    color: var(--_muted);
    font-weight: inherit;
  }

  /* Bars of one project each would say nothing. */
  .plain .length,
  .none .length {
    display: none;
  }

  .length {
    grid-area: length;
    block-size: 0.6em;
    margin-block-start: 0.25em;
  }

  rect {
    height: 100%;
    fill: var(--_accent);
    transition:
      width var(--_motion),
      fill var(--_motion);
  }

  /* Bars that are not chosen fade once one is. */
  .chosen input:not(:checked) ~ .length rect {
    fill: var(--_border);
  }

  @container (min-width: 34em) {
    .bars label {
      grid-template: 'box label length count' / auto minmax(0, 16em) minmax(0, 1fr) auto;
      column-gap: var(--_space-3);
    }

    .length {
      block-size: 1em;
      margin-block-start: 0.2em;
    }

    .count {
      min-inline-size: 2.5em;
    }
  }

  @media (forced-colors: active) {
    rect,
    .chosen input:not(:checked) ~ .length rect {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2px;
    }

    .chosen :checked ~ .length rect {
      fill: Highlight;
      stroke: Highlight;
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }

    .more,
    .quiet {
      display: none;
    }
  }
`;
