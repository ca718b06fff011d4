/** Dates and status of a project in words: the text equivalent of the drawing. */
import { today } from '../../../dataset/dates.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { statusOf, type Status } from '../../../dataset/status.js';
import { formatDate } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import { periodText } from '../../core/period-text.js';
import { endUnknown, startUnknown, statusLabel } from '../../exploring/status-text.js';

type Speaker = Pick<Context, 'msg' | 'locale'>;

export interface Words {
  readonly status: Status;
  /** The period; undefined where neither date is known. */
  readonly period: string | undefined;
  readonly start: string;
  readonly end: string;
  /** The status, or the missing date where the status is unknown. */
  readonly statusText: string;
  /** The missing date, where `statusText` does not name it. */
  readonly missing: string | undefined;
}

export function wordsFor(context: Speaker, { period }: Project): Words {
  const { msg, locale } = context;
  const status = statusOf(period, today());
  const { start, end } = period ?? {};
  const gap = Boolean(start) === Boolean(end) ? undefined : (start ? endUnknown : startUnknown)(msg);
  return {
    status,
    period: periodText(context, period),
    start: start ? formatDate(start, locale) : startUnknown(msg),
    end: end ? formatDate(end, locale) : endUnknown(msg),
    statusText: statusLabel(msg, status, period),
    missing: status === 'unknown' ? undefined : gap,
  };
}
