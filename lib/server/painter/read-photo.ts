import 'server-only';
import sharp from 'sharp';
import {
  isComplete,
  MAX_PHOTO_PIXELS,
  MIN_PHOTO_SIDE,
  readStoredSize,
  recognisePhoto,
} from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';

/**
 * Upright size of a photo in px, by the same rules as in the browser. Throws a Refusal:
 * photo-not-an-image, photo-heic, photo-unreadable, photo-too-large or photo-too-small.
 */
export async function readPhotoSize(photo: Uint8Array): Promise<Size> {
  const kind = recognisePhoto(photo);
  if (!kind) throw new Refusal('photo-not-an-image');
  if (!isComplete(kind, photo)) throw new Refusal('photo-unreadable');
  const stored = readStoredSize(kind, photo);
  if (stored && stored.width * stored.height > MAX_PHOTO_PIXELS)
    throw new Refusal('photo-too-large');
  const { width, height } = await readUprightSize(photo).catch(() => {
    throw new Refusal('photo-unreadable');
  });
  if (kind === 'heic') await requireDecoder(photo);
  if (Math.min(width, height) < MIN_PHOTO_SIDE) {
    throw new Refusal('photo-too-small', { width, height, minimum: MIN_PHOTO_SIDE });
  }
  return { width, height };
}

/** sharp's own libvips tells a HEIC photo's size and has no decoder for its pixels; another build may have one. */
async function requireDecoder(photo: Uint8Array): Promise<void> {
  const options = { limitInputPixels: MAX_PHOTO_PIXELS, failOn: 'error' } as const;
  await sharp(photo, options)
    .resize(1, 1)
    .toBuffer()
    .catch(() => {
      throw new Refusal('photo-heic');
    });
}

async function readUprightSize(photo: Uint8Array): Promise<Size> {
  const { autoOrient } = await sharp(photo, { limitInputPixels: MAX_PHOTO_PIXELS }).metadata();
  return autoOrient;
}
