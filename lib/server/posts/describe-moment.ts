import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatDay, formatHour } from '@/lib/domain/dates';
import type { Moment } from '@/lib/domain/posts-data';

/** The words of a round or event of the calendar, by its id. */
export function describeMoment({ calendar, language }: Campaign, id: string | null): Moment {
  const round = calendar.rounds.find((candidate) => candidate.id === id);
  if (round) {
    return { date: formatDay(round.date, language), time: null, venue: null, town: null };
  }
  const event = calendar.events.find((candidate) => candidate.id === id);
  if (!event) return { date: null, time: null, venue: null, town: null };
  const [date = '', time = ''] = event.start.split('T');
  return {
    date: formatDay(date, language),
    time: formatHour(time, language),
    venue: event.venue,
    town: event.town,
  };
}
