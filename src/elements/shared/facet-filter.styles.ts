import { css } from 'lit';

export const styles = css`
  fieldset {
    position: relative;
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_text);
  }

  /* A legend stands in the border of its fieldset; floated it is an ordinary line. */
  legend {
    float: inline-start;
    margin-block-end: var(--_space-2);
  }

  .clear {
    float: inline-end;
  }

  [part='values'] {
    clear: both;
  }

  .group {
    padding-block: var(--_space-3) var(--_space-1);
  }

  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-2);
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.3em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  label:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  li + li > label {
    border-block-start: 1px solid var(--_hairline);
    border-radius: 0;
  }

  li li > label {
    padding-inline-start: 1.75em;
    border-block-start: 1px solid var(--_hairline);
    border-radius: 0;
  }

  input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block: 0.175em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .label {
    text-wrap: pretty;
  }

  :checked + .label {
    font-weight: var(--_bold);
  }

  .count {
    min-inline-size: 1.5em;
    text-align: end;
    color: var(--_muted);
  }

  .none:not(:has(:checked)) .label {
    color: var(--_muted);
  }
`;
