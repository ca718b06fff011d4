import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { readView, writeView, type AddressState } from '../../../exploration/address.js';
import { AddressLink } from '../../../exploration/address-link.js';
import type { Exploration } from '../../../exploration/exploration.js';
import { choosableIn, type FacetName } from '../../../catalogue/selection.js';

/** The address of a page that Node draws a list for, and the name of the list's group in it. */
export interface PageAddress {
  readonly address: string;
  readonly group: string;
}

/** Ties a list to the page's address, from when the data is there: it says what facets there are. */
export class AddressTie implements ReactiveController {
  #link: AddressLink | undefined;
  #exploration: Exploration | undefined;
  /** Returns the address of a view, where Node was given the address of the page. */
  #given: ((view: AddressState) => string) | undefined;

  /**
   * @param shown what the list shows
   * @param restore is told whether somebody went back or forward, and not just came
   */
  constructor(
    private readonly host: ReactiveControllerHost & {
      readonly isConnected: boolean;
      readonly pageAddress?: PageAddress | undefined;
    },
    private readonly shown: () => AddressState,
    private readonly restore: (view: AddressState, byUser: boolean) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // A host that is only moved stays.
    queueMicrotask(() => this.host.isConnected || this.#untie());
  }

  /**
   * Called before each drawing, with an exploration if the list wants to be tied.
   * @returns whether it has just been, and may show something else now
   */
  follow(group: string, exploration: Exploration | undefined, dataset: PageDataset | undefined): boolean {
    if (exploration !== this.#exploration) this.#untie();
    if (!exploration || !dataset || this.#link || this.#given) return false;
    this.#exploration = exploration;
    const facets = choosableIn(dataset);
    if (isServer) return this.#restoreGiven(facets);
    const naming = { group, facets };
    this.#link = AddressLink.open(exploration, naming, this.shown(), this.restore);
    return this.#link !== undefined;
  }

  /** Node has no address but that of the drawing; see `drawWithoutPage`. */
  #restoreGiven(facets: readonly FacetName[]): boolean {
    if (!this.host.pageAddress) return false;
    const { address, group } = this.host.pageAddress;
    const naming = { group, facets };
    const initial = this.shown();
    this.#given = (view) => writeView(address, naming, view, initial);
    this.restore(readView(address, naming, initial), false);
    return true;
  }

  /** @param byUser whether a person did what led to this view */
  write(byUser: boolean): void {
    this.#link?.write(this.shown(), byUser);
  }

  /**
   * A link to what the list shows, where one can lead here. Drawn in Node, the list has the button without its
   * address.
   */
  get address(): string | undefined {
    return this.addressOf(this.shown());
  }

  /** A link to another view of the list. */
  addressOf(view: AddressState): string | undefined {
    if (isServer) return this.#exploration && (this.#given?.(view) ?? '');
    return this.#link && location.protocol.startsWith('http') ? this.#link.addressOf(view) : undefined;
  }

  #untie(): void {
    this.#link?.close();
    this.#link = this.#exploration = undefined;
  }
}
