import type { LitElement, ReactiveController, RenderOptions } from 'lit';
import type * as TakeOver from './hydration/take-over.js';

/** Loaded by pages with prerendered elements, and by translated pages. */
let takeOverCode: typeof TakeOver | undefined;

/**
 * Keeps the HTML that a server has drawn into the shadow root, which works without script as far as it can, until the
 * element is complete. The element then takes the HTML over if it would draw the same, and draws anew otherwise.
 */
export class HydrationController implements ReactiveController {
  #isPending = false;
  /** True after a draw that has failed. */
  #isBroken = false;
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
    options.renderBefore = null;
  }

  /** Resolves when the code has arrived or failed; undefined when there is nothing to wait for. */
  get ready(): Promise<void> | undefined {
    if (!(this.#isPending || this.#isBroken) || takeOverCode) return undefined;
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
    if (!takeOverCode?.takeOver(content, this.host.renderRoot, options)) this.#clear();
  }

  /**
   * Draws. If that fails, the next draw makes everything anew: Lit finds its places by comments, and the page
   * translation of Firefox removes the comments of each element that it translates
   * (https://searchfox.org/firefox-main/source/toolkit/components/translations/content/translations-document.sys.mjs).
   */
  draw(draw: () => void): void {
    const { host } = this;
    const isAnew = this.#isBroken;
    if (isAnew) this.#clear();
    this.#isBroken = false;
    try {
      draw();
    } catch (error) {
      // The element itself fails: an update is pending until its templates have been made.
      if (isAnew || host.isUpdatePending) throw error;
      this.#isBroken = true;
      host.requestUpdate();
    }
  }

  /** Removes what is drawn. The state in it returns after the next draw. */
  #clear(): void {
    const { renderRoot } = this.host;
    this.#restore = takeOverCode?.keepDrawnState(renderRoot as ShadowRoot);
    renderRoot.replaceChildren();
    // Lit would draw into the removed nodes: https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts
    Object.assign(renderRoot, { _$litPart$: undefined });
  }
}
