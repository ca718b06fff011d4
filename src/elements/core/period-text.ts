import type { Period } from '../../dataset/reading/schema.js';
import { formatPeriod } from '../../localization/format.js';
import type { Context } from './context.js';
import { sinceText, untilText } from './date-text.js';

/** Returns the period in words, as far as it is known. */
export function periodText(
  { msg, locale }: Pick<Context, 'msg' | 'locale'>,
  period: Period | null | undefined,
): string | undefined {
  if (!period?.start && !period?.end) return undefined;
  const both = formatPeriod(period, locale);
  if (both) return both;
  if (period.start) return sinceText(msg, period.start, locale);
  return period.end ? untilText(msg, period.end, locale) : undefined;
}
