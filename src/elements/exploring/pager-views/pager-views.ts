/** The buttons to the pages of a list or a timeline. */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../dataset/languages.js';
import { formatNumber } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { nameOf } from '../../core/label.js';
import { text } from '../../core/text.js';
import { pageButton } from './page-button.js';
import { pagerStyles } from './pager-views.styles.js';

export interface Pages {
  readonly msg: Msg;
  readonly locale: Locale;
  /** The current page, from 0. */
  readonly page: number;
  readonly count: number;
  /** Places of the first and of the last project shown, from 1. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** Heading of the element, where its buttons need a name of their own. */
  readonly caption?: string;
}

/** Returns an accessible name, with the heading of the element where that has one. */
const nameIn = ({ msg, caption }: Pages, name: string): string =>
  caption ? nameOf(msg, name, caption) : name;

export const styles = [pagerStyles];

/** Returns the number of the current page in words. */
export function pageText({
  msg,
  locale,
  page,
  count,
}: Pick<Pages, 'msg' | 'locale' | 'page' | 'count'>): string {
  const current = formatNumber(page + 1, locale);
  const last = formatNumber(count, locale);
  return msg(str`Page ${current} sur ${last}`, { id: 'pages.current' });
}

/** Number of pages on each side of the current one that have a button. */
const neighbours = 1;

/** Returns the pages with a button, and `undefined` for each gap; a gap of one page is that page. */
export function shownPages(page: number, count: number): (number | undefined)[] {
  const shown: (number | undefined)[] = [];
  let last = -1;
  const wanted = new Set([0]);
  for (let each = page - neighbours; each <= page + neighbours; each++) wanted.add(each);
  for (const each of wanted.add(count - 1)) {
    if (each < 0 || each >= count) continue;
    if (each - last === 2) shown.push(each - 1);
    else if (each - last > 2) shown.push(undefined);
    shown.push(each);
    last = each;
  }
  return shown;
}

const shownText = ({ msg, locale, first, last, total }: Pages): string => {
  const [from, to, all] = [first, last, total].map((each) => formatNumber(each, locale));
  return msg(str`Projets ${from!} à ${to!} sur ${all!}`, { id: 'pages.shown' });
};

/**
 * Buttons for the first page, the last one and those around the current one, and to the page before and after; these
 * stay where they are at either end, and keep the focus.
 */
export function pageNumbers(pages: Pages, turnTo: (page: number) => void): TemplateResult {
  const { msg, locale, page, count } = pages;
  const step = (label: string, name: string, target: number): TemplateResult =>
    pageButton(label, nameIn(pages, name), target, count, turnTo);
  const numbered = (target: number): TemplateResult => {
    const number = formatNumber(target + 1, locale);
    return html`<button
      class="number tabular"
      part="button"
      type="button"
      aria-label=${nameIn(pages, msg(str`Page ${number}`, { id: 'pages.number' }))}
      aria-current=${target === page ? 'page' : nothing}
      @click=${() => target === page || turnTo(target)}
    >
      ${text(number)}
    </button>`;
  };
  return html`<nav class="pages" part="pages" aria-label=${nameIn(pages, msg('Pages', { id: 'pages' }))}>
    ${step(
      msg('Précédente', { id: 'pages.previous' }),
      msg('Page précédente', { id: 'pages.previous.name' }),
      page - 1,
    )}
    <ol class="numbers" role="list">
      ${shownPages(page, count).map(
        (target) =>
          html`<li>
            ${target === undefined ? html`<span class="gap" aria-hidden="true">…</span>` : numbered(target)}
          </li>`,
      )}
    </ol>
    ${step(msg('Suivante', { id: 'pages.next' }), msg('Page suivante', { id: 'pages.next.name' }), page + 1)}
    <p class="muted tabular">${text(shownText(pages))}</p>
  </nav>`;
}

/**
 * The number of projects shown, and a button that adds some.
 * @param added number of projects that the button adds; 0 for no button
 */
export function morePages(pages: Pages, added: number, showMore: () => void): TemplateResult {
  const { msg, locale, last, total } = pages;
  const n = formatNumber(Math.min(added, total - last), locale);
  const label = msg(str`Afficher ${n} de plus`, { id: 'filter.more' });
  return html`<div class="pages" part="pages">
    <p class="muted tabular">${text(shownText(pages))}</p>
    ${
      added && last < total
        ? html`<button
            class="more"
            part="button"
            type="button"
            aria-label=${pages.caption ? nameIn(pages, label) : nothing}
            @click=${showMore}
          >
            ${text(label)}
          </button>`
        : nothing
    }
  </div>`;
}
