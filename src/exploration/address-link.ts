/** The one place that reads and writes the page's address and history. */
import { readView, writeView, type ParameterNaming, type AddressState } from './address.js';
import type { Exploration } from './exploration.js';

/** Groups whose selection is in the address already. */
const linked = new Set<string>();
/** The state of each exploration before the address was read. */
const initials = new WeakMap<Exploration, AddressState>();

/** @param byUser whether somebody went back or forward, and not just came */
type Restore = (view: AddressState, byUser: boolean) => void;

/** Connects the state of a group with the page's address. */
export class AddressLink {
  readonly #onReturn: () => void;

  private constructor(
    private readonly naming: ParameterNaming,
    private readonly initial: AddressState,
    restore: Restore,
  ) {
    this.#onReturn = () => restore(this.read(), true);
    addEventListener('popstate', this.#onReturn);
  }

  /**
   * Restores the state in the address, unless that was done for these elements before.
   * @param shown what is shown now
   * @returns `undefined` if another element of the group has opened a link already
   */
  static open(
    exploration: Exploration,
    naming: ParameterNaming,
    shown: AddressState,
    restore: Restore,
  ): AddressLink | undefined {
    if (linked.has(naming.group)) return undefined;
    linked.add(naming.group);
    const initial = initials.get(exploration);
    const link = new AddressLink(naming, initial ?? shown, restore);
    initials.set(exploration, link.initial);
    if (!initial) restore(link.read(), false);
    return link;
  }

  close(): void {
    linked.delete(this.naming.group);
    removeEventListener('popstate', this.#onReturn);
  }

  read(): AddressState {
    return readView(location.href, this.naming, this.initial);
  }

  /** Returns the page's address with the state in it. */
  addressOf(view: AddressState): string {
    return writeView(location.href, this.naming, view, this.initial);
  }

  /**
   * Writes the state into the page's address.
   * @param byUser whether a person did it, who may want to go back to before
   */
  write(view: AddressState, byUser: boolean): void {
    const before = this.read();
    if (this.#same(before, view)) return;
    const isStep = byUser && !this.#isTyping(before, view);
    try {
      // Keeps the state object of the page.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', this.addressOf(view));
    } catch {
      // Refused in a sandbox, in a file, or after too many calls: the selection works without.
    }
  }

  /** Compares states by the address that they lead to. */
  #same(a: AddressState, b: AddressState): boolean {
    return writeView('', this.naming, a, this.initial) === writeView('', this.naming, b, this.initial);
  }

  /** True while a reader types: each letter would become an entry of the history. */
  #isTyping(before: AddressState, after: AddressState): boolean {
    const { q } = after.selection;
    if (!q || !before.selection.q) return false;
    return this.#same({ ...before, page: 0, selection: { ...before.selection, q } }, { ...after, page: 0 });
  }
}
