import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import type { Question } from '../../../exploration/exploration.js';
import { formatNumber } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { text } from '../../core/text.js';

/** The page, or the last one where an answer says that there isn't any such page (any more): an address may tell of it. */
export function pageWithin(page: number, { offset = 0, limit = 1 }: Question, answer?: Answer): number {
  const isBeyond = answer && offset > 0 && answer.offset === offset && offset >= answer.total;
  return isBeyond ? Math.max(0, Math.ceil(answer.total / limit) - 1) : page;
}

export function pageText(msg: Msg, page: number, pages: number, locale: Locale): string {
  const current = formatNumber(page + 1, locale);
  const last = formatNumber(pages, locale);
  return msg(str`Page ${current} sur ${last}`, { id: 'pages.current' });
}

/** Buttons to the page before and after; they stay where they are at either end, and keep the focus. */
export function pager(
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
    ${button(msg('Précédente', { id: 'pages.previous' }), msg('Page précédente', { id: 'pages.previous.name' }), page - 1)}
    <span class="tabular">${text(pageText(msg, page, pages, locale))}</span>
    ${button(msg('Suivante', { id: 'pages.next' }), msg('Page suivante', { id: 'pages.next.name' }), page + 1)}
  </nav>`;
}
