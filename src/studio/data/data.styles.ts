import { css } from 'lit';

/** Looks of the import of a list. */
export const dataStyles = css`
  :host {
    display: grid;
    gap: 1.5rem;
    max-inline-size: 90rem;
  }

  .drop {
    display: grid;
    gap: 0.75rem;
    padding: 1.5rem;
    border: 1px dashed var(--edge);
    border-radius: 3px;
    background: var(--raised);
  }

  .drop.over {
    border-color: var(--accent);
    background: var(--soft);
  }

  .report {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-block-size: 22rem;
  }

  iframe {
    inline-size: 100%;
    block-size: 34rem;
    border: 1px solid var(--line);
  }

  textarea {
    min-block-size: 5rem;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9rem;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.6rem;
    border-block-end: 1px solid var(--line);
  }

  .scroller {
    overflow: auto;
    max-block-size: 28rem;
    border: 1px solid var(--line);
  }

  .scroller th {
    position: sticky;
    inset-block-start: 0;
    background: var(--raised);
  }
`;
