import { css } from 'lit';

/** The fieldset of a filter, and its lines: a checkbox, a label and a count. */
export const frameStyles = css`
  fieldset:not(.select),
  .known {
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_text);
  }

  /* A floated legend leaves the border of its fieldset and flows as a line. */
  legend {
    float: inline-start;
    margin-block-end: var(--_space-2);
  }

  .clear {
    float: inline-end;
    margin-inline-end: calc(-1 * var(--_space-1));
  }

  .body {
    clear: both;
  }

  .fault {
    margin-block-end: var(--_space-2);
    padding-inline-start: var(--_space-2);
    border-inline-start: 3px solid var(--_warm);
  }

  :is([part='value'], .unknown) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-2);
    align-items: start;
    min-block-size: 24px;
    cursor: pointer;
  }

  .count {
    color: var(--_muted);
  }
`;
