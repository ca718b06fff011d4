import { css } from 'lit';

export const styles = css`
  .opened {
    padding: var(--_space-4);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  section.opened {
    margin-block: var(--_space-3) var(--_space-5);
  }

  dialog.opened {
    inline-size: min(44rem, 100vw - 2 * var(--_space-4));
    max-block-size: calc(100dvh - 2 * var(--_space-4));
    padding: 0;
    overflow: auto;
  }

  /* Drawn by a server. */
  dialog.opened:not(:modal) {
    position: static;
    inline-size: auto;
    margin-block: var(--_space-3) var(--_space-5);
  }

  dialog.opened::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .sheet {
    padding: var(--_space-4);
  }

  .opened .project {
    border-block-start: 0;
    padding-block: 0;
  }

  section.opened,
  .sheet {
    position: relative;
  }

  /* Beside the heading: a float would narrow the whole project. */
  .close {
    position: absolute;
    inset-block-start: var(--_space-4);
    inset-inline-end: var(--_space-4);
  }

  .opened .full > :is(h1, h2, h3, h4, h5, h6) {
    margin-inline-end: 5em;
  }

  @media print {
    .opened {
      border-color: currentColor;
    }

    /* A dialog is laid out in the top layer, which is printed on one sheet only. */
    dialog.opened {
      position: static;
      inline-size: auto;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
