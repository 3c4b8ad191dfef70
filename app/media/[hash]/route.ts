import { answerMedium } from '@/lib/server/media/answer-medium';
import { readMedium } from '@/lib/server/media/media-store';
import { currentSite } from '@/lib/server/site';

/** A medium by its hash: what it answers can never change, so it may be kept for ever. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> {
  const [{ hash }, { pack }] = await Promise.all([params, currentSite()]);
  const medium = await readMedium(pack.media, hash);
  if (!medium) return new Response(null, { status: 404 });
  return answerMedium(medium, request.headers.get('range'));
}
