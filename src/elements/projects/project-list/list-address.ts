import type { ReactiveControllerHost } from 'lit';
import type { Sort } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import type { AddressState } from '../../../exploration/address.js';
import type { Exploration } from '../../../exploration/exploration.js';
import type { ResultsController } from '../../exploring/results-controller.js';
import { AddressTie, type PageAddress } from './address-tie.js';
import { ProjectOpener } from './project-opener.js';

export interface ListHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly selection: Selection;
  sort?: Sort | undefined;
  readonly open?: 'inline' | 'dialog' | undefined;
  readonly urlSync: boolean;
  /** The address of the page, where no browser has it. */
  readonly pageAddress?: PageAddress | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  focusResults(): void;
}

/** State of a list in an address: selection, order, page and open project. */
export class ListAddress {
  readonly opener: ProjectOpener;
  readonly #tie: AddressTie;
  #exploration: Exploration | undefined;

  /** @param choose selects because a person went back or forward */
  constructor(
    private readonly host: ListHost,
    private readonly results: ResultsController,
    private readonly choose: (selection: Selection) => void,
  ) {
    this.#tie = new AddressTie(
      host,
      () => this.#shown,
      (view, byUser) => this.#restore(view, byUser),
    );
    this.opener = new ProjectOpener(host, (project) => this.#tie.addressOf({ ...this.#shown, project }));
  }

  get #shown(): AddressState {
    const { selection, sort } = this.host;
    return { selection, sort, page: this.results.page, project: this.opener.id };
  }

  #restore({ selection, sort, page, project }: AddressState, byUser: boolean): void {
    const { host, results } = this;
    const exploration = this.#exploration;
    if (!exploration) return;
    exploration.select(selection);
    const isChanged = results.adopt(exploration);
    host.sort = sort;
    results.page = page;
    this.opener.show(project, byUser);
    host.requestUpdate();
    if (byUser && isChanged) this.choose(selection);
  }

  /**
   * Called before each drawing.
   * @returns true if the address has just been read, so that the list may show something else
   */
  follow(group: string, exploration: Exploration | undefined, dataset: PageDataset | undefined): boolean {
    this.#exploration = exploration;
    this.opener.offer(exploration);
    return this.#tie.follow(group, this.host.urlSync ? exploration : undefined, dataset);
  }

  /** @param byUser true if a person did what led to this view */
  write(byUser: boolean): void {
    this.#tie.write(this.opener.takeByUser() || byUser);
  }

  /** A link to what the list shows, where it has one. */
  get href(): string | undefined {
    return this.#tie.address;
  }
}
