import { currentSite } from '@/lib/server/current-site';
import { writeOfflinePage } from '@/lib/server/offline/offline-page';

/** Shown by the browser in the place of a page that cannot come; a route because it has no script. */
export async function GET(request: Request): Promise<Response> {
  const { pack } = await currentSite();
  const nonce = request.headers.get('x-nonce') ?? '';
  return new Response(writeOfflinePage(pack, nonce), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
