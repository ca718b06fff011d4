/** The one place that reads and writes the page's address and history. */
import { readView, writeView, type Naming, type View } from './address.js';

/** Groups that the address tells of already. */
const linked = new Set<string>();

/** Ties a group's view to the page's address. */
export class AddressLink {
  readonly #onReturn: () => void;

  private constructor(
    private readonly naming: Naming,
    private readonly initial: View,
    restore: (view: View) => void,
  ) {
    this.#onReturn = () => restore(this.read());
    addEventListener('popstate', this.#onReturn);
  }

  /**
   * @param initial what is shown where the address says nothing
   * @param restore called with the view that somebody comes back to
   * @returns none where the address tells of this group already: its elements share the selection anyway
   */
  static open(naming: Naming, initial: View, restore: (view: View) => void): AddressLink | undefined {
    if (linked.has(naming.group)) return undefined;
    linked.add(naming.group);
    return new AddressLink(naming, initial, restore);
  }

  close(): void {
    linked.delete(this.naming.group);
    removeEventListener('popstate', this.#onReturn);
  }

  read(): View {
    return readView(location.href, this.naming, this.initial);
  }

  /** The page's address with the view in it. */
  addressOf(view: View): string {
    return writeView(location.href, this.naming, view, this.initial);
  }

  /**
   * Puts the view into the page's address.
   * @param isAct whether a person did it, who may want to go back to before
   */
  write(view: View, isAct: boolean): void {
    const before = this.read();
    if (this.#same(before, view)) return;
    const isStep = isAct && !this.#isTyping(before, view);
    try {
      // The page's own state belongs to whoever put it there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', this.addressOf(view));
    } catch {
      // In a sandbox or a file, or too often for the browser: the selection works without.
    }
  }

  /** However an address is spelled. */
  #same(a: View, b: View): boolean {
    return writeView('', this.naming, a, this.initial) === writeView('', this.naming, b, this.initial);
  }

  /** Words that become others: each letter would be a step back. */
  #isTyping(before: View, after: View): boolean {
    const { q } = after.selection;
    if (!q || !before.selection.q) return false;
    return this.#same({ ...before, page: 0, selection: { ...before.selection, q } }, { ...after, page: 0 });
  }
}
