import { css } from 'lit';
import { projectStyles } from '../project-view.styles.js';

export const styles = [
  ...projectStyles,
  css`
    .facts {
      margin-block: var(--_space-2) var(--_space-3);
    }

    .total {
      margin-block: var(--_space-2);
      color: var(--_muted);
    }

    .projects > li > .project {
      border-block-start: 1px solid var(--_hairline);
    }

    .projects > li > .project > :is(h1, h2, h3, h4, h5, h6) {
      font-size: inherit;
    }

    @media print {
      .more {
        display: none;
      }

      .projects > li {
        break-inside: avoid;
      }
    }
  `,
];
