import type { ReactiveControllerHost } from 'lit';
import { PlaceholderController } from './placeholder-controller.js';

/** `loading` (also before the first answer), `ready`, `empty` (nothing to show), `error` (no data). */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';
const states: readonly ElementState[] = ['loading', 'ready', 'empty', 'error'];

/** The state of an element, in CSS `:state(…)`, and the placeholder that it shows while loading. */
export class StateController {
  #current: ElementState = 'loading';
  readonly #placeholder: PlaceholderController;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly internals: ElementInternals,
  ) {
    this.#placeholder = new PlaceholderController(host, internals);
    internals.states?.add('loading');
  }

  get current(): ElementState {
    return this.#current;
  }

  /**
   * @param isPrerendered true while the HTML of a server stands in place of a placeholder
   * @returns true when loading has just failed
   */
  update(next: ElementState, isPrerendered: boolean): boolean {
    const hasFailed = next === 'error' && this.#current === 'loading';
    this.#current = next;
    for (const each of states) this.internals.states?.[each === next ? 'add' : 'delete'](each);
    this.#placeholder.update(next === 'loading' && this.host.isConnected && !isPrerendered);
    return hasFailed;
  }
}
