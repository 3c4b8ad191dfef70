import { drawingRequestSchema } from '@/lib/domain/draft';
import { Refusal } from '@/lib/domain/refusal';
import { currentSite } from '@/lib/server/current-site';
import { teamRoute } from '@/lib/server/team/team-route';
import { drawFormat } from '@/lib/server/templates/draw-format';

/** What a Design makes of some words, while one types them. */
export const POST = teamRoute('templates.draft', async (request) => {
  const asked = drawingRequestSchema.safeParse(await request.json().catch(() => null));
  if (!asked.success) throw new Refusal('form-incomplete');
  const drawing = await drawFormat(await currentSite(), asked.data);
  return Response.json(drawing, { headers: { 'cache-control': 'no-store' } });
});
