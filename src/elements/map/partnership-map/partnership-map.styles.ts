import { css } from 'lit';
import { viewSwitchStyles } from '../../exploring/view-switch.styles.js';
import { provenanceStyles } from '../../core/provenance.styles.js';
import { areaMapStyles } from './area-map.styles.js';
import { controlStyles } from './controls.styles.js';
import { pictureStyles } from './picture.styles.js';
import { tableStyles } from './table.styles.js';

export const styles = [
  provenanceStyles,
  pictureStyles,
  areaMapStyles,
  viewSwitchStyles,
  controlStyles,
  ...tableStyles,
  css`
    :host {
      --_land: color-mix(in oklab, var(--_hairline) 62%, var(--_surface));
      /* Full strength would make the land the brightest thing on a dark page. */
      --_member: light-dark(var(--_accent), color-mix(in oklab, var(--_accent) 80%, var(--_surface)));
      --_chosen: var(--_text);
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

    /* Map and table share one grid cell. */
    .about {
      display: grid;
      margin-block-start: var(--_space-2);
    }

    /* A magnified map is taller than the window: the details of a country stay in sight. */
    .one {
      position: sticky;
      inset-block-end: 0;
      background: var(--_surface);
    }

    .about > :is(.detail, .hint) {
      grid-area: 1 / 1;
    }

    .keys {
      display: none;
    }

    :has(.country:focus-visible) + .about .keys {
      display: block;
    }

    .one > .hint {
      visibility: hidden;
    }

    .found li {
      padding-block: var(--_space-1);
      border-block-start: 1px solid var(--_hairline);
    }

    .found > :first-child {
      font-size: 1em;
    }

    .found ul {
      margin-block-start: var(--_space-2);
    }

    .regions {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
      gap: 0 var(--_space-4);
    }

    .regions li {
      padding-block: var(--_space-2);
      border-block-start: 1px solid var(--_hairline);
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

    .credit {
      margin-block-start: var(--_space-2);
    }

    @container (min-width: 36em) {
      text {
        font-size: 12px;
      }

      .name,
      .leader {
        display: inline;
      }
    }

    @container (min-width: 52em) {
      .view {
        grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, min(60%, 36em));
      }

      .picture {
        grid-row: span 3;
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
        --_on-accent: Canvas;
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

      /* Browsers force the colour of SVG text, which would vanish on its shape:
         https://drafts.csswg.org/css-color-adjust/#forced-color-adjust-prop */
      text {
        forced-color-adjust: none;
      }

      .on-dark {
        fill: HighlightText;
      }
    }

    @media print {
      .about {
        display: none;
      }

      .view {
        margin-block-start: var(--_space-3);
        break-inside: avoid;
      }

      .map {
        max-inline-size: 24em;
      }

      /* The map is small on paper: it names the countries with projects only, in larger letters. */
      .map text {
        font-size: 20px;
      }

      .mark:not(.named) .name,
      .aside .name,
      .leader:not(.named) {
        display: none;
      }

      .country-row {
        align-items: baseline;
      }
    }
  `,
];
