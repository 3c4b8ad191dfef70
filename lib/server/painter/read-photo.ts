import 'server-only';
import sharp from 'sharp';
import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';
import { MAX_INPUT_PIXELS } from './place-pixels';

/** The smallest side, in px, a photo may have. */
const MIN_PHOTO_SIDE = 400;

/** Upright size of a photo in px. Throws a Refusal for bytes that are no photo, or too small a one. */
export async function readPhotoSize(photo: Uint8Array): Promise<Size> {
  const metadata = await sharp(photo, { limitInputPixels: MAX_INPUT_PIXELS })
    .metadata()
    .catch(() => {
      throw new Refusal('photo-not-an-image');
    });
  // An SVG is a program for drawing, with references of its own: not a photo.
  if (metadata.format === 'svg') throw new Refusal('photo-not-an-image');
  const { width, height } = metadata.autoOrient;
  if (Math.min(width, height) < MIN_PHOTO_SIDE) {
    throw new Refusal('photo-too-small', { width, height, minimum: MIN_PHOTO_SIDE });
  }
  return { width, height };
}
