import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';

/** JPEG is what networks take; PNG keeps every pixel. */
export type PictureType = 'jpeg' | 'png';

/** A canvas as a file (sRGB, no metadata): PNG, or the best JPEG under a million bytes. */
export async function encodePicture(canvas: HTMLCanvasElement, type: PictureType): Promise<Blob> {
  if (type === 'png') return toBlob(canvas, 'image/png');
  for (const quality of JPEG_QUALITIES) {
    const blob = await toBlob(canvas, 'image/jpeg', quality);
    if (blob.size < MAX_PICTURE_BYTES) return blob;
  }
  throw new Refusal('picture-too-heavy');
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
