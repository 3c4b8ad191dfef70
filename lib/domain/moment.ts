import type { Campaign } from './campaign';
import { formatDay, formatTime } from './dates';

/** A date of the calendar in words, as texts may name it. A round has a day and nothing else. */
export type Moment = {
  readonly date: string;
  readonly time?: string;
  readonly venue?: string;
  readonly town?: string;
};

/** What may be said of the round or event with this id; null without an id, or when the calendar has none. */
export function describeMoment(
  id: string | null,
  { calendar, language }: Pick<Campaign, 'calendar' | 'language'>,
): Moment | null {
  const round = calendar.rounds.find((each) => each.id === id);
  if (round) return { date: formatDay(round.date, language) };
  const event = calendar.events.find((each) => each.id === id);
  if (!event) return null;
  const { start, venue, town } = event;
  const date = formatDay(start.slice(0, 10), language);
  return { date, time: formatTime(start, language), venue, town };
}
