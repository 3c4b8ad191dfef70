import { partAfter } from '@/lib/server/series/path-part';
import { writeProblems } from '@/lib/server/series/write-problems';
import { teamRoute } from '@/lib/server/team/team-route';

/** The rows of a series that cannot be painted, as a table. */
export const GET = teamRoute('series.run', async (request, doing) =>
  writeProblems(doing, partAfter(new URL(request.url).pathname, 'series')),
);
