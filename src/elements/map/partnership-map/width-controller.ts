import type { LitElement, ReactiveController } from 'lit';
import { createResizeObserver } from '../../core/resize-observer.js';

/** Tells whether an element is narrower than a limit in its own font size. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly limitEm: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = createResizeObserver(([entry]) => {
      const width = entry?.contentRect.width;
      // An element without a width is not visible.
      if (!width) return;
      const isNarrow = width < this.limitEm * parseFloat(getComputedStyle(this.host).fontSize);
      // A draw inside this callback would change the height, and so cause another callback in the same frame.
      if (isNarrow !== this.isNarrow)
        requestAnimationFrame(() => {
          this.isNarrow = isNarrow;
          this.host.requestUpdate();
        });
    });
    this.#observer?.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
