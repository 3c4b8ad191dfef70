import { publicCacheSeconds } from '@/lib/server/calendar/public-cache-seconds';
import { explainClosed } from '@/lib/server/explain-closed';
import { refuseClosed } from '@/lib/server/refuse-closed';
import { currentSite } from '@/lib/server/site';

/** How long, in seconds, others may keep a document: it can still be replaced. */
const KEPT = 3600;

/** A document of the campaign as a file to keep. Refused during silence. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, currentSite()]);
  const bytes = site.pack.documents.get(file.replace(/\.pdf$/, ''));
  if (!bytes || !file.endsWith('.pdf')) return new Response(null, { status: 404 });
  const now = Date.now();
  const refusal = explainClosed(site, now);
  if (refusal) return refuseClosed(site, refusal);
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': `public, max-age=${publicCacheSeconds(site.timeline, now, KEPT)}`,
    },
  });
}
