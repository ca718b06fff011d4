import { html, type TemplateResult } from 'lit';

/** Renders a real heading of a level between 1 and 6. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

/** Renders the title of an element. */
export const titleView = (level: number, content: unknown): TemplateResult =>
  html`<div class="title">${heading(level, content)}</div>`;

/** Renders the title of an element, which the page can replace by content of the slot `header`. */
export const titleSlot = (level: number, content: unknown): TemplateResult =>
  html`<slot name="header">${titleView(level, content)}</slot>`;
