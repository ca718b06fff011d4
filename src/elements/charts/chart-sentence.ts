import type { LitElement } from 'lit';
import type { Answer } from '../../catalogue/question.js';
import type { Context } from '../core/context.js';
import { LateCode } from '../core/late-code.js';
import type { AskedQuery } from '../exploring/askable.js';
import type { EarlySentence } from '../exploring/sentence/early-sentence.js';

const sentenceCode = new LateCode(() => import('../exploring/sentence/early-sentence.js'));

/** The sentence over a chart with the attribute `sentence`. */
export class ChartSentence {
  #sentence: EarlySentence | undefined;

  constructor(
    private readonly host: LitElement & { readonly sentence: boolean; readonly results: Answer | undefined },
    private readonly query: () => AskedQuery | undefined,
  ) {}

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    return this.host.sentence ? [sentenceCode] : [];
  }

  /** False where the code could not be loaded, too. */
  get isShown(): boolean {
    return this.host.sentence && this.#sentence !== undefined;
  }

  /** True while the figures of the sentence are being counted. */
  get isPending(): boolean {
    return this.isShown && this.#sentence!.isPending;
  }

  /** Asks for the figures, once the chart has its answer. Called before each drawing. */
  follow(isAsking: boolean): void {
    const code = this.host.sentence && !isAsking ? sentenceCode.for(this.host) : undefined;
    if (code) (this.#sentence ??= new code.EarlySentence(this.host)).follow(this.host.results, this.query());
  }

  render(context: Context): unknown {
    return this.isShown ? this.#sentence!.render(context, this.host.results) : undefined;
  }
}
