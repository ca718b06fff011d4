import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

interface PendingElement {
  readonly element: Node;
  readonly internals: ElementInternals;
  /** True while content waits for that of an element above. */
  hasContent: boolean;
}

/** The elements that show no content yet, in the order of the document. */
const pending: PendingElement[] = [];

/** Maximum time for which content waits for that of an element above. */
const holdMs = 500;

/** Shows the first element, and all before the next one without content. */
function showFirst(): void {
  while (pending[0]?.hasContent) pending.shift()!.internals.states?.delete('waiting');
  for (const each of pending) each.internals.states?.[each === pending[0] ? 'delete' : 'add']('waiting');
}

/** Adds an element before those that follow it. An element in a tree of its own comes last. */
function add(entry: PendingElement): void {
  const isFollowing = ({ element }: PendingElement): boolean =>
    (entry.element.compareDocumentPosition(element) & 5) === Node.DOCUMENT_POSITION_FOLLOWING;
  const index = pending.findIndex(isFollowing);
  pending.splice(index < 0 ? pending.length : index, 0, entry);
}

function remove(entry: PendingElement | undefined): void {
  const index = entry ? pending.indexOf(entry) : -1;
  if (index < 0) return;
  entry!.internals.states?.delete('waiting');
  pending.splice(index, 1);
  showFirst();
}

/**
 * Shows the placeholder of one element at a time, the first that has no content yet: the others are invisible
 * (`:state(waiting)`), so that nothing visible moves when an element above them gets its content. Content waits for
 * that of an element above too, for at most {@link holdMs}: both then appear in one frame.
 */
export class PlaceholderController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #entry: PendingElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly internals: ElementInternals,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  update(isLoading: boolean): void {
    const wasLoading = this.#entry?.hasContent === false;
    if (isServer || isLoading === wasLoading) return;
    if (isLoading) {
      this.#end();
      this.#entry = { element: this.host, internals: this.internals, hasContent: false };
      add(this.#entry);
    } else {
      this.#entry!.hasContent = true;
      this.#timer = setTimeout(() => this.#end(), holdMs);
    }
    showFirst();
  }

  /**
   * Removes the outline that embed/outline.ts has shown, just before the first draw. That of the element itself then
   * appears without a delay.
   */
  takeOutline(): void {
    const { shadowRoot } = this.host;
    if (isServer || !shadowRoot || shadowRoot.querySelector('.base')) return;
    const outline = shadowRoot.querySelector('div');
    if (outline) this.internals.states?.add('outlined');
    outline?.remove();
  }

  #end(): void {
    clearTimeout(this.#timer);
    remove(this.#entry);
    this.#entry = undefined;
  }
}
