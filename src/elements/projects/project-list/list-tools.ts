/** Everything that a list does by request of its attributes: `export`, `open` and `url-sync`. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Answer, Query } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { Engine } from '../../../engine/engine.js';
import type { Context } from '../../core/context.js';
import type { ResultsController } from '../../exploring/results-controller.js';
import { formatsIn } from './formats.js';
import { ListActions } from './list-actions.js';
import { ListAddress, type ListHost } from './list-address.js';

export interface ToolOptions {
  readonly results: ResultsController;
  /** Returns the query whose projects an exported file holds, and the engine that answers it. */
  readonly source: () => { readonly engine: Engine; readonly query: Query } | undefined;
  readonly announce: (message: string) => void;
  /** Selects because a person went back or forward. */
  readonly choose: (selection: Selection) => void;
}

/** Ties a list to the address of the page, opens projects, and offers downloads and a link. */
export class ListTools {
  readonly address: ListAddress;
  readonly #actions: ListActions;

  constructor(host: ListHost & ReactiveControllerHost, options: ToolOptions) {
    this.address = new ListAddress(host, options.results, options.choose);
    this.#actions = new ListActions(host, options.source, options.announce);
  }

  /** Writes the list's state into the address, and drops the outcome of the last action after another answer. */
  write(byUser: boolean, answer: Answer | undefined): void {
    this.address.write(byUser);
    this.#actions.follow(answer);
  }

  render(
    context: Context,
    total: number,
    wanted: string | boolean | undefined,
  ): TemplateResult | typeof nothing {
    return this.#actions.render(context, total ? formatsIn(wanted) : [], this.address.href);
  }
}
