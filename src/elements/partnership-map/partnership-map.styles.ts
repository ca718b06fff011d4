import { css } from 'lit';
import { provenanceStyles } from '../shared/provenance.styles.js';
import { areaMapStyles } from './area-map.styles.js';
import { pictureStyles } from './picture.styles.js';

export const styles = [
  provenanceStyles,
  pictureStyles,
  areaMapStyles,
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
