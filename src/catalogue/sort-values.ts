import { firstDay, lastDay } from '../dataset/dates.js';
import type { Project } from '../dataset/reading/schema.js';

/** A field that projects are sorted by, if they have it. */
export interface SortValue {
  readonly of: (project: Project) => string | number | null | undefined;
  readonly toNumber: (value: string | number) => number;
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** The sort keys that are numbers; titles and relevance are sorted by texts and by matches. */
export const sortValues: ReadonlyMap<string, SortValue> = new Map<string, SortValue>([
  ['start', { of: ({ period }) => period?.start, toNumber: (day) => dayNumber(firstDay(String(day))) }],
  ['end', { of: ({ period }) => period?.end, toNumber: (day) => dayNumber(lastDay(String(day))) }],
  // Amounts of money compare as they are, whatever their currency.
  ['budget', { of: ({ budget }) => budget?.amount, toNumber: Number }],
]);
