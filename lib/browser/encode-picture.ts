import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';

/** JPEG is what networks take; PNG keeps every pixel. */
export type PictureType = 'jpeg' | 'png';

/** Encodes at a quality from 0 to 1, which PNG does without. */
type Encode = (type: string, quality?: number) => Promise<Blob>;

/** A picture as a file (sRGB, no metadata): PNG, or the best JPEG under a million bytes. */
async function encode(write: Encode, type: PictureType): Promise<Blob> {
  if (type === 'png') return write('image/png');
  for (const quality of JPEG_QUALITIES) {
    const blob = await write('image/jpeg', quality);
    if (blob.size < MAX_PICTURE_BYTES) return blob;
  }
  throw new Refusal('picture-too-heavy');
}

/** Encodes an opaque bitmap where no canvas is on a page; the bitmap is closed. Throws a Refusal. */
export function encodeBitmap(image: ImageBitmap, type: PictureType): Promise<Blob> {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Refusal('canvas-missing');
  context.drawImage(image, 0, 0);
  image.close();
  return encode(
    (mime, quality) => canvas.convertToBlob({ type: mime, quality: quality ?? 1 }),
    type,
  );
}

/** Encodes a canvas of the page, for browsers that have no other. Throws a Refusal. */
export function encodeCanvas(canvas: HTMLCanvasElement, type: PictureType): Promise<Blob> {
  return encode((mime, quality) => toBlob(canvas, mime, quality), type);
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Refusal('canvas-missing'))),
      type,
      quality,
    );
  });
}
