import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';
import { progress } from './progress.js';

function wordOrProgress(msg: Msg, fraction: number | undefined): TemplateResult {
  return fraction === undefined
    ? html`<p class="loading">${msg('Chargement…', { id: 'loading' })}</p>`
    : progress(msg, fraction);
}

/**
 * Renders the content that the page has written inside the element, else a placeholder.
 * @param placeholder `nothing` for an element that takes no room before it has content: nothing below it moves
 */
export const loadingView = (
  msg: Msg,
  fraction: number | undefined,
  placeholder: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<slot name="header"></slot
    ><slot>${placeholder === nothing ? nothing : [wordOrProgress(msg, fraction), placeholder]}</slot>`;
