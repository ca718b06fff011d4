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
      gap: var(--_space-5);
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

    /* Single facts of neighbouring cards share one line. */
    .facts:has(> :only-child) {
      margin-block-start: auto;
    }

    @container (min-width: 48em) {
      .networks {
        grid-template-columns: repeat(auto-fit, minmax(22em, 1fr));
      }
    }
  `,
];
