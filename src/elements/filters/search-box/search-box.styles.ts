import { css } from 'lit';

export const styles = css`
  .search {
    display: grid;
    gap: var(--_space-1);
  }

  label {
    font-weight: var(--_bold);
  }

  input {
    inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .fault {
    padding-inline-start: var(--_space-2);
    border-inline-start: 3px solid var(--_warm);
  }

  @media print {
    .search {
      display: none;
    }
  }
`;
