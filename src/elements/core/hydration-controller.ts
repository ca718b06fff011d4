import type { LitElement, ReactiveController, RenderOptions } from 'lit';
import type * as TakeOver from './hydration/take-over.js';

/** Loaded by pages with prerendered elements only. */
let takeOverCode: typeof TakeOver | undefined;

/**
 * Keeps the HTML that a server has drawn into the shadow root, which works without script as far as it can, until the
 * element is complete. The element then takes the HTML over if it would draw the same, and draws anew otherwise.
 */
export class HydrationController implements ReactiveController {
  #isPending = false;
  #restore: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const restore = this.#restore;
    this.#restore = undefined;
    restore?.();
  }

  /** True while the shadow root holds the HTML of a server. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /**
   * Called when the shadow root exists.
   * @param isPrerendered whether the shadow root came with content
   */
  start(isPrerendered: boolean, options: RenderOptions): void {
    this.#isPending = isPrerendered;
    if (isPrerendered) options.renderBefore = null;
  }

  /** Resolves when the code has arrived or failed; undefined when there is nothing to wait for. */
  get ready(): Promise<void> | undefined {
    if (!this.#isPending || takeOverCode) return undefined;
    return import('./hydration/take-over.js').then(
      (module) => {
        takeOverCode = module;
      },
      () => {
        // The element draws anew.
      },
    );
  }

  /** Takes the HTML over if it is the same as `content`, and removes it otherwise. */
  finish(content: unknown, options: RenderOptions): void {
    this.#isPending = false;
    const { renderRoot } = this.host;
    if (takeOverCode?.takeOver(content, renderRoot, options)) return;
    this.#restore = takeOverCode?.keepDrawnState(renderRoot as ShadowRoot);
    renderRoot.replaceChildren();
  }
}
