import { css } from 'lit';

export const styles = css`
  fieldset {
    position: relative;
  }

  /* Engines without \`until-found\` hide the element; the others give it no height. */
  ul[hidden] {
    margin: 0;
    padding: 0;
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

  .select {
    display: flex;
    flex-direction: column;
  }

  .select .clear {
    align-self: start;
    margin-block-start: var(--_space-2);
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
    padding-block: 0.3em;
    border-radius: var(--_radius);
  }

  [part='value']:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .label {
    text-wrap: pretty;
  }

  /* Bold letters are wider: a chosen label would wrap anew. */
  :checked + .label {
    -webkit-text-stroke: 0.035em;
  }

  .label .muted {
    -webkit-text-stroke: 0;
  }

  @container (min-width: 40em) {
    .list [part='values']:not(ul ul) {
      columns: 2;
      column-gap: var(--_space-5);
    }

    .list li {
      break-inside: avoid;
    }

    /* The second column begins with a line: the first one does too. */
    .list li:first-child > [part='value'] {
      border-block-start: 1px solid var(--_hairline);
      border-radius: 0;
    }
  }

  .count {
    min-inline-size: 1.5em;
    text-align: end;
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
    margin-block-end: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='search'] {
    inline-size: 100%;
    padding-inline: var(--_space-2);
  }

  .facets code {
    font-size: 0.95em;
  }

  @media (forced-colors: active) {
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
