import { css } from 'lit';
import { networkStyles } from '../shared/network-view.styles.js';

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
      container-type: inline-size;
    }

    @container (min-width: 48em) {
      .networks {
        grid-template-columns: repeat(auto-fit, minmax(22em, 1fr));
      }
    }
  `,
];
