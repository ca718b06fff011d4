import { str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import { formatNumber } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { text } from '../../core/text.js';
import { changeEntries } from '../../exploring/more-button.js';
import { pageSizeOr, type ResultsController } from '../../exploring/results-controller.js';
import { withMessages } from '../../../localization/messages.js';
import { pageButton } from './page-button.js';

function pageText(msg: Msg, page: number, pages: number, locale: Locale): string {
  const current = formatNumber(page + 1, locale);
  const last = formatNumber(pages, locale);
  return msg(str`Page ${current} sur ${last}`, { id: 'pages.current' });
}

/** Buttons to the page before and after; they stay where they are at either end, and keep the focus. */
function pageButtons(
  msg: Msg,
  page: number,
  pages: number,
  locale: Locale,
  turnTo: (page: number) => void,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const button = (label: string, name: string, target: number): TemplateResult =>
    pageButton(label, name, target, pages, turnTo);
  return html`<nav class="pages" part="pages" aria-label=${msg('Pages', { id: 'pages' })}>
    ${button(
      msg('Précédente', { id: 'pages.previous' }),
      msg('Page précédente', { id: 'pages.previous.name' }),
      page - 1,
    )}
    <span class="tabular">${text(pageText(msg, page, pages, locale))}</span>
    ${button(msg('Suivante', { id: 'pages.next' }), msg('Page suivante', { id: 'pages.next.name' }), page + 1)}
  </nav>`;
}

/** The most projects that a page of growing length holds: a service answers with as many. */
const maxShown = 1000;

interface PagedHost extends LitElement {
  readonly pageSize: number;
  readonly pager?: 'numbers' | 'more' | undefined;
  readonly locale: Locale;
  readonly results: Answer | undefined;
}

/** The pages of a list: the projects of the current one, and the buttons to the others. */
export class Pager {
  #isLoaded = false;
  #views: typeof import('./pager-views/pager-views.js') | undefined;

  /** @param turned is called when the reader sees another page, with its number in words */
  constructor(
    private readonly host: PagedHost,
    private readonly msg: Msg,
    private readonly results: ResultsController,
    private readonly turned: (text: string) => void,
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

  /** Returns true when the code for the attribute `pager` is there, or can't be had; loads it otherwise. */
  isReady(): boolean {
    if (!this.host.pager || this.#isLoaded) return true;
    this.#load();
    return false;
  }

  #loaded(): void {
    this.#isLoaded = true;
    this.host.requestUpdate();
  }

  #load(): void {
    withMessages(import('./pager-views/pager-views.js')).then(
      (views) => {
        this.#views = views;
        this.#loaded();
      },
      // Without, there are the buttons to the page before and after.
      () => this.#loaded(),
    );
  }

  /** Goes to the last page where an answer says that the current one, which an address may name, does not exist. */
  stayWithin(): void {
    const { offset } = this.range;
    const answer = this.host.results;
    const isBeyond = answer && offset > 0 && answer.offset === offset && offset >= answer.total;
    if (isBeyond) this.results.page = Math.max(0, this.#count - 1);
  }

  async #turnTo(page: number): Promise<void> {
    this.results.show(page);
    await this.host.updateComplete;
    this.turned(pageText(this.msg, this.results.page, this.#count, this.host.locale));
  }

  /** Shows one page more, and moves the focus to its first project. */
  async #showMore(): Promise<void> {
    await changeEntries(this.host, '[part~=project]', () => this.results.show(this.results.page + 1));
  }

  render(): TemplateResult | typeof nothing {
    const { msg, host } = this;
    const { page } = this.results;
    const turnTo = (next: number): void => void this.#turnTo(next);
    if (!host.pager || !this.#views || !host.results)
      return pageButtons(msg, page, this.#count, host.locale, turnTo);
    const { offset, projects, total } = host.results;
    const pages = {
      msg,
      locale: host.locale,
      page,
      count: this.#count,
      first: offset + 1,
      last: offset + projects.length,
      total,
    };
    if (host.pager === 'numbers') return this.#views.pageNumbers(pages, turnTo);
    const isFull = projects.length >= Math.max(maxShown, this.#size);
    return this.#views.morePages(pages, isFull ? 0 : this.#size, () => void this.#showMore());
  }
}
