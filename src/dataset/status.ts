import { firstDay, lastDay } from './dates.js';
import type { Period } from './schema.js';

/** Where a project stands, in the order of display. */
export const statuses = ['upcoming', 'ongoing', 'ended', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/**
 * Status by dates alone: a project whose end nobody states is never called ongoing.
 * @param day the reader's day, `YYYY-MM-DD`
 */
export function statusOf(period: Period | null | undefined, day: string): Status {
  if (period?.end && lastDay(period.end) < day) return 'ended';
  if (period?.start && firstDay(period.start) > day) return 'upcoming';
  return period?.start && period.end ? 'ongoing' : 'unknown';
}
