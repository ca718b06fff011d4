import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError } from '../../../dataset/errors.js';
import type { Failure } from '../../../dataset/reading/read.js';
import { messagesFor, type Msg } from '../../../localization/messages.js';
import type { FailureController } from '../failure-controller.js';
import { focusBase, focusContent } from '../focus-content.js';
import { heading } from '../heading.js';
import { errorText } from './error-text.js';
import { listFaultDetails, listFaultIn } from './list-fault.js';

/** Describes a failure. A list that can't be read is the concern of its editors. */
const failureText = (msg: Msg, failure: DatasetError): string =>
  listFaultIn(failure)
    ? msg('La liste n’a pas la forme attendue. Prévenez la rédaction du site.', { id: 'error.list' })
    : errorText(msg, failure.code, failure.status);

const messagesOf = ({ host }: FailureController): Msg => messagesFor(() => host.locale);

/** A failure of the data is shown once for all elements, a failed query by each. */
const isShown = ({ source }: FailureController): boolean => source.isFirst || !source.failure;

export function announceFailure(failures: FailureController): void {
  const failure = failures.current();
  if (failure && isShown(failures)) failures.announcer.announce(failureText(messagesOf(failures), failure));
}

async function retry(failures: FailureController): Promise<void> {
  const { host, announcer } = failures;
  const { renderRoot } = host;
  const msg = messagesOf(failures);
  // The button disappears while loading, and the focus must not fall back to the top of the page.
  focusBase(renderRoot);
  await host.reload();
  // The data is there before the answer about it.
  while (host.isConnected && host.state === 'loading') await new Promise(requestAnimationFrame);
  await host.updateComplete;
  const failure = failures.current();
  if (failure) renderRoot.querySelector<HTMLElement>('.notice button')?.focus();
  else focusContent(renderRoot);
  announcer.announce(
    failure ? failureText(msg, failure) : msg('Les informations sont affichées.', { id: 'error.solved' }),
  );
}

function again(failures: FailureController): TemplateResult {
  const msg = messagesOf(failures);
  return html`<button part="button" type="button" @click=${() => void retry(failures)}>
    ${msg('Réessayer', { id: 'error.retry' })}
  </button>`;
}

/** In place of content: nothing can be shown. */
export function failureNotice(failures: FailureController): TemplateResult | typeof nothing {
  if (!isShown(failures)) return nothing;
  const { host } = failures;
  const msg = messagesOf(failures);
  const failure = failures.current();
  const fault = listFaultIn(failure);
  return html`<div class="notice" part="notice">
    <div class="notice-title">
      ${heading(
        host.headingLevel,
        msg('Ces informations n’ont pas pu être chargées.', { id: 'error.title' }),
        'notice-title',
      )}
    </div>
    <p>${failure ? failureText(msg, failure) : ''}</p>
    ${fault ? listFaultDetails(msg, fault, host.locale, () => host.requestUpdate()) : nothing}
    ${again(failures)}
  </div>`;
}

/** Beside the content: one of several sources is missing in it. */
export function partialNotice(failures: FailureController, missing: readonly Failure[]): TemplateResult {
  const msg = messagesOf(failures);
  return html`<div class="notice failures" part="notice failures">
    <p class="notice-title">
      ${msg('Une partie des informations n’a pas pu être chargée.', { id: 'error.partial' })}
    </p>
    <ul>
      ${missing.map(({ address, code }) => html`<li><bdi>${address}</bdi> – ${errorText(msg, code)}</li>`)}
    </ul>
    ${again(failures)}
  </div>`;
}
