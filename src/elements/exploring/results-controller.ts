import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exploration } from '../../exploration/exploration.js';

/** Returns the number of projects on a page, or `fallback` where an attribute holds no such number. */
export const pageSizeOr = (value: number, fallback: number): number =>
  value >= 1 && isFinite(value) ? Math.floor(value) : fallback;

/**
 * The page of an element that shows projects page by page. It goes back to the first one with each new selection.
 */
export class ResultsController implements ReactiveController {
  /** The page shown, from 0; in an element that shows more and more, the number of pages added. */
  page = 0;
  /** The exploration's version that the page belongs to. */
  #version = 0;
  #byUser = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Shows a page because the reader asked for it, or for another order. */
  show(page: number): void {
    this.page = page;
    this.#byUser = true;
    this.host.requestUpdate();
  }

  /** Makes the current selection the one that the page belongs to. Returns true if it was another one. */
  adopt({ version }: Exploration): boolean {
    const isChanged = version !== this.#version;
    this.#version = version;
    return isChanged;
  }

  /**
   * Goes back to the first page if the selection has changed. Called before each query.
   * @returns true if the reader caused the change of selection, page or order
   */
  follow(exploration: Exploration | undefined): boolean {
    let byUser = this.#byUser;
    this.#byUser = false;
    if (exploration && this.adopt(exploration)) {
      this.page = 0;
      byUser ||= exploration.byUser;
    }
    return byUser;
  }
}
