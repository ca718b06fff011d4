import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import { partnerFacet } from '../../../catalogue/selection.js';
import { asDatasetError, type DatasetError } from '../../../dataset/errors.js';
import type { Locale } from '../../../dataset/languages.js';
import type { Opened } from '../../../engine/opened.js';

/** Finds a partner by its id, and its latest projects. */
export class PartnerFinder implements ReactiveController {
  answer: Answer | undefined;
  failure: DatasetError | undefined;
  #opened: Opened | undefined;
  #asked: string | undefined;
  #abort: AbortController | undefined;
  #pending: Promise<void> | undefined;
  /** True while the answer is the one to the question before. */
  #isOlder = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#asked = undefined;
  }

  /** Called before each drawing. */
  follow(opened: Opened | undefined, id: string, limit: number, locale: Locale): void {
    const asked = JSON.stringify([id, limit, locale]);
    if (opened === this.#opened && asked === this.#asked) return;
    const isSamePartner =
      opened === this.#opened && this.#asked?.startsWith(JSON.stringify([id]).slice(0, -1));
    this.#opened = opened;
    this.#asked = asked;
    this.failure = undefined;
    // The projects shown stay until there are more of them.
    if (!isSamePartner) this.answer = undefined;
    this.#isOlder = this.answer !== undefined;
    this.#abort?.abort();
    if (!opened) return;
    const { signal } = (this.#abort = new AbortController());
    const pending = this.#ask(opened, id, limit, locale, signal).finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
      this.host.requestUpdate();
    });
    this.#pending = pending;
  }

  async #ask(
    { engine }: Opened,
    id: string,
    limit: number,
    locale: Locale,
    signal: AbortSignal,
  ): Promise<void> {
    const selection = { [partnerFacet]: [id] };
    try {
      const answer = await engine.query(
        { selection, partners: { limit: 0 }, sort: '-start', limit, locale },
        signal,
      );
      if (signal.aborted) return;
      this.answer = answer;
      this.#isOlder = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#isOlder = false;
      this.failure = asDatasetError(error);
    }
  }

  /** True while the projects shown stay until further ones arrive. */
  get isSoon(): boolean {
    return this.#pending !== undefined && this.#isOlder;
  }

  /** Settles when nothing is `isSoon` any more. */
  async drawable(): Promise<void> {
    while (this.isSoon) await this.#pending;
  }
}
