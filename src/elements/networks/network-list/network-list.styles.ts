import { css } from 'lit';
import { networkStyles } from '../network-view.styles.js';

export const styles = [
  ...networkStyles,
  css`
    .title {
      margin-block-end: var(--_space-4);
    }

    .networks {
      display: grid;
      gap: var(--_space-4) var(--_space-5);
    }

    /* Networks are a short row. On a phone the disclosure shows the mission too. */
    @media screen {
      .network:has(> .more:not([open])) > :is(.mission, .muted) {
        display: var(--_more, block);
      }

      @container (max-width: 30em) {
        .networks:has(> :nth-child(2)) {
          --_more: none;
          gap: 0;
        }
      }

      /* Short name and disclosure share a line; the full name stands below. */
      @container (22em < width <= 30em) {
        .networks:has(> :nth-child(2)) {
          --_beside: absolute;
          --_heading-room: 50%;
          --_disclosure-room: 54%;
          --_name-size: var(--_small);
          --_row-padding: var(--_space-2);
        }
      }
    }

    .networks > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      container-type: inline-size;
    }

    .network {
      display: flex;
      flex-direction: column;
    }

    .network.summary {
      position: relative;
      gap: var(--_space-1);
      padding-block: var(--_row-padding, var(--_space-3) var(--_space-4));
    }

    .summary > :is(h1, h2, h3, h4, h5, h6) {
      padding-inline-end: var(--_heading-room, 0);
    }

    .summary > .name {
      font-size: var(--_name-size, var(--_large));
    }

    .summary > .more > summary {
      position: var(--_beside, static);
      inset-block-start: var(--_space-2);
      inset-inline-end: 0;
      max-inline-size: var(--_disclosure-room, none);
    }

    /* Single facts of neighbouring cards share one line. */
    .facts:has(> :only-child) {
      margin-block-start: auto;
    }

    @container (min-width: 44em) {
      .networks {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      /* Three networks stand in one row or one below the other, never two and one. */
      .networks:has(> :nth-child(3):last-child) {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (min-width: 54em) {
      .networks:has(> :nth-child(3):nth-child(n)) {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }

    @media print {
      .networks.networks,
      .networks > li {
        display: block;
      }
    }
  `,
];
