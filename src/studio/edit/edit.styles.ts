import { css } from 'lit';

/** Looks of the forms and of the list of changes. */
export const editStyles = css`
  :host {
    max-inline-size: 70rem;
  }

  .bar input[type='search'] {
    inline-size: min(100%, 17em);
  }

  .group,
  .entry {
    margin-block: 0.4rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 3px;
  }

  fieldset.group > legend {
    padding-inline: 0.25rem;
  }

  small {
    display: block;
    font-weight: 400;
  }

  abbr {
    text-decoration: none;
    color: var(--bad);
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }

  li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
`;
