import { css } from 'lit';

/** Values side by side: an invisible checkbox covers each chip, whose style shows the state. */
export const chipStyles = css`
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

  /* A sign beside the colour. */
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
  }
`;
