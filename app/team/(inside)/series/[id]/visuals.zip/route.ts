import { currentSite } from '@/lib/server/current-site';
import { answerSeries, checkAnswer } from '@/lib/server/series/answer-series';
import { partAfter } from '@/lib/server/series/path-part';
import { teamRoute } from '@/lib/server/team/team-route';

/** The ZIP of a series, painted while it is read. Refused during silence. */
export const GET = teamRoute('series.run', async (request, doing) => {
  const id = partAfter(new URL(request.url).pathname, 'series');
  return answerSeries({ ...doing, site: await currentSite() }, id, Date.now);
});

/** What a GET would answer, nothing painted. */
export const HEAD = teamRoute('series.run', async (request, doing) => {
  const id = partAfter(new URL(request.url).pathname, 'series');
  return checkAnswer({ ...doing, site: await currentSite() }, id);
});
