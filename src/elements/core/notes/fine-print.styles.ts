import { css } from 'lit';

/** Styles of the sources in a disclosure. */
export const finePrintStyles = css`
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
    /* Sources are numbered notes in one paragraph. */
    .provenance.provenance {
      font-size: 0.8em;
      line-height: 1.35;
      counter-reset: source;
    }

    .provenance > :not(summary) {
      max-inline-size: none;
      margin: 0;
    }

    .provenance.provenance::details-content {
      display: contents;
    }

    .provenance :is(summary, ul, ul + p, li) {
      display: inline;
    }

    .provenance summary::after {
      content: ': ';
    }

    .provenance:lang(fr) summary::after {
      content: '\\00a0: ';
    }

    .provenance li {
      margin: 0;
      padding: 0;
      text-indent: 0;
      counter-increment: source;
    }

    .provenance li::before {
      content: counter(source) '. ';
      display: inline;
      font-weight: var(--_bold);
    }

    .provenance li::after {
      content: ' ';
    }

    .provenance a {
      display: inline;
      min-block-size: 0;
    }
  }
`;
