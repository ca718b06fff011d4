import { css } from 'lit';

/** The panel of values that a button opens. */
export const panelStyles = css`
  .opener {
    display: inline-flex;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    max-inline-size: 100%;
    color: var(--_text);
    text-align: start;
  }

  .opener:disabled {
    color: var(--_muted);
    cursor: not-allowed;
    background: none;
  }

  .panel + .fault {
    margin-block-start: var(--_space-2);
  }

  /* Without anchor positioning the panel is centred in the window. */
  .panel {
    inset: 0;
    inline-size: max-content;
    block-size: fit-content;
    max-inline-size: min(24em, 100vi - 1.5em);
    min-inline-size: min(16em, 100vi - 1.5em);
    max-block-size: min(26em, 100vb - 2em);
    margin: auto;
    padding: var(--_space-2) var(--_space-3);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 8px rgb(0 0 0 / 15%);
  }

  @supports (position-area: block-end span-inline-end) {
    .opener {
      anchor-name: --opener;
    }

    .panel {
      inset: auto;
      margin: var(--_space-1) 0;
      min-inline-size: max(anchor-size(inline), min(16em, 100vi - 1.5em));
      position-anchor: --opener;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
    }
  }
`;
