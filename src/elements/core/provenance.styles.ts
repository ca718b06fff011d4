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

  .provenance > :not(summary) {
    margin-block-start: var(--_space-2);
    max-inline-size: var(--_measure);
  }

  .provenance li {
    margin-block-start: var(--_space-1);
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .provenance li::before {
    content: '–';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }

  .provenance a {
    color: inherit;
    overflow-wrap: anywhere;
    display: inline-block;
    min-block-size: 24px;
    max-inline-size: calc(100% - 1em);
    text-indent: 0;
    vertical-align: top;
  }

  @media print {
    /* A browser does not wait for the fine print before it prints. */
    .provenance.unloaded {
      display: none;
    }

    .provenance.provenance {
      columns: 2 18em;
      column-gap: var(--_space-5);
      font-size: 0.8em;
      line-height: 1.3;
    }

    .provenance > :not(summary),
    .provenance li {
      margin-block-start: 0;
      max-inline-size: none;
    }

    .provenance li {
      break-inside: avoid;
    }

    .provenance summary {
      break-after: avoid;
    }

    .provenance a {
      display: inline;
      min-block-size: 0;
    }
  }
`;
