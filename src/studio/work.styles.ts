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

  /* Four languages are never three and one. */
  .languages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem 0.75rem;

    @media (min-width: 34rem) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    @media (min-width: 60rem) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  li {
    overflow-wrap: anywhere;
  }
`;
