/** The one place that reads and writes the page's address and history. */
import { pageWide } from '../dataset/page-wide.js';
import { rangesChosenIn } from '../catalogue/range-question.js';
import {
  readParameter,
  readView,
  writeParameters,
  writeView,
  type AddressState,
  type ParameterNaming,
} from './address.js';
import type { Exploration } from './exploration.js';
import { onReturn, writeAddress } from './own-steps.js';

interface Links {
  /** Groups whose selection is in the address already. */
  readonly groups: Set<string>;
  /** The state of each exploration before the address was read. */
  readonly initials: WeakMap<Exploration, AddressState>;
}

const links = (): Links => pageWide('links', () => ({ groups: new Set(), initials: new WeakMap() }));

/** @param byUser whether somebody went back or forward, and not just came */
type Restore = (view: AddressState, byUser: boolean) => void;

/** Connects the state of a group with the page's address. */
export class AddressLink {
  readonly #stop: () => void;

  private constructor(
    private readonly exploration: Exploration,
    private readonly naming: ParameterNaming,
    private readonly initial: AddressState,
    restore: Restore,
  ) {
    this.#stop = onReturn(() => {
      restore(this.read(), true);
      // Other elements of the group read their parameters when they draw.
      exploration.notify();
    });
    exploration.parameters = {
      read: (parameter) => readParameter(location.href, naming, parameter),
      write: (values) => writeAddress(writeParameters(location.href, naming, values), true),
    };
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
    const { groups, initials } = links();
    if (groups.has(naming.group)) return undefined;
    groups.add(naming.group);
    const initial = initials.get(exploration);
    const link = new AddressLink(exploration, naming, initial ?? shown, restore);
    initials.set(exploration, link.initial);
    if (!initial) restore(link.read(), false);
    // The feet of other elements offer a link from now on.
    exploration.notify();
    return link;
  }

  /** Returns the page's address with the selection of a group in it, where an element of the group writes it there. */
  static addressIn(exploration: Exploration, naming: ParameterNaming): string | undefined {
    if (typeof location === 'undefined' || !location.protocol.startsWith('http')) return undefined;
    const { groups, initials } = links();
    const initial = initials.get(exploration);
    if (!initial || !groups.has(naming.group)) return undefined;
    const { selection } = exploration;
    return writeView(location.href, naming, { selection, sort: initial.sort, page: 0 }, initial);
  }

  close(): void {
    links().groups.delete(this.naming.group);
    this.exploration.parameters = undefined;
    this.#stop();
    this.exploration.notify();
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
   * @param byUser true if a person made the change, and may want to go back
   */
  write(view: AddressState, byUser: boolean): void {
    const before = this.read();
    if (this.#same(before, view)) return;
    const isStep = byUser && !this.#isTyping(before, view);
    writeAddress(this.addressOf(view), isStep);
  }

  /** Compares states by the address that they lead to. */
  #same(a: AddressState, b: AddressState): boolean {
    return writeView('', this.naming, a, this.initial) === writeView('', this.naming, b, this.initial);
  }

  /** True while a reader types or moves the end of a range: each letter would become an entry of the history. */
  #isTyping(before: AddressState, after: AddressState): boolean {
    return ['q', ...rangesChosenIn(after.selection)].some((name) => {
      const value = after.selection[name];
      const selection = { ...before.selection, [name]: value };
      return (
        value?.length &&
        before.selection[name]?.length &&
        this.#same({ ...before, page: 0, selection }, { ...after, page: 0 })
      );
    });
  }
}
