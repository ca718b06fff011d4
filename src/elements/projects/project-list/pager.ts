import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import { formatNumber } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { text } from '../../core/text.js';
import { pageSizeOr, type ResultsController } from '../../exploring/results-controller.js';

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
  const button = (label: string, name: string, target: number): TemplateResult => {
    const off = target < 0 || target >= pages;
    return html`<button
      part="button"
      type="button"
      aria-disabled=${off}
      aria-label=${name}
      @click=${() => off || turnTo(target)}
    >
      ${label}
    </button>`;
  };
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

interface PagedHost {
  readonly pageSize: number;
  readonly locale: Locale;
  readonly results: Answer | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** The pages of a list: the projects of the current one, and the buttons to the others. */
export class Pager {
  /** @param turned is called when the reader sees another page, with its number in words */
  constructor(
    private readonly host: PagedHost,
    private readonly msg: Msg,
    private readonly results: ResultsController,
    private readonly turned: (text: string) => void,
  ) {}

  /** The part of all results that the current page shows. */
  get range(): { readonly offset: number; readonly limit: number } {
    const limit = pageSizeOr(this.host.pageSize, 12);
    return { offset: this.results.page * limit, limit };
  }

  get #count(): number {
    return Math.ceil((this.host.results?.total ?? 0) / this.range.limit);
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

  render(): TemplateResult | typeof nothing {
    const { page } = this.results;
    return pageButtons(this.msg, page, this.#count, this.host.locale, (next) => void this.#turnTo(next));
  }
}
