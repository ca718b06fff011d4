/** Draws parts of a page one after the other, each in a task of its own, so that a long page does not block. */
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { yieldToMain } from '../../scheduling/time-slices.js';

let last = Promise.resolve();

class InTurn extends AsyncDirective {
  #draw!: () => unknown;
  #isDrawn = false;
  #isWaiting = false;

  /** A part that has been drawn changes at once, as anything else on the page. */
  override render(draw: () => unknown): unknown {
    this.#draw = draw;
    if (this.#isDrawn) return draw();
    if (!this.#isWaiting) {
      this.#isWaiting = true;
      last = last.then(yieldToMain).then(this.#start);
    }
    return noChange;
  }

  #start = (): void => {
    this.#isDrawn = true;
    if (this.isConnected) this.setValue(this.#draw());
  };

  /** A part that comes back has missed its turn. */
  override reconnected(): void {
    if (this.#isDrawn) this.setValue(this.#draw());
  }
}

/** Draws what the function returns when the parts before it are drawn. */
export const inTurn = directive(InTurn);

/** Resolves when all parts that wait for their turn are drawn. */
export const allDrawn = (): Promise<void> => last;
