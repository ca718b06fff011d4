import type { ReactiveControllerHost } from 'lit';
import { loadShapes, type MapShapes, type Pending } from './shapes.js';
import type { Scope } from './views.js';

/** The shapes of the maps that an element has shown. */
export class ShapesController {
  #shapes: Partial<Record<Scope, MapShapes | Pending>> = {};

  constructor(private readonly host: ReactiveControllerHost) {}

  get isLoading(): boolean {
    return Object.values(this.#shapes).includes('loading');
  }

  of(scope: Scope): MapShapes | Pending | undefined {
    return this.#shapes[scope];
  }

  /** Loads the shapes of a map, once. */
  load(scope: Scope): void {
    if (this.#shapes[scope]) return;
    const keep = (shapes: MapShapes | Pending): void => {
      this.#shapes = { ...this.#shapes, [scope]: shapes };
      this.host.requestUpdate();
    };
    this.#shapes = { ...this.#shapes, [scope]: 'loading' };
    loadShapes(scope).then(keep, () => keep('failed'));
  }

  /** Lets shapes that failed to load be requested again. */
  forgetFailures(): void {
    this.#shapes = Object.fromEntries(
      Object.entries(this.#shapes).filter(([, shapes]) => shapes !== 'failed'),
    );
  }
}
