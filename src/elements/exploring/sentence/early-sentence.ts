import type { LitElement } from 'lit';
import type { Answer, Query } from '../../../catalogue/question.js';
import type { Context } from '../../core/context.js';
import type { AskedQuery } from '../askable.js';
import { sentenceView } from './sentence.js';

export { styles } from './sentence.js';

/** The sentence about the projects found. Its element is shown before the figures of the sentence are there. */
export class EarlySentence {
  #key = '';
  #engine: AskedQuery['engine'] | undefined;
  #query: Query | undefined;
  #figures: Pick<Answer, 'figures' | 'counts'> | undefined;
  #abort: AbortController | undefined;
  /** True while the figures are being counted. */
  isPending = false;

  constructor(private readonly host: LitElement) {}

  /** Asks for the figures of another selection, after the answer to the element. Called before each drawing. */
  follow(answer: Answer | undefined, asked: AskedQuery | undefined): void {
    if (!answer || !asked) return;
    const { engine, query } = asked;
    const { selection, within, match, locale } = query;
    const key = JSON.stringify([selection, within, match, answer.total]);
    if (engine === this.#engine && key === this.#key) return;
    [this.#engine, this.#key, this.#query, this.#figures] = [engine, key, query, undefined];
    this.#keepRoom(0);
    this.#abort?.abort();
    this.isPending = answer.total > 0;
    if (!this.isPending) return;
    const { signal } = (this.#abort = new AbortController());
    /** True once a frame has shown the element without the figures. */
    let isSeen = false;
    const settle = (found?: Answer): void => {
      if (signal.aborted) return;
      this.isPending = false;
      if (isSeen) this.#keepRoom(this.#shown?.offsetHeight ?? 0);
      this.#figures = { figures: found?.figures, counts: found?.counts ?? {} };
      this.host.requestUpdate();
    };
    // Node has no frames.
    globalThis.requestAnimationFrame?.(() => (isSeen = true));
    // Without figures, the sentence tells the number and the choice.
    engine
      .query({ selection, within, match, locale, counts: ['status'], figures: true, limit: 0 }, signal)
      .then(settle, () => settle());
  }

  get #shown(): HTMLElement | null | undefined {
    return this.host.renderRoot?.querySelector('.sentence');
  }

  /** Keeps what is below in its place while the figures replace their room. */
  #keepRoom(pixels: number): void {
    const { style } = this.#shown ?? {};
    if (style) style.minBlockSize = pixels ? `${pixels}px` : '';
  }

  /** Renders nothing before an answer. */
  render(context: Context, answer: Answer | undefined): unknown {
    if (!answer || !this.#query) return undefined;
    const whole = this.#figures && { ...answer, ...this.#figures };
    return sentenceView(context, whole ?? answer, this.#query, this.isPending);
  }
}
