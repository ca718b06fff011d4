import { css } from 'lit';

/**
 * Resets everything that the page sets, except type, direction, colour scheme and reading aids. `!important` in a
 * shadow root's `:host` wins over every rule of the page: <https://drafts.csswg.org/css-cascade/#cascade-sort>.
 */
export const host = css`
  :host {
    all: initial !important;
    display: block !important;
    /* The margin of a paragraph; margins of the page have no effect here. */
    margin: var(--forem-margin, 1.5em 0) !important;
    container-type: inline-size !important;
    /* Size containment leaves no intrinsic width for floats and flex rows; the element shrinks below this one. */
    contain-intrinsic-inline-size: auto 20em !important;
    min-inline-size: 0 !important;
    /* Space that a page reserves, so that nothing below moves when the content arrives. */
    min-block-size: var(--forem-min-block-size, auto) !important;
    color-scheme: inherit !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
    font: inherit !important;
    font-family: var(--forem-font-family, inherit) !important;
    font-size: max(var(--forem-font-size, 1em), 13px) !important;
    font-style: normal !important;
    line-height: 1.5 !important;
    letter-spacing: inherit !important;
    word-spacing: inherit !important;
    color: var(--_text) !important;
    -webkit-text-size-adjust: inherit !important;
    text-size-adjust: inherit !important;
  }

  :host([scheme='light']) {
    color-scheme: light !important;
  }

  :host([scheme='dark']) {
    color-scheme: dark !important;
  }

  /* States of their own rules: a browser without :state() drops the whole rule. */
  :host(:state(on-light)) {
    color-scheme: light !important;
  }

  :host(:state(on-dark)) {
    color-scheme: dark !important;
  }

  @media print {
    :host {
      font-size: min(var(--forem-font-size, 1em), 9pt) !important;
      line-height: 1.35 !important;
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Set by PlaceholderController. Content of the page inside the element stays visible. */
  :host(:state(waiting)) {
    visibility: hidden !important;
  }

  :host(:state(waiting)) ::slotted(*) {
    visibility: visible;
  }
`;
