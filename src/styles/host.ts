import { css } from 'lit';

/**
 * Takes from the page what should be taken (type, direction, colour scheme, reading aids), and nothing else: in a
 * shadow root's `:host`, `!important` wins over whatever the page says.
 */
export const host = css`
  :host {
    all: initial !important;
    display: block !important;
    /* As a paragraph has one; a page's own rules for margins don't arrive. */
    margin: var(--forem-margin, 1.5em 0) !important;
    container-type: inline-size !important;
    /* Contained, an element has no width of its own to give to a float or a flex row; where there is less, it shrinks. */
    contain-intrinsic-inline-size: auto 20em !important;
    min-inline-size: 0 !important;
    /* Room that a page keeps free, so that nothing below moves when the content comes. */
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

  :host([hidden]) {
    display: none !important;
  }
`;
