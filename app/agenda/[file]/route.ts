import { findCalendarFile } from '@/lib/server/calendar/find-calendar-file';
import { publicCacheSeconds } from '@/lib/server/calendar/public-cache-seconds';
import { explainClosed } from '@/lib/server/explain-closed';
import { refuseClosed } from '@/lib/server/refuse-closed';
import { currentSite } from '@/lib/server/site';

/** How long, in seconds, others may keep a calendar file: a date can still be corrected. */
const KEPT = 3600;

/** The campaign's dates for calendar applications: all of them, or one. Refused during silence. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, currentSite()]);
  const calendar = findCalendarFile(site.pack.campaign, file);
  if (calendar === null) return new Response(null, { status: 404 });
  const now = Date.now();
  const refusal = explainClosed(site, now);
  if (refusal) return refuseClosed(site, refusal);
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': `public, max-age=${publicCacheSeconds(site.timeline, now, KEPT)}`,
    },
  });
}
