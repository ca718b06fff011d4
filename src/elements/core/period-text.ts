import { str } from '@lit/localize';
import type { Period } from '../../dataset/reading/schema.js';
import { formatDate, formatPeriod } from '../../localization/format.js';
import type { Context } from './context.js';

/** The period in words, as far as it is known. */
export function periodText(
  { msg, locale }: Pick<Context, 'msg' | 'locale'>,
  period: Period | null | undefined,
): string | undefined {
  if (!period?.start && !period?.end) return undefined;
  const both = formatPeriod(period, locale);
  if (both) return both;
  const date = formatDate(period.start ?? period.end ?? '', locale);
  return period.start
    ? msg(str`depuis ${date}`, { id: 'period.since' })
    : msg(str`jusqu’à ${date}`, { id: 'period.until' });
}
