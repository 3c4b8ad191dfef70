import {
  isComplete,
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PIXELS,
  MIN_PHOTO_SIDE,
  type PhotoKind,
  readStoredSize,
  recognisePhoto,
  SIGNATURE_BYTES,
} from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';

/** A photo ready to be drawn, upright; `image` may be smaller than the file it came from. */
export type Photo = { readonly image: ImageBitmap; readonly size: Size };

/** The shorter side kept, in px: twice a badge's, so that a close crop stays sharp. */
const KEPT_SIDE = 2160;

/** The most pixels kept: iPhones draw no larger canvas. */
const KEPT_PIXELS = 16_000_000;

/**
 * Decodes a photo on the device, oriented as its EXIF data says, scaled down to what a badge needs.
 * Throws a Refusal: photo-not-an-image, photo-too-small, photo-too-large, photo-unreadable or, when
 * what reads HEIC cannot be fetched, network-missing.
 */
export async function decodePhoto(file: Blob): Promise<Photo> {
  const kind = recognisePhoto(await readBytes(file.slice(0, SIGNATURE_BYTES)));
  if (!kind) throw new Refusal('photo-not-an-image');
  if (file.size > MAX_PHOTO_BYTES) throw new Refusal('photo-too-large');
  const bytes = await readBytes(file);
  if (!isComplete(kind, bytes)) throw new Refusal('photo-unreadable');
  checkStoredSize(kind, bytes);
  const whole = await createImageBitmap(file).catch(() => decodeOtherwise(kind, bytes));
  const { width, height } = whole;
  if (Math.min(width, height) < MIN_PHOTO_SIDE) {
    whole.close();
    throw new Refusal('photo-too-small', { width, height, minimum: MIN_PHOTO_SIDE });
  }
  return { image: await shrink(whole), size: { width, height } };
}

/** Decodes what this browser cannot read by itself: HEIC, outside of Safari. */
async function decodeOtherwise(
  kind: PhotoKind,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ImageBitmap> {
  if (kind !== 'heic') throw new Refusal('photo-unreadable');
  const { decodeHeic } = await import('./decode-heic').catch(() => {
    throw new Refusal('network-missing');
  });
  return decodeHeic(bytes);
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // A file can go away between the choice and the reading: a card pulled out, a cloud unreachable.
  const buffer = await blob.arrayBuffer().catch(() => {
    throw new Refusal('photo-unreadable');
  });
  return new Uint8Array(buffer);
}

/** Refuses what would not fit in memory before a single pixel of it is decoded. */
function checkStoredSize(kind: PhotoKind, bytes: Uint8Array): void {
  const size = readStoredSize(kind, bytes);
  if (size && size.width * size.height > MAX_PHOTO_PIXELS) throw new Refusal('photo-too-large');
}

async function shrink(whole: ImageBitmap): Promise<ImageBitmap> {
  const bySide = KEPT_SIDE / Math.min(whole.width, whole.height);
  const byPixels = Math.sqrt(KEPT_PIXELS / (whole.width * whole.height));
  const ratio = Math.min(bySide, byPixels);
  if (ratio >= 1) return whole;
  const small = await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * ratio),
    resizeHeight: Math.round(whole.height * ratio),
    resizeQuality: 'high',
  });
  whole.close();
  return small;
}
