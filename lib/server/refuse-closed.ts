import 'server-only';
import type { Refusal } from '@/lib/domain/refusal';
import type { Site } from './site';
import { describeRefusal } from './translate';

/** The answer to whoever asks for a file while nothing may be taken away: one sentence, never kept. */
export function refuseClosed({ pack }: Site, refusal: Refusal): Response {
  return new Response(describeRefusal(pack.campaign.language, refusal), {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
