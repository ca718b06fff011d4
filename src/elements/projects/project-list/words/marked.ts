import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { highlight } from '../../../../catalogue/text/highlight.js';
import type { Mark } from '../../../core/context.js';

/** Marks the words typed in a text. Loaded when there are words. */
export const markFor =
  (words: string): Mark =>
  (text) =>
    // Drawn from nothing for other words: a page's translation may have replaced the text.
    keyed(
      words,
      highlight(text, words).map(({ text, hit }) => (hit ? html`<mark part="mark">${text}</mark>` : text)),
    );
