import { html, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';
import { progress } from './progress.js';

/** Renders the content that the page has written inside the element, else a placeholder. */
export const loadingView = (
  msg: Msg,
  fraction: number | undefined,
  placeholder: TemplateResult,
): TemplateResult =>
  html`<slot name="header"></slot
    ><slot
      >${
        fraction === undefined
          ? html`<p class="loading">${msg('Chargement…', { id: 'loading' })}</p>`
          : progress(msg, fraction)
      }${placeholder}</slot
    >`;
