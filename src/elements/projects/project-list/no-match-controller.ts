import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Answer, Query } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { Engine } from '../../../engine/engine.js';
import type { Context } from '../../core/context.js';
import { noMatch } from '../../exploring/no-match.js';
import { suggestionList } from './suggestion-list.js';
import type { WayOut } from './ways-out/ways-out.js';
import { withMessages } from '../../../localization/messages.js';

type WayOutModule = typeof import('./ways-out/ways-out.js');

interface NothingFound {
  readonly selection: Selection;
  readonly results: Answer | undefined;
}

/** Shows that no project matches, with ways out of the selection, which are computed once for each answer. */
export class NoMatchController implements ReactiveController {
  #answer: Answer | undefined;
  #found: { readonly module: WayOutModule; readonly ways: readonly WayOut[] } | undefined;

  /**
   * @param source the query that finds nothing, and its engine
   * @param choose replaces the selection
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: () => { readonly engine: Engine; readonly query: Query } | undefined,
    private readonly choose: (selection: Selection) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** @param clear the button that clears the filters */
  render(context: Context, { selection, results }: NothingFound, clear: unknown): TemplateResult {
    this.#follow(results);
    const spellings = suggestionList(context.msg, results?.suggestions ?? [], (q) =>
      this.choose({ ...selection, q }),
    );
    const fewer = this.#found?.module.wayList(context, this.#found.ways, this.choose);
    return noMatch(spellings, fewer, clear);
  }

  #follow(answer: Answer | undefined): void {
    if (answer === this.#answer) return;
    this.#answer = answer;
    this.#found = undefined;
    // Without the code for it, the button that clears the filters is left.
    if (answer) this.#find(answer).catch(() => {});
  }

  async #find(answer: Answer): Promise<void> {
    const module = await withMessages(import('./ways-out/ways-out.js'));
    const source = this.source();
    if (!source || answer !== this.#answer) return;
    const ways = await module.waysOut(source.engine, source.query);
    if (answer !== this.#answer) return;
    this.#found = { module, ways };
    this.host.requestUpdate();
  }
}
