import { teamRoute } from '@/lib/server/team/team-route';
import { exportTemplate } from '@/lib/server/templates/export-template';

/** A template as one file. */
export const GET = teamRoute('templates.draft', async (request, { team, now }) => {
  const slug = new URL(request.url).pathname.split('/').at(-2) ?? '';
  return exportTemplate(team.queries, slug, now);
});
