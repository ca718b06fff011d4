import { css } from 'lit';

export const styles = css`
  fieldset {
    position: relative;
  }

  fieldset:not(.select) {
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_text);
  }

  /* A legend stands in the border of its fieldset; floated it is an ordinary line. */
  legend {
    float: inline-start;
    margin-block-end: var(--_space-2);
  }

  .clear {
    float: inline-end;
    margin-inline-end: calc(-1 * var(--_space-1));
  }

  .body {
    clear: both;
  }

  .caption .muted,
  .chosen {
    font-weight: normal;
  }

  .chosen {
    color: var(--_muted);
  }

  .caption > :empty {
    display: none;
  }

  /* Comes last where it would push the values down under somebody's finger. */
  .select {
    display: flex;
    flex-direction: column;
  }

  .select .clear {
    order: 1;
    align-self: start;
    margin-block-start: var(--_space-2);
  }

  @container (max-width: 18em) {
    fieldset {
      display: flex;
      flex-direction: column;
    }

    .clear {
      order: 1;
      align-self: start;
      margin-block-start: var(--_space-2);
      margin-inline-start: calc(-1 * var(--_space-1));
    }
  }

  .fold {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .fold:hover {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .arrow {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate var(--_motion);
  }

  [aria-expanded='true'] > .arrow,
  .opener:has(+ :popover-open) > .arrow {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }

  .group {
    padding-block: var(--_space-3) var(--_space-1);
  }

  [part='value'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-2);
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.3em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  [part='value']:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='checkbox'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block: 0.175em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .label {
    text-wrap: pretty;
  }

  :checked + .label {
    font-weight: var(--_bold);
  }

  .label .muted {
    font-weight: normal;
  }

  .count {
    min-inline-size: 1.5em;
    text-align: end;
    color: var(--_muted);
  }

  .none:not(:has(:checked)) .label {
    color: var(--_muted);
  }

  :disabled [part='value'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  :is(.list, .select) li + li > [part='value'],
  :is(.list, .select) [part='values'] + [part='values'] > li > [part='value'],
  :is(.list, .select) li li > [part='value'] {
    border-block-start: 1px solid var(--_hairline);
    border-radius: 0;
  }

  :is(.list, .select) li li > [part='value'] {
    padding-inline-start: 1.75em;
  }

  .more {
    margin-block-start: var(--_space-2);
    margin-inline-start: calc(-1 * var(--_space-1));
  }

  .find {
    margin-block-end: var(--_space-2);
  }

  .find-label {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='search'] {
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  /* Side by side: the checkbox lies over its chip, seen by what it does to it. */
  .chips [part='values'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .chips [part='values'] + [part='values'] {
    margin-block-start: var(--_space-2);
  }

  .chips li {
    max-inline-size: 100%;
  }

  .chips [part='value'] {
    position: relative;
    display: inline-flex;
    align-items: baseline;
    min-block-size: max(2em, 24px);
    padding: 0.2em var(--_space-3);
    border: 1px solid var(--_border);
    font-size: var(--_small);
  }

  .chips [part='value']:hover {
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }

  .chips [part='value']:hover :is(.label, .count) {
    color: inherit;
    text-decoration: none;
  }

  .chips [part='checkbox'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }

  .chips [part='value']:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .chips :checked + .label {
    font-weight: inherit;
  }

  /* Not by colour alone. */
  .chips :checked + .label::before {
    content: '✓ ' / '';
  }

  .chips :checked ~ .count,
  .chips :checked ~ .label .muted {
    color: inherit;
  }

  .chips .count {
    min-inline-size: 0;
  }

  .chips [part='value']:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  /* In a panel that a button opens. */
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

  /* Where a browser can't tie it to its button, it stands in the middle of the window. */
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

  .facets code {
    font-size: 0.95em;
  }

  @media (forced-colors: active) {
    .chips [part='value']:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .chips [part='value']:has(:focus-visible) {
      outline-color: Highlight;
    }

    :disabled [part='value'] {
      color: GrayText;
      opacity: 1;
    }
  }

  @media print {
    .fold {
      display: flex;
    }

    .arrow,
    .find {
      display: none;
    }
  }
`;
