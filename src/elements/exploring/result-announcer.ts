import type { Answer } from '../../catalogue/question.js';
import type { Selection } from '../../catalogue/selection.js';
import type { Exploration } from '../../exploration/exploration.js';
import type { Context } from '../core/context.js';
import { projectTotal } from './wording.js';
import { selectionChange } from './selection-change.js';

/** Typing is followed by more typing: the result is announced after a pause. */
const typingPauseMs = 600;

/** Announces what a change of the group's selection has found, in one element of the group. */
export class ResultAnnouncer {
  #exploration: Exploration | undefined;
  #version = 0;
  #selection: Selection = {};

  constructor(private readonly announce: (message: string, delayMs?: number) => void) {}

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
    const change = selectionChange(context, before, selection);
    const isTyping = before.q !== selection.q && Boolean(selection.q);
    const message = [change, projectTotal(context.msg, answer.total, context.locale, context.dataset)]
      .filter(Boolean)
      .join(' ');
    this.announce(message, isTyping ? typingPauseMs : undefined);
  }
}
