import 'server-only';
import { publicCacheSeconds } from './calendar/public-cache-seconds';
import { explainClosed } from './explain-closed';
import { refuseClosed } from './refuse-closed';
import type { Site } from './site';

/** How long, in seconds, others may keep a file: it can still be corrected. */
const KEPT = 3600;

type Attachment = {
  /** As it is called on the disk of whoever takes it. */
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
};

/** The answer to whoever wants a file at an instant (ms): 404 without a body, a refusal during silence. */
export function answerOpen(site: Site, { name, type, body }: Attachment, now: number): Response {
  if (body === null) return new Response(null, { status: 404 });
  const refusal = explainClosed(site, now);
  if (refusal) return refuseClosed(site, refusal);
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': `public, max-age=${publicCacheSeconds(site.timeline, now, KEPT)}`,
    },
  });
}
