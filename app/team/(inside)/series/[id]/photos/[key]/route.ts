import { answerPhoto } from '@/lib/server/series/answer-photo';
import { partAfter } from '@/lib/server/series/path-part';
import { teamRoute } from '@/lib/server/team/team-route';

/** A photo of a series, for those who see it; with `?small`, as lists show it. */
export const GET = teamRoute('series.run', async (request, doing) => {
  const { pathname, searchParams } = new URL(request.url);
  const isSmall = searchParams.has('small');
  return answerPhoto(doing, partAfter(pathname, 'series'), partAfter(pathname, 'photos'), isSmall);
});
