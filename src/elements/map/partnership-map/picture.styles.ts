import { css } from 'lit';

/** Land, countries and their labels on drawn maps. */
export const pictureStyles = css`
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    /* Labels stay on the same side of their circles in right-to-left pages. */
    direction: ltr;
    touch-action: manipulation;
  }

  .pending {
    aspect-ratio: 640 / 277;
    background: var(--_raised);
  }

  .square {
    aspect-ratio: 1;
  }

  .land {
    fill: var(--_land);
    stroke: var(--_surface);
    pointer-events: none;
  }

  .land,
  .shape {
    stroke-width: 1.5px;
    stroke-linejoin: round;
    /* Borders keep their width on screen on a small map. */
    vector-effect: non-scaling-stroke;
  }

  .country {
    outline: none;
    cursor: pointer;
    fill: var(--_land);
    stroke: var(--_surface);
  }

  .member,
  .joined {
    fill: var(--_member);
  }

  .former {
    fill: url(#stripes) var(--_warm-soft);
    stroke: var(--_warm);
  }

  .outside {
    stroke: var(--_border);
  }

  .country.chosen {
    fill: var(--_chosen);
  }

  .country:hover .shape {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .stripe-ground {
    fill: var(--_warm-soft);
  }

  .stripe {
    fill: var(--_warm);
  }

  /* Round ends of zero-length lines keep their size on screen at any size of the map. */
  .target,
  .dot {
    fill: none;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .target {
    stroke: transparent;
    stroke-width: 24px;
    cursor: pointer;
    pointer-events: stroke;
  }

  .dot {
    stroke: var(--_text);
    stroke-width: 5px;
  }

  .glass {
    fill: var(--_surface);
    stroke: var(--_border);
    stroke-width: 1px;
  }

  .chosen .glass {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .marks {
    pointer-events: none;
  }

  text {
    fill: var(--_text);
    font-size: 20px;
    font-weight: var(--_bold);
    text-anchor: middle;
    dominant-baseline: central;
    stroke-width: 2.5px;
    stroke-linejoin: round;
    paint-order: stroke;
    letter-spacing: 0;
    word-spacing: 0;
  }

  .mark {
    fill: var(--_on-accent);
    stroke: var(--_member);
  }

  .on-light,
  .aside,
  .region {
    fill: var(--_text);
    stroke: var(--_surface);
  }

  .on-dark {
    fill: var(--_surface);
    stroke: var(--_chosen);
  }

  .aside {
    text-anchor: end;
  }

  .leader {
    display: none;
    stroke: var(--_text);
    vector-effect: non-scaling-stroke;
  }

  .name {
    display: none;
    font-weight: normal;
  }

  .leader.named,
  .named .name {
    display: inline;
  }

  .chosen-ring,
  .ring {
    fill: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .chosen-ring {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .ring {
    display: none;
    stroke: var(--_focus);
    stroke-width: 3.5px;
    paint-order: stroke;
  }

  .ring.under {
    stroke: var(--_surface);
    stroke-width: 7px;
  }

  .map:has(.country:focus-visible) .ring {
    display: inline;
  }

  /* The content that names an option; the map shows names in its marks. */
  .own-name {
    font-size: 1px;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }
`;
