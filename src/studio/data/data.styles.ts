import { css } from 'lit';

/** Looks of the import of a list. */
export const dataStyles = css`
  :host {
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

  /* The foot of the window tells what runs, wherever a reader is in the page. */
  .progress {
    position: sticky;
    inset-block-end: 0;
    margin: 0;
    padding: 0.5rem 0.75rem;
    background: var(--soft);
    border-inline-start: 3px solid var(--accent);
  }

  .progress:empty {
    padding: 0;
    border: 0;
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

  section {
    scroll-margin-block-start: 4rem;
  }

  .steps {
    flex-wrap: nowrap;
    align-items: start;
  }

  .steps nav {
    flex: 1;
    min-inline-size: 0;
  }

  .steps button {
    flex: none;
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  /* A narrow page keeps one line of steps in view, which scrolls. */
  @media (max-width: 40rem) {
    .steps {
      align-items: center;
    }

    .steps ol {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 0.25rem;
    }

    .steps li {
      flex: none;
    }
  }

  .left {
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--soft);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 14rem));
    gap: 0.75rem;
  }

  .marked {
    background: var(--soft);
  }

  .code {
    inline-size: 4.5rem;
    text-transform: uppercase;
  }

  .text {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }

  .languages {
    margin-block-start: 0.4rem;
  }

  .language strong {
    margin-inline-start: 0.4em;
  }

  .empty {
    border-color: var(--bad);
  }

  textarea[readonly] {
    background: var(--raised);
  }
`;
