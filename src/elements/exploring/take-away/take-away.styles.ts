import { css } from 'lit';

export const takeAwayStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
    inline-size: 100%;
    margin-block-start: var(--_space-4);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .actions .quiet {
    min-inline-size: 24px;
    padding-inline: 0;
    font-size: inherit;
  }

  .downloads {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
  }

  .downloads .muted {
    margin-inline-start: 0.25em;
  }

  /* Files, pictures and the other buttons have lines of their own on a phone. */
  @container (max-width: 30em) {
    .actions {
      column-gap: var(--_space-3);
    }

    .downloads {
      inline-size: 100%;
    }
  }

  .outcome:empty {
    display: none;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    /* Below the buttons, whichever one opens it. */
    order: 1;
    inline-size: 100%;
  }

  .actions :is(input, textarea) {
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .actions textarea {
    field-sizing: content;
    max-block-size: 12em;
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
