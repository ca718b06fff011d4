import { css } from 'lit';

export const styles = css`
  .total {
    margin-block-start: var(--_space-1);
    font-weight: var(--_bold);
  }

  .notice {
    margin-block-start: var(--_space-3);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .key li {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
  }

  .swatch {
    inline-size: 2.2em;
    block-size: 1.1em;
  }

  .group,
  .undated {
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_text);
  }

  .row,
  .undated li {
    border-block-start: 1px solid var(--_hairline);
    padding-block: var(--_space-2);
  }

  .name {
    font-weight: var(--_bold);
    line-height: 1.3;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-3);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .undated ul {
    margin-block-start: var(--_space-2);
  }

  .axis {
    block-size: 2.8em;
    margin-block-start: var(--_space-2);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .track {
    position: relative;
    block-size: 1.75em;
    margin-block-start: var(--_space-1);
  }

  /* The track fills the height of its row without adding to it. */
  .track svg {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }

  text {
    fill: var(--_muted);
    transform: translateX(var(--_beside)) scaleX(var(--_turn, 1));
    transform-box: fill-box;
    transform-origin: center;
    --_beside: 0.3em;
  }

  /* Text is mirrored with the drawing, and mirrored back by this rule. */
  text:dir(rtl) {
    --_turn: -1;
  }

  .wide {
    display: none;
  }

  .now {
    fill: var(--_accent);
    font-weight: var(--_bold);
  }

  .now.before {
    text-anchor: end;
    --_beside: -0.3em;
  }

  line {
    stroke-width: 1px;
  }

  .year,
  .edge {
    stroke: var(--_hairline);
    shape-rendering: crispEdges;
  }

  .today {
    stroke: var(--_accent);
    stroke-width: 2px;
    shape-rendering: crispEdges;
  }

  .period {
    height: 100%;
    fill: var(--_raised);
  }

  .span {
    --_mark: var(--_border);
    fill: var(--_mark);
    stroke: var(--_mark);
  }

  .ongoing .span {
    --_mark: var(--_accent);
  }

  .upcoming .span {
    --_mark: var(--_accent);
    fill: var(--_surface);
  }

  rect.span {
    y: calc(50% - 0.4em);
    height: 0.8em;
    rx: 2px;
    stroke-width: 1.5px;
  }

  .span.open {
    stroke-width: 0.8em;
    stroke-dasharray: 0.5em 0.2em 0.25em 0.2em 0.25em 0.2em 0.25em 0.2em 0.25em 0.2em 0.25em 0.2em 0.25em
      0.2em 0.25em 99em;
  }

  @container (min-width: 48em) {
    .head,
    .row {
      display: grid;
      grid-template-columns: minmax(14em, 1fr) minmax(0, 2.4fr);
      column-gap: var(--_space-4);
    }

    .head {
      align-items: end;
    }

    .row {
      padding-block: 0;
    }

    .row .label {
      padding-block: var(--_space-2);
    }

    .track {
      block-size: auto;
      margin-block-start: 0;
    }

    .wide {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .year,
    .edge {
      stroke: GrayText;
    }

    .edge {
      stroke-dasharray: 2px 2px;
    }

    text,
    .now {
      fill: CanvasText;
    }

    .today {
      stroke: Highlight;
    }

    .period {
      fill: Canvas;
    }

    .swatch .period {
      stroke: GrayText;
      stroke-dasharray: 2px 2px;
    }

    .span,
    .ongoing .span,
    .upcoming .span {
      --_mark: CanvasText;
    }

    .upcoming .span {
      fill: Canvas;
    }
  }

  @media print {
    .group,
    .row {
      break-inside: avoid;
    }
  }
`;
