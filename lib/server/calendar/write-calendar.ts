import 'server-only';
import makeCalendar, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { Campaign } from '@/lib/domain/campaign';
import type { CalendarEntry } from './list-entries';

/**
 * An iCalendar file (RFC 5545) of some of a campaign's dates: the same bytes for the same data.
 * Instants are in UTC, which needs no rules of a zone.
 */
export function writeCalendar(
  { id, language }: Pick<Campaign, 'id' | 'language'>,
  entries: readonly CalendarEntry[],
): string {
  const prodId = { company: 'Picbadge', product: 'Agenda', language: language.toUpperCase() };
  const events = entries.map((entry) => describeEvent(id, entry));
  return `${makeCalendar({ prodId, events })}\r\n`;
}

function describeEvent(campaign: string, entry: CalendarEntry): ICalEventData {
  return {
    id: `${entry.id}.${campaign}@picbadge`,
    // When an entry was written is nobody's fact: its own start makes the file the same each time.
    stamp: new Date(entry.at),
    summary: entry.summary,
    location: entry.location,
    description: entry.note,
    ...describeTime(entry),
  };
}

function describeTime({ at, lasts }: CalendarEntry) {
  if ('day' in lasts) {
    // A date alone lasts its day (3.6.1), and nobody is busy all day with a vote.
    const transparency = ICalEventTransparency.TRANSPARENT;
    return { start: new Date(`${lasts.day}T00:00:00Z`), allDay: true, transparency };
  }
  // An end that nobody knows is left out, never invented.
  const end = lasts.end === null ? {} : { end: new Date(lasts.end) };
  return { start: new Date(at), ...end };
}
