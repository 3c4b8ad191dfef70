import { currentSite } from '@/lib/server/current-site';
import { answerMedium } from '@/lib/server/media/answer-medium';
import { readMedium } from '@/lib/server/media/media-store';
import { currentMember } from '@/lib/server/team/team-request';
import { findPreviewedMedium, findTeamMedium } from '@/lib/server/templates/find-draft-medium';

/**
 * A medium by its hash: what it answers can never change, so it may be kept for ever. Pictures of drafts are for the
 * team, and for who follows a preview link; they alone may keep them.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> {
  const [{ hash }, site] = await Promise.all([params, currentSite()]);
  const range = request.headers.get('range');
  const medium = await readMedium(site.pack.media, hash);
  if (medium) return answerMedium(medium, range);
  const own = (await currentMember())
    ? await findTeamMedium(site, hash)
    : await findPreviewedMedium(site, hash, Date.now());
  if (own) return answerMedium(own, range, 'private');
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}
