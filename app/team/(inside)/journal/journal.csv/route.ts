import { writeJournalCsv } from '@/lib/server/team/journal/journal-csv';
import { readFilter } from '@/lib/server/team/journal/journal-filter';
import { readJournal } from '@/lib/server/team/journal/read-journal';
import { teamRoute } from '@/lib/server/team/team-route';

/** More lines than a spreadsheet opens. */
const MOST = 1_000_000;

export const GET = teamRoute('journal.read', async (request, { team }) => {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  const { timeZone } = team.campaign.calendar;
  const lines = await readJournal(team.queries, { filter, timeZone, count: MOST });
  return new Response(writeJournalCsv(team.campaign, lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="journal.csv"',
      'cache-control': 'no-store',
    },
  });
});
