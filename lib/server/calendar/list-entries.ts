import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { resolveTime, startOfDay } from './resolve-time';

/** A date as calendar applications take it, with instants in ms. A round lasts its whole day. */
export type CalendarEntry = {
  readonly id: string;
  readonly summary: string;
  readonly location: string | null;
  /** What else is good to know. */
  readonly note: string | null;
  readonly at: number;
  readonly lasts: { readonly day: string } | { readonly end: number | null };
};

/** Every event and round of a campaign, in order of time. */
export function listEntries(campaign: Campaign): CalendarEntry[] {
  const { rounds, events, timeZone } = campaign.calendar;
  const votes = rounds.map(({ id, label, date }) => ({
    id,
    summary: `${label} – ${campaign.name}`,
    location: null,
    note: null,
    at: startOfDay(date, timeZone),
    lasts: { day: date },
  }));
  const meetings = events.map(({ id, title, start, end, note, ...place }) => ({
    id,
    summary: `${title} – ${campaign.name}`,
    location: describePlace(place, campaign.territories),
    note,
    at: resolveTime(start, timeZone, 'compatible'),
    lasts: { end: end === null ? null : resolveTime(end, timeZone, 'compatible') },
  }));
  return [...meetings, ...votes].sort((a, b) => a.at - b.at);
}

type Place = Pick<Campaign['calendar']['events'][number], 'venue' | 'town' | 'territory'>;

function describePlace({ venue, town, territory }: Place, places: Campaign['territories']): string {
  const around = places.find(({ code }) => code === territory)?.name;
  return around ? `${venue}, ${town} (${around})` : `${venue}, ${town}`;
}
