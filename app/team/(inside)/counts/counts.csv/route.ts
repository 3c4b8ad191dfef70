import { readCountFilter } from '@/lib/server/counts/count-filter';
import { writeCountsCsv } from '@/lib/server/counts/counts-csv';
import { listCounts } from '@/lib/server/counts/read-counts';
import { currentSite } from '@/lib/server/current-site';
import { teamRoute } from '@/lib/server/team/team-route';

export const GET = teamRoute('counts.read', async (request, { team }) => {
  const filter = readCountFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [{ pack }, rows] = await Promise.all([currentSite(), listCounts(team.queries, filter)]);
  return new Response(writeCountsCsv(pack, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="counts.csv"',
      'cache-control': 'no-store',
    },
  });
});
