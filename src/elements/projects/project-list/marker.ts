import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mark } from '../../core/context.js';

/** Marks the words that are searched for, once the code for it is there. */
export class Marker implements ReactiveController {
  #markFor: ((words: string) => Mark) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  for(words: string): Mark | undefined {
    if (words && !this.#markFor)
      import('./words/marked.js').then(
        ({ markFor }) => {
          this.#markFor = markFor;
          this.host.requestUpdate();
        },
        () => {
          // Not marked, but found.
        },
      );
    return words ? this.#markFor?.(words) : undefined;
  }
}
