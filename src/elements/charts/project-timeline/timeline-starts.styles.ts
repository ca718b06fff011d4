import { css } from 'lit';

/** The histogram over the timeline of many projects. */
export const startsStyles = css`
  .starts {
    max-inline-size: 40em;
    margin: var(--_space-3) 0 0;
    font-size: var(--_small);
  }

  .starts figcaption {
    font-weight: var(--_bold);
  }

  .starts svg {
    block-size: 4.5em;
    margin-block-start: var(--_space-1);
    fill: var(--_accent);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    border-block-start: 1px solid var(--_border);
    direction: ltr;
  }

  .highest {
    color: var(--_muted);
  }
`;
