import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError } from '../../dataset/errors.js';
import type { Locale } from '../../dataset/languages.js';
import type { Failure } from '../../dataset/reading/read.js';
import type { Announcer } from './announcer.js';
import type { ElementState } from './element-state.js';
import type { DataController } from './data-controller.js';
import { failureCode } from './notes-code.js';

interface FailureHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly locale: Locale;
  readonly isConnected: boolean;
  readonly state: ElementState;
  readonly updateComplete: Promise<boolean>;
  reload(): Promise<void>;
  requestUpdate(): void;
}

/** Tells a reader why an element has no content: the code for that is loaded with the first failure. */
export class FailureController {
  /** @param current returns the failure of the data, or of the element's own query */
  constructor(
    readonly host: FailureHost,
    readonly source: DataController,
    readonly announcer: Announcer,
    readonly current: () => DatasetError | undefined,
  ) {}

  announce(): void {
    void Promise.resolve(failureCode.ready).then(() => failureCode.current?.announceFailure(this));
  }

  /** Announces that the data has not loaded. A failed query is announced by the group of the element. */
  announceLoading(): void {
    if (this.source.failure) this.announce();
  }

  /** Renders the error message, and the content that the page has written inside the element. */
  render(): TemplateResult {
    const notice = failureCode.for(this.host)?.failureNotice(this);
    return html`<slot name="error">${notice ?? nothing}</slot><slot></slot>`;
  }

  /** The message beside the content that some of several sources are missing. */
  renderPartial(failures: readonly Failure[]): unknown {
    return failures.length ? failureCode.for(this.host)?.partialNotice(this, failures) : nothing;
  }
}
