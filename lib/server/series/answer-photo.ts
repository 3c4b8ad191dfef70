import 'server-only';
import sharp from 'sharp';
import { recognisePhoto } from '@/lib/domain/photo-file';
import type { Doing } from '../team/members/member-context';
import { loadPhoto } from './series-photos';
import { findSeries } from './series-rows';

/** The side, in px, of a photo in a list: 96 on a screen of two px for one. */
const SMALL = 192;

/** A photo of a series. Throws a Refusal when there is none of that key, or none of the series that one may see. */
export async function answerPhoto(
  { team, ...asking }: Doing,
  id: string,
  key: string,
  isSmall: boolean,
): Promise<Response> {
  const series = await findSeries(team.queries, id, asking);
  const { bytes } = await loadPhoto(team.queries, series.id, key);
  if (isSmall) {
    const square = sharp(bytes).resize(SMALL, SMALL, { fit: 'cover', position: 'top' });
    return answer(await square.webp({ quality: 80 }).toBuffer(), 'image/webp');
  }
  return answer(bytes, `image/${recognisePhoto(bytes)}`);
}

function answer(bytes: Uint8Array, type: string): Response {
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  return new Response(new Uint8Array(bytes), { headers });
}
