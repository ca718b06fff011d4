import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deferred } from './deferred.js';
import { PlaceholderController } from './placeholder-controller.js';

/** `loading` (also before the first answer), `ready`, `empty` (nothing to show), `error` (no data). */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';
const states: readonly ElementState[] = ['loading', 'ready', 'empty', 'error'];

/** The state of an element, in CSS `:state(…)`, and the placeholder that it shows while loading. */
export class StateController implements ReactiveController {
  #current: ElementState = 'loading';
  readonly #placeholder: PlaceholderController;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly internals: ElementInternals,
    /** True while the HTML of a server stands in place of a placeholder. */
    private readonly isPrerendered: () => boolean,
  ) {
    this.#placeholder = new PlaceholderController(host, internals);
    internals.states?.add('loading');
    host.addController(this);
  }

  /** Elements below wait for this one from the start, before its first draw. */
  hostConnected(): void {
    if (this.#current === 'loading' && !this.host.hasAttribute(deferred)) this.#follow();
  }

  get current(): ElementState {
    return this.#current;
  }

  /** Called before each draw. Returns true when loading has just failed. */
  update(next: ElementState): boolean {
    const { internals } = this;
    const hasFailed = next === 'error' && this.#current === 'loading';
    this.#current = next;
    // A browser styles the whole element again for a state that it has already.
    for (const each of states)
      if (internals.states?.has(each) !== (each === next))
        internals.states?.[each === next ? 'add' : 'delete'](each);
    this.#placeholder.takeOutline();
    this.#follow();
    return hasFailed;
  }

  #follow(): void {
    const isLoading = this.#current === 'loading' && this.host.isConnected;
    this.#placeholder.update(isLoading && !this.isPrerendered());
  }
}
