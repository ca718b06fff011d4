import { html, type TemplateResult } from 'lit';

/** Tells that there is nothing to show; the page can replace the message by content of the slot `empty`. */
export const emptyNotice = (message: unknown): TemplateResult =>
  html`<slot name="empty"><p class="notice" part="notice">${message}</p></slot>`;
