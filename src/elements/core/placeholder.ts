import { html, type TemplateResult } from 'lit';

/** Bars in place of lines of text: `.bar` in the shared styles. */
export const placeholder = (lines: number): TemplateResult =>
  html`<div aria-hidden="true">
    ${new Array(lines).fill(undefined).map(() => html`<div class="bar"></div>`)}
  </div>`;
