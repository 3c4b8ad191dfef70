import { writeRelayCsv } from '@/lib/server/relays/relay-csv';
import { listRelays, readRelayFilter } from '@/lib/server/relays/relay-rows';
import { teamRoute } from '@/lib/server/team/team-route';

export const GET = teamRoute('relays.manage', async (request, { team, member }) => {
  const filter = readRelayFilter(Object.fromEntries(new URL(request.url).searchParams));
  const rows = await listRelays(team.queries, member, filter);
  return new Response(writeRelayCsv(team.campaign, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="relays.csv"',
      'cache-control': 'no-store',
    },
  });
});
