import { css } from 'lit';

/** Looks of the whole studio: hairlines, one accent, system type; everything follows the reader's scheme. */
export const studioStyles = css`
  :host {
    --ink: light-dark(#1c2530, #e9edf1);
    --quiet: light-dark(#525e6b, #a9b5c0);
    --paper: light-dark(#ffffff, #12181f);
    --raised: light-dark(#f6f4ef, #1b242d);
    --line: light-dark(#d5d9de, #34414d);
    --edge: light-dark(#6b7885, #7d8b98);
    --accent: light-dark(#0b5d6e, #6cc5d4);
    --on-accent: light-dark(#ffffff, #06262d);
    --soft: light-dark(#dee7ea, #1e2d35);
    --bad: light-dark(#a3231c, #ff9d94);
    display: block;
    color: var(--ink);
    font:
      16px/1.5 system-ui,
      sans-serif;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.3rem;
    font-weight: 650;
    line-height: 1.25;
  }

  h3,
  legend {
    font-size: 1rem;
    font-weight: 650;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  button,
  select,
  input,
  textarea,
  .button {
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 3px;
    padding: 0.35rem 0.65rem;
    min-block-size: 2.25rem;
    max-inline-size: 100%;
  }

  button,
  .button {
    cursor: pointer;
    color: var(--accent);
    font-weight: 600;
    text-decoration: none;
    display: inline-block;
  }

  button:hover,
  .button:hover {
    background: var(--soft);
  }

  button.main,
  button[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  button:disabled,
  button.main:disabled {
    color: var(--quiet);
    background: var(--raised);
    border-color: var(--line);
    cursor: default;
  }

  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--accent);
    inline-size: 1.1rem;
    block-size: 1.1rem;
    min-block-size: 0;
    margin: 0;
    flex: none;
  }

  input[type='color'] {
    padding: 0.15rem;
    inline-size: 3.5rem;
  }

  input[type='range'] {
    padding: 0;
    inline-size: 100%;
    accent-color: var(--accent);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  pre {
    overflow: auto;
    padding: 0.75rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 3px;
    font:
      0.85rem/1.5 ui-monospace,
      monospace;
    tab-size: 2;
  }

  label {
    display: block;
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  .field > :is(input:not([type='color']), select, textarea) {
    inline-size: 100%;
  }

  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    align-content: start;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  /* A field for an address, beside its button. */
  .row > .address {
    flex: 0 1 32rem;
    min-inline-size: 0;
  }

  .row:has(> .address) {
    align-items: end;
  }

  .quiet {
    color: var(--quiet);
    font-size: 0.9rem;
  }

  .count {
    margin-inline-start: auto;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .bad {
    color: var(--bad);
    font-weight: 600;
  }

  .notice {
    padding: 0.75rem;
    background: var(--raised);
    border-inline-start: 3px solid var(--accent);
  }

  details > summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.35rem;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'],
    button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
