import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import type { Msg } from '../../../localization/messages.js';
import { pageSizeOr, type ResultsController } from '../../exploring/results-controller.js';
import type { LateCode } from '../../core/late-code.js';
import { maxShown, pagerCode } from '../../exploring/pager-code.js';
import type { Pages } from '../../exploring/pager-views/pager-views.js';

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

  /** The part of all results that the current page shows. */
  get range(): { readonly offset: number; readonly limit: number } {
    const limit = this.#size;
    const { page } = this.results;
    if (this.host.pager === 'more')
      return { offset: 0, limit: Math.max(limit, Math.min(maxShown, limit * (page + 1))) };
    return { offset: page * limit, limit };
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

  async #turnTo(page: number): Promise<void> {
    this.results.show(page);
    await this.host.updateComplete;
    const { msg, results, host } = this;
    const pages = { msg, locale: host.locale, page: results.page, count: this.#count };
    this.announce(pagerCode.current!.pageText(pages));
    // Reading continues at the top of the new page.
    host.focusResults();
  }

  /** Shows one page more, and moves the focus to its first project. */
  async #showMore(): Promise<void> {
    const { host, results } = this;
    await pagerCode.current!.changeEntries(host, '[part~=project]', () => results.show(results.page + 1));
  }

  render(): TemplateResult | typeof nothing {
    const { msg, host } = this;
    const { pager, locale, results } = host;
    const views = results && this.#count > 1 ? pagerCode.for(host) : undefined;
    if (!views) return nothing;
    const { offset, projects, total } = results!;
    const pages: Pages = {
      msg,
      locale,
      page: this.results.page,
      count: this.#count,
      first: offset + 1,
      last: offset + projects.length,
      total,
    };
    if (pager === 'more') {
      const isFull = projects.length >= Math.max(maxShown, this.#size);
      return views.morePages(pages, isFull ? 0 : this.#size, () => void this.#showMore());
    }
    return views.pageNumbers(pages, (next) => void this.#turnTo(next));
  }
}
