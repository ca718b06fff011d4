import { nothing, type LitElement } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import type { Msg } from '../../../localization/messages.js';
import { LateCode } from '../../core/late-code.js';
import { pageSizeOr, type ResultsController } from '../../exploring/results-controller.js';

/** Code of the buttons to other pages. */
const pagerCode = new LateCode(() => import('../../exploring/pager-views/paged-view.js'));

interface PagedHost extends LitElement {
  readonly pageSize: number;
  readonly pager?: 'numbers' | 'more' | undefined;
  readonly locale: Locale;
  readonly results: Answer | undefined;
  focusResults(): void;
}

/** The pages of a list: the projects of the current one, and the buttons to the others. */
export class Pager {
  constructor(
    private readonly host: PagedHost,
    private readonly msg: Msg,
    private readonly results: ResultsController,
    private readonly announce: (message: string) => void,
  ) {}

  get #isGrowing(): boolean {
    return this.host.pager === 'more';
  }

  /** The part of all results that the current page shows. */
  get range(): { readonly offset: number; readonly limit: number } {
    const limit = this.#size;
    const { page } = this.results;
    const growing = this.#isGrowing ? pagerCode.current?.growingRange(limit, page) : undefined;
    return growing ?? { offset: page * limit, limit };
  }

  get #size(): number {
    return pageSizeOr(this.host.pageSize, 12);
  }

  get #count(): number {
    return Math.ceil((this.host.results?.total ?? 0) / this.#size);
  }

  /** Code of the buttons, where there are several pages or the page asks for a kind of buttons. */
  get code(): readonly LateCode<unknown>[] {
    return this.host.pager || this.#count > 1 ? [pagerCode] : [];
  }

  /** Goes to the last page where an answer says that the current one, which an address may name, does not exist. */
  stayWithin(): void {
    if (this.isBeyond && this.host.results!.offset === this.range.offset)
      this.results.page = Math.max(0, this.#count - 1);
  }

  /** True if the latest answer is about a page that does not exist. */
  get isBeyond(): boolean {
    const { offset = 0, total = 0 } = this.host.results ?? {};
    return offset > 0 && offset >= total;
  }

  render(): unknown {
    const { host, msg } = this;
    const turned = (page: string): void => {
      this.announce(page);
      // Reading continues at the top of the new page.
      host.focusResults();
    };
    const options = { msg, size: this.#size, isGrowing: this.#isGrowing, turned };
    return this.#count > 1 ? pagerCode.for(host)?.pagedView(host, this.results, options) : nothing;
  }
}
