import { css } from 'lit';

/** Looks of the forms and of the list of changes. */
export const editStyles = css`
  :host {
    max-inline-size: 70rem;
  }

  .bar input[type='search'] {
    inline-size: min(100%, 17em);
  }

  /* The bar of a phone has five rows, which would hide the fields below it. */
  @media (max-width: 40rem) {
    .bar {
      position: static;
    }
  }

  .group {
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 3px;
  }

  details.group {
    padding-block: 0.25rem;
  }

  details.group[open] {
    padding-block-end: 0.75rem;
  }

  /* A floated legend stands inside the border, which would run through the help. */
  fieldset.group > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.5rem;
  }

  fieldset.group > legend + * {
    clear: both;
  }

  small {
    display: block;
    font-weight: 400;
  }

  abbr {
    text-decoration: none;
    color: var(--bad);
    margin-inline-start: 0.2em;
  }

  /* Whole texts are in view, up to about ten lines. */
  textarea {
    field-sizing: content;
    min-block-size: 3.9rem;
    max-block-size: 16rem;
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }

  /* Fields begin on one line, whatever the length of their texts. */
  .languages > .field {
    grid-template-rows: auto 1fr;
  }

  .group .tick {
    align-items: start;
    padding-block: 0.2rem;
  }

  .group .tick > input {
    margin-block-start: 0.2rem;
  }

  .form > button {
    justify-self: start;
  }

  del {
    color: var(--quiet);
  }

  ins {
    text-decoration: none;
    font-weight: 600;
  }

  li {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
`;
