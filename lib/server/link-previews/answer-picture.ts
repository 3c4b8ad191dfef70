import 'server-only';
import type { Site } from '../site';
import { findPicture, hashPicture } from './link-pictures';
import { findSubject } from './list-subjects';
import type { Opening } from './opening';

/** How long, in seconds, an address of yesterday may be kept with the picture of today. */
const OUTDATED = 300;

/**
 * Answers the picture of a file name such as `agenda-0123456789abcdef.png`; 404 when nothing has
 * that name. When the campaign may not be shown, the page's name alone, which nobody may keep.
 */
export async function answerPicture(
  site: Site,
  file: string,
  { now, isOpen, maxAge }: Opening,
): Promise<Response> {
  const [, name, hash] = /^(.+)-([0-9a-f]{16})\.png$/.exec(file) ?? [];
  const subject = name ? findSubject(site, name, now) : null;
  if (!subject)
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const bytes = await findPicture(site, subject, isOpen);
  const isCurrent = hash === hashPicture(site, subject, isOpen);
  const seconds = isCurrent ? maxAge : Math.min(maxAge, OUTDATED);
  const cache = isOpen ? `public, max-age=${seconds}` : 'no-store';
  return new Response(bytes, { headers: { 'content-type': 'image/png', 'cache-control': cache } });
}
