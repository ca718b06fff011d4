import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError } from '../../../dataset/errors.js';
import type { Failure } from '../../../dataset/reading/read.js';
import type { Msg } from '../../../localization/messages.js';
import { heading } from '../heading.js';
import { errorText } from './error-text.js';
import { listFaultDetails, listFaultIn } from './list-fault.js';

/** Describes a failure. A list that can't be read is the concern of its editors. */
export const failureText = (msg: Msg, failure: DatasetError): string =>
  listFaultIn(failure)
    ? msg('La liste n’a pas la forme attendue. Prévenez la rédaction du site.', { id: 'error.list' })
    : errorText(msg, failure.code, failure.status);

const again = (msg: Msg, retry: () => void): TemplateResult =>
  html`<button part="button" type="button" @click=${retry}>
    ${msg('Réessayer', { id: 'error.retry' })}
  </button>`;

/** In place of content: nothing can be shown. */
export const failureNotice = (
  msg: Msg,
  headingLevel: number,
  failure: DatasetError | undefined,
  locale: string,
  retry: () => void,
): TemplateResult => {
  const fault = listFaultIn(failure);
  return html`<div class="notice" part="notice">
    <div class="notice-title">
      ${heading(
        headingLevel,
        msg('Ces informations n’ont pas pu être chargées.', { id: 'error.title' }),
        'notice-title',
      )}
    </div>
    <p>${failure ? failureText(msg, failure) : ''}</p>
    ${fault ? listFaultDetails(msg, fault, locale) : nothing} ${again(msg, retry)}
  </div>`;
};

/** Beside the content: one of several sources is missing in it. */
export const partialNotice = (msg: Msg, failures: readonly Failure[], retry: () => void): TemplateResult =>
  html`<div class="notice failures" part="notice failures">
    <p class="notice-title">
      ${msg('Une partie des informations n’a pas pu être chargée.', { id: 'error.partial' })}
    </p>
    <ul>
      ${failures.map(({ address, code }) => html`<li><bdi>${address}</bdi> – ${errorText(msg, code)}</li>`)}
    </ul>
    ${again(msg, retry)}
  </div>`;
