/** The one place that reads and writes the page's address and history. */
import { readView, writeView, type ParameterNaming, type AddressState } from './address.js';
import type { Exploration } from './exploration.js';

/** Groups that the address tells of already. */
const linked = new Set<string>();
/** What was shown before the address was read. */
const initials = new WeakMap<Exploration, AddressState>();

/** @param byUser whether somebody went back or forward, and not just came */
type Restore = (view: AddressState, byUser: boolean) => void;

/** Ties a group's view to the page's address. */
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
   * Has the view of the address restored, unless that was done for these elements before.
   * @param shown what is shown now
   * @returns none where the address tells of this group already: its elements share the selection anyway
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

  /** The page's address with the view in it. */
  addressOf(view: AddressState): string {
    return writeView(location.href, this.naming, view, this.initial);
  }

  /**
   * Puts the view into the page's address.
   * @param byUser whether a person did it, who may want to go back to before
   */
  write(view: AddressState, byUser: boolean): void {
    const before = this.read();
    if (this.#same(before, view)) return;
    const isStep = byUser && !this.#isTyping(before, view);
    try {
      // The page's own state belongs to whoever put it there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', this.addressOf(view));
    } catch {
      // In a sandbox or a file, or too often for the browser: the selection works without.
    }
  }

  /** However an address is spelled. */
  #same(a: AddressState, b: AddressState): boolean {
    return writeView('', this.naming, a, this.initial) === writeView('', this.naming, b, this.initial);
  }

  /** Words that become others: each letter would be a step back. */
  #isTyping(before: AddressState, after: AddressState): boolean {
    const { q } = after.selection;
    if (!q || !before.selection.q) return false;
    return this.#same({ ...before, page: 0, selection: { ...before.selection, q } }, { ...after, page: 0 });
  }
}
