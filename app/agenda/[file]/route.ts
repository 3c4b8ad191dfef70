import { answerOpen } from '@/lib/server/answer-open';
import { findCalendarFile } from '@/lib/server/calendar/find-calendar-file';
import { currentSite } from '@/lib/server/current-site';
import { campaignAt } from '@/lib/server/site';

/** The campaign's dates for calendar applications: all of them, or one. Refused during silence. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file: name }, site] = await Promise.all([params, currentSite()]);
  const now = Date.now();
  const body = findCalendarFile(campaignAt(site, now), name);
  return answerOpen(site, { name, type: 'text/calendar; charset=utf-8', body }, now);
}
