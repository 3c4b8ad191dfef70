import { currentSite } from '@/lib/server/site';

/** A medium by its hash: what it answers can never change, so it may be kept for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> {
  const [{ hash }, { pack }] = await Promise.all([params, currentSite()]);
  const medium = pack.media.get(hash);
  if (!medium) return new Response(null, { status: 404 });
  return new Response(medium.bytes, {
    headers: {
      'content-type': medium.type,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
