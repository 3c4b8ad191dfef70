import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';
import { isComplete, recognisePhoto } from './inspect-photo';

/** A photo ready to be drawn, upright; `image` may be smaller than the file it came from. */
export type Photo = { readonly image: ImageBitmap; readonly size: Size };

/** The smallest side, in px, a photo may have. */
const MIN_SIDE = 400;

/** The longest side kept, in px: twice a badge's, so that a close crop stays sharp. */
const MAX_SIDE = 2160;

/**
 * Decodes a photo on the device, oriented as its EXIF data says, scaled down to what a badge needs.
 * Throws a Refusal: photo-not-an-image, photo-too-small or photo-unreadable.
 */
export async function decodePhoto(file: Blob): Promise<Photo> {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(refuseUnreadable));
  const kind = recognisePhoto(bytes);
  if (kind === 'unknown') throw new Refusal('photo-not-an-image');
  if (!isComplete(kind, bytes)) throw new Refusal('photo-unreadable');
  const whole = await createImageBitmap(file).catch(refuseUnreadable);
  const { width, height } = whole;
  if (Math.min(width, height) < MIN_SIDE) {
    whole.close();
    throw new Refusal('photo-too-small', { width, height, minimum: MIN_SIDE });
  }
  return { image: await shrink(whole), size: { width, height } };
}

async function shrink(whole: ImageBitmap): Promise<ImageBitmap> {
  const ratio = MAX_SIDE / Math.max(whole.width, whole.height);
  if (ratio >= 1) return whole;
  const small = await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * ratio),
    resizeHeight: Math.round(whole.height * ratio),
    resizeQuality: 'high',
  });
  whole.close();
  return small;
}

function refuseUnreadable(): never {
  throw new Refusal('photo-unreadable');
}
