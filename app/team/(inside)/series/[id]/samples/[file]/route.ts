import { currentSite } from '@/lib/server/current-site';
import { answerSample } from '@/lib/server/series/answer-sample';
import { partAfter } from '@/lib/server/series/path-part';
import { teamRoute } from '@/lib/server/team/team-route';

/** One visual of a series, such as `0-square.jpg`. Refused during silence. */
export const GET = teamRoute('series.run', async (request, doing) => {
  const { pathname } = new URL(request.url);
  const site = await currentSite();
  const [id, file] = [partAfter(pathname, 'series'), partAfter(pathname, 'samples')];
  return answerSample({ ...doing, site }, id, file);
});
