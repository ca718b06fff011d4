import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Answer, Query } from '../../../catalogue/question.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { Engine } from '../../../engine/engine.js';
import type { Context } from '../../core/context.js';
import type { WayOut } from './ways-out/ways-out.js';

type WayOutModule = typeof import('./ways-out/ways-out.js');

/** Finds ways out of a selection without projects, once for each answer. */
export class NoMatchController implements ReactiveController {
  #answer: Answer | undefined;
  #found: { readonly module: WayOutModule; readonly ways: readonly WayOut[] } | undefined;

  /** @param source the query that finds nothing, and its engine */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: () => { readonly engine: Engine; readonly query: Query } | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  render(
    context: Context,
    answer: Answer | undefined,
    choose: (selection: Selection) => void,
  ): TemplateResult | typeof nothing {
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#found = undefined;
      // Without the code for it, the button that clears the filters is left.
      if (answer) this.#find(answer).catch(() => {});
    }
    return this.#found ? this.#found.module.wayList(context, this.#found.ways, choose) : nothing;
  }

  async #find(answer: Answer): Promise<void> {
    const module = await import('./ways-out/ways-out.js');
    const source = this.source();
    if (!source || answer !== this.#answer) return;
    const ways = await module.waysOut(source.engine, source.query);
    if (answer !== this.#answer) return;
    this.#found = { module, ways };
    this.host.requestUpdate();
  }
}
