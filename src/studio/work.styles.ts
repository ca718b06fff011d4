import { css } from 'lit';

/** Looks of the two doors behind which a reader works on records: the import of a list, and the forms. */
export const workStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  /* The steps of the import, or the actions on the records, stay in view. */
  .steps,
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.5rem;
    background: var(--paper);
    border-block-end: 1px solid var(--line);
  }

  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.5rem 0.75rem;
  }

  li {
    overflow-wrap: anywhere;
  }
`;
