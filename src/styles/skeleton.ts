import { css } from 'lit';

/** Outlines of content that loads. */
export const skeleton = css`
  /* A fast answer shows neither the word nor the outlines. */
  .loading {
    color: var(--_muted);
    font-size: var(--_small);
    animation: appear 0s 1s backwards;
  }

  .skeleton {
    animation: appear 120ms 150ms backwards;
  }

  /* The outline of embed/outline.ts was visible before. */
  :host(:state(outlined)) .skeleton {
    animation: none;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .bar {
    /* Lines of text are no longer than this. */
    max-inline-size: var(--_measure);
    block-size: 0.8em;
    margin-block: 0.35em;
    border-radius: var(--_radius);
    background: var(--_hairline);
    opacity: 0.6;
  }

  .bar.short {
    inline-size: 25%;
  }

  .bar.half {
    inline-size: 45%;
  }

  .bar.long {
    inline-size: 75%;
  }

  :host([heading='none']) .title-bar {
    display: none;
  }

  .title-bar {
    inline-size: 35%;
    block-size: 1.3em;
    margin-block-end: 0.8em;
  }

  .shape.card {
    margin-block-end: var(--_space-4);
    padding-block: var(--_space-3);
    border-block-start: 2px solid var(--_hairline);
  }

  .shape:is(.value, .row, .cells, .period) {
    padding-block: 0.2em;
    border-block-start: 1px solid var(--_hairline);
  }

  .shape.value {
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .shape.value::before {
    content: '';
    block-size: 1.15em;
    margin-block: 0.2em;
    border: 1px solid var(--_hairline);
    border-radius: 2px;
  }

  .shape.cells,
  .shape.period {
    display: grid;
    grid-template-columns: minmax(0, 2fr) repeat(3, minmax(0, 1fr));
    gap: var(--_space-4);
  }

  .shape.period {
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
  }

  .shape.period:nth-child(3n) .bar.half {
    margin-inline-start: 12%;
  }

  .shape.period:nth-child(3n + 1) .bar.half {
    margin-inline-start: 34%;
  }

  .shape.picture {
    aspect-ratio: 1 / 0.8;
    max-inline-size: 36em;
    margin-block-start: var(--_space-3);
    background: var(--_raised);
  }

  .shape.control {
    block-size: 2.25em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .bar {
      background: GrayText;
    }
  }
`;
