import { css } from 'lit';
import { provenanceStyles } from '../shared/provenance.styles.js';

export const styles = [
  provenanceStyles,
  css`
    :host {
      --_land: color-mix(in oklab, var(--_hairline) 62%, var(--_surface));
      --_member: var(--_accent);
      --_chosen: var(--_text);
    }

    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
      align-items: end;
      justify-content: space-between;
      margin-block: var(--_space-3);
    }

    .switcher {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-3);
    }

    .switcher[part='presentation'] {
      font-size: var(--_small);
    }

    .switcher label {
      position: relative;
      display: grid;
      align-content: center;
      min-block-size: 26px;
      border-block-end: 2px solid transparent;
      color: var(--_accent);
      cursor: pointer;
    }

    .switcher label:hover {
      border-color: var(--_hairline);
    }

    .switcher label:has(:checked) {
      border-color: var(--_text);
      color: var(--_text);
      font-weight: var(--_bold);
    }

    .switcher input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: inherit;
    }

    .switcher label:has(:focus-visible) {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: 2px;
      border-radius: var(--_radius);
    }

    .view {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3) var(--_space-5);
      padding-block-start: var(--_space-3);
      border-block-start: 2px solid var(--_text);
    }

    .words {
      display: grid;
      gap: var(--_space-2);
      align-content: start;
    }

    .map {
      display: block;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
      /* Names beside their circles stay on the same side. */
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
      stroke-width: 0.75px;
      stroke-linejoin: round;
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
      stroke-width: 1.5px;
    }

    .stripe-ground {
      fill: var(--_warm-soft);
    }

    .stripe {
      fill: var(--_warm);
    }

    /* Thick ends of lines: of the same size on screen, however large the map. */
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

    .name {
      display: none;
      font-weight: normal;
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

    /* The one in the place of the other. */
    .about {
      display: grid;
      margin-block-start: var(--_space-2);
    }

    .about > p {
      grid-area: 1 / 1;
    }

    .one > .hint {
      visibility: hidden;
    }

    .capital {
      display: inline-block;
    }

    .capital::first-letter,
    .status::first-letter {
      text-transform: uppercase;
    }

    .key {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      margin-block: var(--_space-1);
      font-size: var(--_small);
    }

    .key li {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
    }

    .swatch {
      flex: none;
      inline-size: 1.7em;
      block-size: 1.15em;
    }

    .swatch text {
      font-size: 12px;
    }

    .tiles {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      grid-auto-rows: minmax(4.4em, auto);
      gap: 3px;
      max-inline-size: 40em;
      /* North stays up, and west on the left, in whatever direction people write. */
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

    [type='checkbox'] {
      inline-size: 1.15em;
      block-size: 1.15em;
      margin-block: 0.175em;
      accent-color: var(--_accent);
      cursor: inherit;
    }

    .credit {
      margin-block-start: var(--_space-2);
    }

    @container (min-width: 36em) {
      text {
        font-size: 12px;
      }

      .name {
        display: inline;
      }
    }

    @container (min-width: 52em) {
      .view {
        grid-template: auto 1fr / minmax(0, 1fr) minmax(0, min(66%, 44em));
      }

      .picture {
        grid-row: span 2;
      }

      .key {
        display: grid;
        margin-block: var(--_space-3);
      }
    }

    @media (forced-colors: active) {
      :host {
        --_land: Canvas;
        --_member: CanvasText;
        --_chosen: Highlight;
        --_surface: Canvas;
        --_text: CanvasText;
        --_warm: CanvasText;
        --_warm-soft: Canvas;
        --_focus: Highlight;
      }

      .land,
      .outside {
        stroke: GrayText;
      }

      .switcher label:not(:has(:checked)) {
        border-color: Canvas;
      }
    }

    @media print {
      .controls,
      .detail,
      .hint {
        display: none;
      }

      .view {
        margin-block-start: var(--_space-3);
        break-inside: avoid;
      }

      .map {
        max-inline-size: 32em;
      }
    }
  `,
];
