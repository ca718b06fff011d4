import { str } from '@lit/localize';
import { ICalCalendar, ICalCalendarMethod, ICalEvent, ICalEventTransparency } from 'ical-generator';
import { firstDay } from '../../dataset/dates.js';
import { safeAddress } from '../../elements/core/address.js';
import type { FeedContent, FeedEntry } from './feed-content.js';
import { nameUuid } from './name-uuid.js';

type Kind = 'start' | 'end' | 'call-start' | 'call-end';

interface CalendarDate {
  readonly kind: Kind;
  readonly entry: FeedEntry;
  /** A day or a month. */
  readonly date: string;
}

export interface CalendarFile {
  readonly text: string;
  /** Number of dates that are no more precise than a year: a calendar has no honest place for them. */
  readonly leftOut: number;
}

function datesOf(entry: FeedEntry): CalendarDate[] {
  const { period, call } = entry.project;
  const dates: readonly (readonly [Kind, string | null | undefined])[] = [
    ['call-start', call?.period?.start],
    ['call-end', call?.period?.end],
    ['start', period?.start],
    ['end', period?.end],
  ];
  return dates.flatMap(([kind, date]) => (date ? [{ kind, entry, date }] : []));
}

function summaryOf({ msg }: FeedContent, { kind, entry }: CalendarDate): string {
  const { text: name } = entry.title;
  switch (kind) {
    case 'start':
      return msg(str`Début : ${name}`, { id: 'cli.feed.start' });
    case 'end':
      return msg(str`Fin : ${name}`, { id: 'cli.feed.end' });
    case 'call-start':
      return msg(str`Ouverture de l’appel à projets : ${name}`, { id: 'cli.feed.call-start' });
    case 'call-end':
      return msg(str`Clôture de l’appel à projets : ${name}`, { id: 'cli.feed.call-end' });
  }
}

const utcDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Returns the day after a day, or after the last day of a month. */
function dayAfter(date: string): Date {
  const after = utcDate(firstDay(date));
  if (date.length === 'YYYY-MM'.length) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCDate(after.getUTCDate() + 1);
  return after;
}

/**
 * ical-generator writes the name of a calendar without escaping it:
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
const escapedName = (name: string): string => name.replace(/[\\;,]/g, (each) => `\\${each}`);

const encoder = new TextEncoder();
const maxLineBytes = 75;
/** Bytes that one unit of a string takes at most in UTF-8. */
const maxBytesOfUnit = 3;

/**
 * Breaks a line after at most 75 bytes: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 * ical-generator does the same with an encoder for each character, which takes minutes for 100 000 projects.
 */
function fold(line: string): string {
  if (line.length <= maxLineBytes / maxBytesOfUnit) return line;
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = character < '\u0080' ? 1 : encoder.encode(character).length;
    bytes += size;
    if (bytes > maxLineBytes) {
      folded += '\r\n ';
      // The space is a byte of the new line.
      bytes = size + 1;
    }
    folded += character;
  }
  return folded;
}

/** Writes one event, by the calendar that its identifiers belong to. */
function eventOf(feed: FeedContent, calendar: ICalCalendar, each: CalendarDate): string {
  const { entry, kind, date } = each;
  const isCall = kind.startsWith('call');
  const address = (isCall && safeAddress(entry.project.call?.address)) || entry.address;
  const description = [entry.summary?.text, entry.facts].filter(Boolean).join('\n\n');
  // The calendar doesn’t keep the event, so that its memory is free again.
  const event = new ICalEvent(
    {
      id: nameUuid(`${entry.id}\n${kind}`),
      stamp: entry.updated,
      allDay: true,
      start: utcDate(firstDay(date)),
      end: dayAfter(date),
      summary: summaryOf(feed, each),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: entry.topics.map(({ label }) => ({ name: label })),
      ...(description ? { description } : {}),
      ...(address ? { url: address } : {}),
    },
    calendar,
  );
  return event.toString().split('\r\n').map(fold).join('\r\n');
}

/**
 * Writes starts, ends and the dates of calls as whole days: https://www.rfc-editor.org/rfc/rfc5545
 * A month becomes an event over all its days.
 */
export function calendar(feed: FeedContent): CalendarFile {
  const dates = feed.entries.flatMap(datesOf);
  const shown = dates.filter(({ date }) => date.length > 'YYYY'.length);
  shown.sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const file = new ICalCalendar({
    name: escapedName(feed.title),
    prodId: { company: 'forem-widgets', product: 'feed', language: feed.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const events = shown.map((each) => eventOf(feed, file, each));
  const end = 'END:VCALENDAR';
  const head = file.toString().slice(0, -end.length);
  // Every line ends with CR and LF, and the writer adds the last LF.
  return { text: `${head}${events.join('')}${end}\r`, leftOut: dates.length - shown.length };
}
