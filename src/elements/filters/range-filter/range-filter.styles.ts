import { css } from 'lit';

/** The drawing of a range, its handles and inputs; `frameStyles` has the fieldset around them. */
export const styles = css`
  .body {
    max-inline-size: 32em;
  }

  /* Half a handle hangs over each edge. */
  .plot {
    --handle: max(1.375em, 24px);

    margin-inline: calc(var(--handle) / 2);
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 4.5em;
    cursor: pointer;
    /* A larger number is at the right in every script, as in the range inputs of a page from left to right. */
    direction: ltr;
  }

  .column {
    fill: var(--_border);
    opacity: 0.55;
  }

  .column.in {
    fill: var(--_accent);
    opacity: 1;
  }

  :disabled :is(svg, .handles) {
    cursor: not-allowed;
    opacity: 0.6;
  }

  .handles {
    position: relative;
    block-size: var(--handle);
    margin-inline: calc(var(--handle) / -2);
    direction: ltr;
  }

  .handles::before {
    content: '';
    position: absolute;
    inset-inline: calc(var(--handle) / 2);
    inset-block-start: 0;
    border-block-start: 2px solid var(--_border);
  }

  /* Both inputs have the whole width: only their thumbs take the pointer. */
  .handles input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: var(--handle);
    appearance: none;
    background: none;
    pointer-events: none;
  }

  .handles input::-webkit-slider-runnable-track {
    block-size: var(--handle);
    background: none;
  }

  .handles input::-moz-range-track {
    block-size: var(--handle);
    background: none;
  }

  .handles input::-webkit-slider-thumb {
    appearance: none;
    pointer-events: auto;
    inline-size: var(--handle);
    block-size: var(--handle);
    border: 2px solid var(--_accent);
    border-radius: 50% 50% 50% 50% / 12% 12% 60% 60%;
    background: var(--_surface);
    cursor: ew-resize;
  }

  .handles input::-moz-range-thumb {
    box-sizing: border-box;
    pointer-events: auto;
    inline-size: var(--handle);
    block-size: var(--handle);
    border: 2px solid var(--_accent);
    border-radius: 50% 50% 50% 50% / 12% 12% 60% 60%;
    background: var(--_surface);
    cursor: ew-resize;
  }

  .handles input:focus-visible {
    outline: none;
  }

  .handles input:focus-visible::-webkit-slider-thumb {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .handles input:focus-visible::-moz-range-thumb {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    margin-block-start: var(--_space-3);
  }

  .end {
    display: flex;
    flex: 1 1 8em;
    gap: var(--_space-2);
    align-items: center;
  }

  .end:has(.unit) {
    flex-basis: 13em;
  }

  .unit {
    color: var(--_muted);
    font-size: var(--_small);
  }

  [type='number'] {
    flex: 1;
    inline-size: 5em;
    min-inline-size: 0;
    padding-inline: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }

  [type='number']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .body > :is(.unknown, .muted) {
    margin-block-start: var(--_space-3);
  }

  .on-paper {
    display: none;
  }

  @media (forced-colors: active) {
    .column {
      fill: GrayText;
      opacity: 1;
    }

    .column.in {
      fill: Highlight;
    }

    .handles input::-webkit-slider-thumb {
      border-color: ButtonText;
      background: ButtonFace;
    }

    .handles input::-moz-range-thumb {
      border-color: ButtonText;
      background: ButtonFace;
    }
  }

  @media print {
    .handles,
    .ends,
    .unknown {
      display: none;
    }

    svg {
      border-block-end: 1px solid var(--_border);
    }

    .column,
    .column.in {
      print-color-adjust: exact;
    }

    .on-paper {
      display: block;
      margin-block-start: var(--_space-2);
    }
  }
`;
