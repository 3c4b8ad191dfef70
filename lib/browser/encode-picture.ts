import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';
import { checkCanvas } from './check-canvas';
import { type OpenSheet, openPageSheet, openSheet, type Sheet, type Write } from './sheet';

/** JPEG is what networks take; PNG keeps every pixel. */
export type PictureType = 'jpeg' | 'png';

type Paint = (context: Sheet['context']) => void;

/** Encodes an opaque bitmap where no canvas is on a page; the bitmap is closed. Throws a Refusal. */
export function encodeBitmap(image: ImageBitmap, type: PictureType): Promise<Blob> {
  const paint: Paint = (context) => context.drawImage(image, 0, 0);
  return encode(openSheet, image, paint, type).finally(() => image.close());
}

/** Paints and encodes on a canvas of the page. Throws a Refusal. */
export function encodeOnPage(size: Size, paint: Paint, type: PictureType): Promise<Blob> {
  return encode(openPageSheet, size, paint, type);
}

async function encode(
  open: OpenSheet,
  { width, height }: Size,
  paint: Paint,
  type: PictureType,
): Promise<Blob> {
  const { context, write } = open({ width, height });
  paint(context);
  const written = writePicture(write, type);
  // Noise may be too heavy a picture before it is known to be noise: what the card says comes first.
  written.catch(() => undefined);
  await checkCanvas(open);
  return written;
}

/**
 * A picture as a file: PNG, or the best JPEG under a million bytes. Neither EXIF data nor a place; WebKit
 * adds a colour profile of sRGB to a JPEG, which says nothing of anybody.
 */
async function writePicture(write: Write, type: PictureType): Promise<Blob> {
  if (type === 'png') return write('image/png');
  for (const quality of JPEG_QUALITIES) {
    const blob = await write('image/jpeg', quality);
    if (blob.size < MAX_PICTURE_BYTES) return blob;
  }
  throw new Refusal('picture-too-heavy');
}
