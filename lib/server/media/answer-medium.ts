import 'server-only';
import type { Medium } from './media-store';

/**
 * The answer for a medium, or for the part of it that a `Range` header asks for: Safari plays no video
 * that cannot be had in parts (RFC 9110, section 14). What its hash names can never change; a private one is kept by
 * its reader alone.
 */
export function answerMedium(
  { type, bytes }: Medium,
  range: string | null,
  keeper: 'public' | 'private' = 'public',
): Response {
  const headers = {
    'content-type': type,
    'cache-control': `${keeper}, max-age=31536000, immutable`,
    'accept-ranges': 'bytes',
  };
  const part = range === null ? null : readRange(range, bytes.length);
  if (part === 'outside') {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${bytes.length}` },
    });
  }
  if (part === null) return new Response(bytes, { headers });
  const { first, last } = part;
  return new Response(bytes.subarray(first, last + 1), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${bytes.length}` },
  });
}

/** First and last byte of one range; null for what is not one (several, another unit): the whole is then answered. */
function readRange(
  range: string,
  length: number,
): { first: number; last: number } | 'outside' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first > last ? 'outside' : { first, last };
}
