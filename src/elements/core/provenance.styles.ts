import { css } from 'lit';

export const provenanceStyles = css`
  .provenance {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .provenance summary {
    color: var(--_muted);
    font-size: inherit;
  }

  /* Until fine-print.ts has arrived. */
  .provenance > p {
    margin-block-start: var(--_space-2);
  }

  @media print {
    /* A browser does not wait for the fine print before it prints. */
    .provenance.unloaded {
      display: none;
    }
  }
`;
