import { html, type TemplateResult } from 'lit';
import type { DatasetError } from '../../dataset/errors.js';
import type { Msg } from '../../localization/messages.js';
import { failureNotice } from './failure-notice.js';
import { progress } from './progress.js';

/** The error message, and the content that the page has written inside the element. */
export const errorView = (
  msg: Msg,
  headingLevel: number,
  failure: DatasetError | undefined,
  retry: () => void,
): TemplateResult =>
  html`<slot name="error">${failureNotice(msg, headingLevel, failure, retry)}</slot><slot></slot>`;

/** The content that the page has written inside the element, else a placeholder. */
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
