import { css } from 'lit';

export const styles = css`
  .search {
    display: grid;
    gap: var(--_space-1);
  }

  label {
    font-weight: var(--_bold);
  }

  .field {
    position: relative;
    display: block;
  }

  svg {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: var(--_space-3);
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: var(--_space-1) var(--_space-3);
    padding-inline-start: calc(var(--_space-3) + 1.5em);
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
