import { css } from 'lit';
import { factsStyles } from '../core/facts.styles.js';
import { provenanceStyles } from '../core/provenance.styles.js';

export const networkStyles = [
  factsStyles,
  provenanceStyles,
  css`
    .network {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      align-content: start;
      padding-block: var(--_space-3) var(--_space-4);
      border-block-start: 2px solid var(--_text);
    }

    .acronym {
      display: block;
      inline-size: fit-content;
      max-inline-size: 100%;
      font-size: clamp(1em, 8.6cqi, 1.2em);
      letter-spacing: -0.02em;
      line-height: 1.1;
    }

    .name {
      font-size: min(var(--_large), max(1em, 8cqi));
      line-height: 1.35;
      color: var(--_muted);
      text-wrap: balance;
    }

    .mission {
      margin-block: var(--_space-2);
    }

    .expired {
      color: var(--_warm);
    }

    .more .facts {
      margin-block-start: var(--_space-2);
      font-size: var(--_small);
    }

    .more .facts :is(dt, .muted, .fallback) {
      font-size: inherit;
    }

    .more > :is(p, .provenance) {
      margin-block-start: var(--_space-2);
    }

    @media print {
      .network.network {
        display: block;
        padding-block: var(--_space-2);
      }
    }
  `,
];
