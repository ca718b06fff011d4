import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError } from '../../dataset/errors.js';
import type { Locale } from '../../dataset/languages.js';
import type { Failure } from '../../dataset/reading/read.js';
import { messagesFor } from '../../localization/messages.js';
import type { Announcer } from './announcer.js';
import type { DataController } from './data-controller.js';
import { focusBase, focusContent } from './focus-content.js';
import { failureCode } from './notes-code.js';

interface FailureHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly locale: Locale;
  reload(): Promise<void>;
}

/** Tells a reader why an element has no content, and loads again at the reader's request. */
export class FailureController {
  readonly #msg = messagesFor(() => this.host.locale);

  /** @param current returns the failure of the data, or of the element's own query */
  constructor(
    private readonly host: FailureHost,
    private readonly source: DataController,
    private readonly announcer: Announcer,
    private readonly current: () => DatasetError | undefined,
  ) {}

  /** A failure of the data is shown once for all elements, a failed query by each. */
  get #isShown(): boolean {
    return this.source.isFirst || !this.source.failure;
  }

  get #text(): string | undefined {
    const failure = this.current();
    return failure && failureCode.current?.failureText(this.#msg, failure);
  }

  announce(): void {
    void Promise.resolve(failureCode.ready).then(() => {
      if (this.#text && this.#isShown) this.announcer.announce(this.#text);
    });
  }

  /** Renders the error message, and the content that the page has written inside the element. */
  render(): TemplateResult {
    if (!this.#isShown) return html`<slot name="error"></slot><slot></slot>`;
    const { host } = this;
    const notice = failureCode
      .for(host)
      ?.failureNotice(this.#msg, host.headingLevel, this.current(), host.locale, () => void this.retry());
    return html`<slot name="error">${notice ?? nothing}</slot><slot></slot>`;
  }

  /** The message beside the content that some of several sources are missing. */
  renderPartial(failures: readonly Failure[]): unknown {
    if (!failures.length) return nothing;
    return failureCode.for(this.host)?.partialNotice(this.#msg, failures, () => void this.retry());
  }

  async retry(): Promise<void> {
    const { renderRoot } = this.host;
    // The button disappears while loading, and the focus must not fall back to the top of the page.
    focusBase(renderRoot);
    await this.host.reload();
    if (this.current()) renderRoot.querySelector<HTMLElement>('.notice button')?.focus();
    else focusContent(renderRoot);
    this.announcer.announce(
      this.#text ?? this.#msg('Les informations sont affichées.', { id: 'error.solved' }),
    );
  }
}
