import 'server-only';
import { WHOLE_CALENDAR } from '@/lib/domain/calendar';
import type { Campaign } from '@/lib/domain/campaign';
import { listEntries } from './list-entries';
import { writeCalendar } from './write-calendar';

/** The .ics file of a name such as `agenda.ics` (every date) or a date's own; null for another name. */
export function findCalendarFile(campaign: Campaign, file: string): string | null {
  const entries = listEntries(campaign);
  const chosen = entries.filter(({ id }) => [`${id}.ics`, `${WHOLE_CALENDAR}.ics`].includes(file));
  return chosen.length > 0 ? writeCalendar(campaign, chosen) : null;
}
