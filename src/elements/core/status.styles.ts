import { css } from 'lit';

/** The status of a project: quiet for the usual case, and a dot in the accent for what can still be joined. */
export const statusStyles = css`
  .status {
    color: var(--_muted);
  }

  .status.unknown {
    font-style: italic;
  }

  .status:is(.ongoing, .upcoming) {
    color: var(--_accent);
    font-weight: var(--_bold);
  }

  .status:is(.ongoing, .upcoming)::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .status.ongoing::before {
    background: currentColor;
  }
`;
