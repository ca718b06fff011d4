import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The elements that show no content yet, in the order in which they started. */
const loading = new Set<ElementInternals>();

/**
 * Shows the placeholder of one element at a time, the first that has no content yet: the others are invisible
 * (`:state(waiting)`), so that nothing visible moves when an element above them gets its content.
 */
export class PlaceholderController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly internals: ElementInternals,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.update(false);
  }

  update(isLoading: boolean): void {
    const { internals } = this;
    if (loading.has(internals) === isLoading) return;
    if (isLoading) loading.add(internals);
    else loading.delete(internals);
    internals.states?.delete('waiting');
    let isFirst = true;
    for (const { states } of loading) {
      states?.[isFirst ? 'delete' : 'add']('waiting');
      isFirst = false;
    }
  }
}
