/** Dates inside sentences. */
import { str } from '@lit/localize';
import type { Locale } from '../../dataset/languages.js';
import { formatDate } from '../../localization/format.js';
import type { Msg } from '../../localization/messages.js';

/** Some languages write a full day with an article: « depuis le 1er juin 2018 », « depuis juin 2018 ». */
export const isFullDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

export function sinceText(msg: Msg, date: string, locale: Locale): string {
  const start = formatDate(date, locale);
  return isFullDay(date)
    ? msg(str`depuis le ${start}`, { id: 'period.since-day' })
    : msg(str`depuis ${start}`, { id: 'period.since' });
}

/** The last day counts: « jusqu’au 30 juin 2018 » includes that day. */
export function untilText(msg: Msg, date: string, locale: Locale): string {
  const end = formatDate(date, locale);
  return isFullDay(date)
    ? msg(str`jusqu’au ${end}`, { id: 'period.until-day' })
    : msg(str`jusqu’en ${end}`, { id: 'period.until' });
}

export function asOfText(msg: Msg, asOf: string, locale: Locale): string {
  const date = formatDate(asOf, locale);
  return isFullDay(asOf)
    ? msg(str`État au ${date}`, { id: 'as-of-day' })
    : msg(str`État en ${date}`, { id: 'as-of' });
}
