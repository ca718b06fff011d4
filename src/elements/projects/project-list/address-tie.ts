import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import type { AddressState } from '../../../exploration/address.js';
import { AddressLink } from '../../../exploration/address-link.js';
import type { Exploration } from '../../../exploration/exploration.js';
import { choosableIn } from '../../../catalogue/selection.js';

/** Ties a list to the page's address, from when the data is there: it says what facets there are. */
export class AddressTie implements ReactiveController {
  #link: AddressLink | undefined;
  #exploration: Exploration | undefined;

  /**
   * @param shown what the list shows
   * @param restore is told whether somebody went back or forward, and not just came
   */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
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
    if (!exploration || !dataset || this.#link) return false;
    this.#exploration = exploration;
    // Node has no address to read; see `drawWithoutPage`.
    if (isServer) return false;
    const naming = { group, facets: choosableIn(dataset) };
    this.#link = AddressLink.open(exploration, naming, this.shown(), this.restore);
    return this.#link !== undefined;
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
    if (isServer) return this.#exploration && '';
    return this.#link && location.protocol.startsWith('http') ? this.#link.addressOf(view) : undefined;
  }

  #untie(): void {
    this.#link?.close();
    this.#link = this.#exploration = undefined;
  }
}
