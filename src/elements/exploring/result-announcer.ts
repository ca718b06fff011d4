import type { Answer } from '../../catalogue/question.js';
import type { Selection } from '../../catalogue/selection.js';
import type { Exploration } from '../../exploration/exploration.js';
import type { Context } from '../core/context.js';
import { LateCode } from '../core/late-code.js';
import { projectTotal, searchingText } from './wording.js';

const changeCode = new LateCode(() => import('./selection-change.js'));

/** Typing is followed by more typing: the result is announced after a pause. */
const typingPauseMs = 600;

/** An answer that comes sooner is announced alone. */
const slowMs = 900;

/** Announces what a change of the group's selection has found, in one element of the group. */
export class ResultAnnouncer {
  #exploration: Exploration | undefined;
  #version = 0;
  #selection: Selection = {};

  constructor(private readonly announce: (message: string, delayMs?: number) => void) {}

  /** Called while the answer to a changed selection is late: announces that it is on its way, unless it comes soon. */
  wait({ msg }: Context, { version }: Exploration): void {
    if (version !== this.#version) this.announce(searchingText(msg), slowMs);
  }

  /**
   * Called with each answer.
   * @param isSpeaker whether this element is the one that announces
   */
  follow(context: Context, exploration: Exploration, answer: Answer, isSpeaker: boolean): void {
    const { selection, version } = exploration;
    const before = this.#selection;
    const isFirst = exploration !== this.#exploration;
    if (!isFirst && version === this.#version) return;
    this.#exploration = exploration;
    this.#version = version;
    this.#selection = selection;
    if (isFirst || !isSpeaker) return;
    const isTyping = before.q !== selection.q && Boolean(selection.q);
    const { msg, locale, dataset } = context;
    void Promise.resolve(changeCode.ready).then(() => {
      if (version !== this.#version) return;
      const change = changeCode.current?.selectionChange(context, before, selection);
      const message = [change, projectTotal(msg, answer.total, locale, dataset)].filter(Boolean).join(' ');
      this.announce(message, isTyping ? typingPauseMs : undefined);
    });
  }
}
