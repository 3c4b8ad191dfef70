import { settleRun } from '@/lib/server/series/keep-run';
import { partAfter } from '@/lib/server/series/path-part';
import { findSeries } from '@/lib/server/series/series-rows';
import { teamRoute } from '@/lib/server/team/team-route';

/** How far the ZIP of a series has come; null when none was ever asked for. */
export const GET = teamRoute('series.run', async (request, { team, ...asking }) => {
  const id = partAfter(new URL(request.url).pathname, 'series');
  const { run } = await findSeries(team.queries, id, asking);
  return Response.json(settleRun(run, asking.now), { headers: { 'cache-control': 'no-store' } });
});
