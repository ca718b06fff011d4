import { html, type TemplateResult } from 'lit';

/** Bars in place of lines of text: `.bar` in the shared styles. */
export const placeholder = (lines: number): TemplateResult =>
  html`<div aria-hidden="true">${Array.from({ length: lines }, () => html`<div class="bar"></div>`)}</div>`;
