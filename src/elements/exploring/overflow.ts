import type { LitElement, ReactiveController } from 'lit';
import { createResizeObserver } from '../core/resize-observer.js';

/** Observes whether the content of a scroll container is larger than the container. */
export class Overflow implements ReactiveController {
  isOverflowing = false;
  #watched: Element | undefined;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector(this.selector) ?? undefined;
    if (scroller === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = scroller;
    if (!scroller?.firstElementChild) return;
    this.#observer ??= createResizeObserver(() => this.#measure());
    this.#observer?.observe(scroller);
    this.#observer?.observe(scroller.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = undefined;
  }

  #measure(): void {
    if (!this.#watched) return;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = this.#watched;
    const isOverflowing = scrollWidth > clientWidth || scrollHeight > clientHeight;
    if (isOverflowing === this.isOverflowing) return;
    this.isOverflowing = isOverflowing;
    this.host.requestUpdate();
  }
}
