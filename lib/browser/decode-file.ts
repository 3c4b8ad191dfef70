import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';
import { type CheckedPhoto, checkPhoto, checkSide } from './check-photo';
import { decodeJpegScaled } from './decode-jpeg';
import type { Photo } from './photo';
import type { PixelAnswer } from './pixel-jobs';
import { KEPT_SIDE, keepPhoto, makeSmall } from './scale-bitmap';

type Decoded = Pick<Photo, 'image' | 'size'>;

/** Shorter side in px of the quick first decode: a badge's own side. */
const PREVIEW_SIDE = 1080;

/**
 * Decodes a file, upright, as quickly as it can be looked at. Throws a Refusal: photo-not-an-image,
 * photo-too-small, photo-too-large or photo-unreadable.
 */
export async function previewFile(file: Blob): Promise<PixelAnswer> {
  const checked = await checkPhoto(file);
  const preview = await decodeScaled(checked, PREVIEW_SIDE);
  if (!preview) return decodeWhole(file, checked);
  // Small enough for the gallery as well: a copy would only take time.
  return { photo: { ...preview, small: preview.image, isFinal: false } };
}

/** Decodes a file, upright, to what is kept of it. Throws as `previewFile` does. */
export async function decodeFile(file: Blob): Promise<PixelAnswer> {
  const checked = await checkPhoto(file);
  const scaled = await decodeScaled(checked, KEPT_SIDE);
  return scaled ? { photo: await makePhoto(scaled) } : decodeWhole(file, checked);
}

/** Scales a whole decoded photo down to what is kept of it; `whole` is closed or kept. */
export async function finishPhoto(whole: ImageBitmap): Promise<Photo> {
  const size = { width: whole.width, height: whole.height };
  try {
    checkSide(size);
  } catch (error) {
    whole.close();
    throw error;
  }
  return makePhoto({ image: whole, size });
}

async function decodeWhole(file: Blob, { kind }: CheckedPhoto): Promise<PixelAnswer> {
  const whole = await createImageBitmap(file).catch(() => null);
  if (whole) return { photo: await finishPhoto(whole) };
  if (kind === 'heic') return { heic: true };
  throw new Refusal('photo-unreadable');
}

/** A JPEG decoded straight to a smaller size; null when it must be decoded whole. */
async function decodeScaled(
  { kind, bytes, stored }: CheckedPhoto,
  side: number,
): Promise<Decoded | null> {
  if (kind !== 'jpeg' || !stored) return null;
  checkSide(stored);
  if (Math.min(stored.width, stored.height) <= PREVIEW_SIDE) return null;
  const image = await decodeJpegScaled(bytes, stored, side);
  return image && { image, size: turnSize(stored, image) };
}

/** The file's size the way up that the decoded photo has. */
function turnSize({ width, height }: Size, upright: Size): Size {
  const isTurned = width > height !== upright.width > upright.height;
  return isTurned ? { width: height, height: width } : { width, height };
}

async function makePhoto(decoded: Decoded): Promise<Photo> {
  const image = await keepPhoto(decoded.image);
  return { image, small: await makeSmall(image), size: decoded.size, isFinal: true };
}
