import { nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../catalogue/question.js';
import type { Context } from '../core/context.js';
import { LateCode } from '../core/late-code.js';
import { finePrintCode } from '../core/notes-code.js';
import type { TakeAway, TakeAwayHost, TakeAwayOptions } from './take-away/take-away.js';

const takeAwayCode = new LateCode(() => import('./take-away/take-away.js'));

/** The foot under a view, for files and the like; its code loads where an attribute asks for it. */
export class Foot {
  #takeAway: TakeAway | undefined;

  constructor(
    private readonly host: TakeAwayHost,
    private readonly options: TakeAwayOptions,
  ) {}

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    const { export: wanted = false, reportTo } = this.host;
    if (this.options.reports && reportTo) return [takeAwayCode, finePrintCode];
    return wanted === false || wanted === null ? [] : [takeAwayCode];
  }

  render(context: Context, answer: Answer | undefined): TemplateResult | typeof nothing {
    const code = this.code.length ? takeAwayCode.for(this.host) : undefined;
    if (!code) return nothing;
    this.#takeAway ??= new code.TakeAway(this.host, this.options);
    this.#takeAway.follow(answer);
    return this.#takeAway.render(context, answer);
  }
}
