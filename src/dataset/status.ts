import type { Period } from './reading/schema.js';

/** Where a project stands, in the order of display. */
export const statuses = ['upcoming', 'ongoing', 'ended', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/**
 * Status by dates alone: a project whose end nobody states is never called ongoing.
 * @param day the reader's day, `YYYY-MM-DD`
 */
export function statusOf(period: Period | null | undefined, day: string): Status {
  // Dates compare as texts; a month or a year that the day is in, which it starts with, is neither over nor to come.
  if (period?.end && period.end < day && !day.startsWith(period.end)) return 'ended';
  if (period?.start && period.start > day) return 'upcoming';
  return period?.start && period.end ? 'ongoing' : 'unknown';
}
