import { css } from 'lit';
import { factsStyles } from '../core/facts.styles.js';
import { provenanceStyles } from '../core/provenance.styles.js';
import { statusStyles } from '../core/status.styles.js';

export const projectStyles = [
  factsStyles,
  provenanceStyles,
  statusStyles,
  css`
    .project {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      align-content: start;
      padding-block: var(--_space-3) var(--_space-4);
      border-block-start: 2px solid var(--_text);
    }

    .when {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_space-3);
      color: var(--_muted);
      font-size: var(--_small);
    }

    .full > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.44em;
      letter-spacing: -0.01em;
    }

    .summary {
      margin-block: var(--_space-1);
    }

    .tags {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_space-1) var(--_space-3);
      font-size: var(--_small);
    }

    .tags > div {
      display: contents;
    }

    @container (max-width: 12em) {
      .tags {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    .tags dt {
      font-size: inherit;
    }

    .more .facts {
      margin-block-start: var(--_space-2);
      font-size: var(--_small);
    }

    .more .facts :is(dt, .muted, .fallback) {
      font-size: inherit;
    }

    :is(.image, .contact) {
      overflow-wrap: anywhere;
    }

    .image {
      margin: 0;
    }

    .image img {
      display: block;
      max-inline-size: min(100%, 30em);
      block-size: auto;
    }

    .more .provenance {
      margin-block-start: var(--_space-2);
    }

    @media screen {
      @container (min-width: 60em) {
        .more > .facts {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: var(--_space-5);
        }
      }
    }

    @media print {
      .project {
        display: block;
        padding-block: var(--_space-2) var(--_space-3);
      }
    }
  `,
];
