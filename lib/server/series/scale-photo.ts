import 'server-only';
import sharp from 'sharp';
import { MAX_PHOTO_PIXELS } from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import { KEPT_PHOTO_SIDE } from '@/lib/domain/series/limits';
import type { Size } from '@/lib/render/photo-geometry';
import { readPhotoSize } from '../painter/read-photo';
import { makeTurns } from '../zip/turns';

/** A photo as a series keeps it: upright, small enough, and nothing in it but its pixels. */
export type ScaledPhoto = { readonly bytes: Uint8Array; readonly size: Size };

// Two hundred million pixels are much while they are decoded: one at a time.
const takeTurn = makeTurns();

/** Makes a photo what is kept of it. Throws a Refusal of `readPhotoSize`'s, or photo-unreadable. */
export async function scalePhoto(photo: Uint8Array): Promise<ScaledPhoto> {
  await readPhotoSize(photo);
  return takeTurn(() => scale(photo)).catch((cause: unknown) => {
    throw new Refusal('photo-unreadable', { reason: String(cause) });
  });
}

async function scale(photo: Uint8Array): Promise<ScaledPhoto> {
  const scaled = sharp(photo, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(KEPT_PHOTO_SIDE, KEPT_PHOTO_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const { hasAlpha } = await sharp(photo).metadata();
  const kept = hasAlpha ? scaled.webp({ quality: 92 }) : scaled.jpeg({ quality: 90 });
  const { data, info } = await kept.toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
}
