import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';
import { progress } from './progress.js';

function wordOrProgress(msg: Msg, fraction: number | undefined): TemplateResult {
  return fraction === undefined
    ? html`<p class="loading">${msg('Chargement…', { id: 'loading' })}</p>`
    : progress(msg, fraction);
}

interface TitledHost {
  readonly heading?: 'none' | undefined;
  /** Missing in Node. */
  readonly children?: HTMLCollection;
}

const hasHeader = ({ children }: TitledHost): boolean =>
  [...(children ?? [])].some(({ slot }) => slot === 'header');

/**
 * Renders the content that the page has written inside the element, else a placeholder.
 * @param title the heading, where it is known before the data
 * @param placeholder `nothing` for an element that takes no room before it has content: nothing below it moves
 */
export function loadingView(
  host: TitledHost,
  msg: Msg,
  fraction: number | undefined,
  placeholder: TemplateResult | typeof nothing,
  title: TemplateResult | undefined,
): TemplateResult {
  const ownTitle = host.heading === 'none' || hasHeader(host) ? nothing : title;
  const outlines = placeholder === nothing ? nothing : [ownTitle, wordOrProgress(msg, fraction), placeholder];
  return html`<slot name="header"></slot><slot>${outlines}</slot>`;
}
