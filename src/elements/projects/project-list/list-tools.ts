/** Everything that a list does by request of its attributes: `export`, `open` and `url-sync`. */
import { nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { Context } from '../../core/context.js';
import type { ResultsController } from '../../exploring/results-controller.js';
import { TakeAway, type TakeAwayHost, type TakeAwayOptions } from '../../exploring/take-away/take-away.js';
import { ListAddress, type ListHost } from './list-address.js';

export { styles } from '../../exploring/take-away/take-away.js';

export interface ToolOptions extends TakeAwayOptions {
  readonly results: ResultsController;
  /** Selects because a person went back or forward. */
  readonly choose: (selection: Selection) => void;
}

/** Ties a list to the address of the page, opens projects, and offers files, a citation and a link. */
export class ListTools {
  readonly address: ListAddress;
  readonly #takeAway: TakeAway;

  constructor(host: ListHost & TakeAwayHost, options: ToolOptions) {
    this.address = new ListAddress(host, options.results, options.choose);
    this.#takeAway = new TakeAway(host, options);
  }

  /** Writes the list's state into the address, and drops the outcome of the last action after another answer. */
  write(byUser: boolean, answer: Answer | undefined): void {
    this.address.write(byUser);
    this.#takeAway.follow(answer);
  }

  render(context: Context, answer: Answer | undefined): TemplateResult | typeof nothing {
    return this.#takeAway.render(context, answer, this.address.href);
  }
}
