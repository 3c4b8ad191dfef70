import { currentSite } from '@/lib/server/current-site';
import { listBadges } from '@/lib/server/site';

/** The slugs of the badges supporters may choose now: a studio left open asks which are left. */
export async function GET(): Promise<Response> {
  const slugs = listBadges(await currentSite(), Date.now()).map(({ template }) => template.slug);
  // A few seconds: thousands of open studios then cost a cache's answer, not ours.
  return Response.json(slugs, { headers: { 'cache-control': 'public, max-age=5' } });
}
