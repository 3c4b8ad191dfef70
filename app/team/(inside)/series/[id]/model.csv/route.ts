import { currentSite } from '@/lib/server/current-site';
import { partAfter } from '@/lib/server/series/path-part';
import { writeModelList } from '@/lib/server/series/write-model-list';
import { teamRoute } from '@/lib/server/team/team-route';

/** A list to fill in: the titles that a series understands by itself, and a row for each place. */
export const GET = teamRoute('series.run', async (request, doing) => {
  const { pack } = await currentSite();
  return writeModelList({ ...doing, pack }, partAfter(new URL(request.url).pathname, 'series'));
});
