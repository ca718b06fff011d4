import { css } from 'lit';

/** The row of switches above the map. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: end;
    justify-content: space-between;
    margin-block: var(--_space-3);
  }

  [part='views'] {
    font-size: inherit;
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
