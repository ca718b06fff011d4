import { css } from 'lit';

/** Type, links, controls, notices and placeholders of all elements. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base {
    /* A block formatting context keeps the margins of the page's own content inside. */
    display: flow-root;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    /* Smaller than the title in a side bar too. */
    font-size: min(var(--_large), max(1em, 8cqi));
    font-weight: var(--_bold);
    line-height: 1.25;
    text-wrap: balance;
  }

  .title > :is(h1, h2, h3, h4, h5, h6) {
    /* The longest words of titles fit in a side bar. */
    font-size: clamp(1.15em, 8.6cqi, 1.44em);
    letter-spacing: -0.01em;
  }

  :host([heading='none']) slot[name='header'] > div {
    display: none;
  }

  p {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button,
  select,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    margin: 0;
  }

  button,
  select,
  input:where([type='number'], [type='search'], [readonly]) {
    min-block-size: max(2.25em, 24px);
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: background-color var(--_motion);
  }

  button {
    cursor: pointer;
    color: var(--_accent);
    font-weight: var(--_bold);
  }

  button:hover {
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }

  [type='checkbox'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block: 0.175em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  button.quiet {
    min-block-size: 24px;
    padding: 0 var(--_space-1);
    border: 0;
    background: none;
    font-size: var(--_small);
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: var(--_space-1);
    cursor: pointer;
    color: var(--_accent);
    font-size: var(--_small);
  }

  .muted,
  .fallback {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .tabular {
    font-variant-numeric: tabular-nums;
  }

  :host(:state(on-image)) .base {
    padding: var(--_space-4);
    background: var(--_surface);
  }

  /* Colours that the check of the ground reads. */
  [role='status'] {
    color: var(--_muted);
    outline-color: var(--_accent);
    background-color: var(--_surface);
  }

  .notice {
    padding: var(--_space-4);
    border-inline-start: 3px solid var(--_warm);
    background: var(--_raised);
  }

  .notice > * + * {
    margin-block-start: var(--_space-2);
  }

  .notice .quiet {
    margin-inline-start: calc(-1 * var(--_space-1));
  }

  .notice-title,
  .notice-title > * {
    font-size: inherit;
    font-weight: var(--_bold);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .progress {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
  }

  .progress progress {
    inline-size: 8em;
    accent-color: var(--_accent);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
