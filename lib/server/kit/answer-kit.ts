import 'server-only';
import { sharingAt } from '@/lib/domain/phase';
import { Refusal } from '@/lib/domain/refusal';
import { publicCacheSeconds } from '../calendar/public-cache-seconds';
import { explainClosed } from '../explain-closed';
import { refuseClosed } from '../refuse-closed';
import type { Site } from '../site';
import { describeRefusal } from '../translate';
import { streamZip } from '../zip/stream-zip';
import { dateKit } from './date-kit';
import { listKitEntries } from './list-kit-entries';
import { openKit } from './open-kits';
import { findKitPlace, nameKit, planKit } from './plan-kit';

/** How long, in seconds, others may keep a kit: its texts can still be corrected. */
const KEPT = 3600;

/** ms after which someone who takes nothing more of a kit makes room for others. */
const PATIENCE = 60_000;

/** Seconds after which it is worth asking again, when too many kits are under way. */
const AGAIN = 20;

/** A clock, in ms: a kit streams for a while, and must know when a silence begins. */
type Clock = () => number;

/**
 * The kit of a file name such as `57.zip`, painted while it is read. 404 when there is none; 403 while
 * nothing may be taken away; broken off when that begins; 503 when too many kits are under way.
 */
export function answerKit(site: Site, file: string, now: Clock): Response {
  const answer = checkKit(site, file, now());
  if (!answer.ok) return answer;
  const place = findKitPlace(site, file, now()) ?? null;
  const plan = planKit(site, place, now());
  const open = openKit();
  if (!open) return refuseBusy(site);
  const zip = streamZip(listKitEntries(site, plan, open.takeTurn), {
    date: dateKit(site.pack.campaign.calendar),
    patience: PATIENCE,
    mayGoOn: () => sharingAt(site.timeline, now()) === 'open',
    onEnd: open.close,
  });
  return new Response(zip, { headers: answer.headers });
}

/** The same answer without its ZIP, of which nothing is made; `now` in ms. */
export function checkKit(site: Site, file: string, now: number): Response {
  const place = findKitPlace(site, file, now);
  if (place === undefined) return new Response(null, { status: 404 });
  const refusal = explainClosed(site, now);
  if (refusal) return refuseClosed(site, refusal);
  return new Response(null, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${nameKit(place)}.zip"`,
      'cache-control': `public, max-age=${publicCacheSeconds(site.timeline, now, KEPT)}`,
    },
  });
}

function refuseBusy({ pack }: Site): Response {
  const sentence = describeRefusal(pack.campaign.language, new Refusal('kits-busy'));
  return new Response(sentence, {
    status: 503,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(AGAIN),
    },
  });
}
