import { css } from 'lit';

/** The territories of a cross-border area. Three tints of equal strength with patterns tell regions apart. */
export const areaMapStyles = css`
  .territory {
    stroke: var(--_text);
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    print-color-adjust: exact;
  }

  .region-0 {
    fill: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
  }

  .ground-1 {
    fill: color-mix(in oklab, var(--_warm) 20%, var(--_surface));
  }

  .line {
    fill: color-mix(in oklab, var(--_warm) 42%, var(--_surface));
  }

  .region-1 {
    fill: url(#lines);
  }

  .ground-2 {
    fill: color-mix(in oklab, var(--_text) 11%, var(--_surface));
  }

  .spot {
    fill: color-mix(in oklab, var(--_text) 38%, var(--_surface));
  }

  .region-2 {
    fill: url(#dots);
  }

  .city,
  .place {
    stroke: var(--_surface);
    stroke-width: 3px;
  }

  .city {
    font-weight: normal;
  }

  .start {
    text-anchor: start;
  }

  .end {
    text-anchor: end;
  }

  .wide.wide {
    display: none;
  }

  @container (min-width: 36em) {
    .wide.wide {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .region-0,
    .ground-1,
    .ground-2 {
      fill: Canvas;
    }

    .line,
    .spot {
      fill: GrayText;
    }
  }
`;
