import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';

/** A canvas as JPEG (sRGB, no metadata), the best quality that stays under a million bytes. */
export async function encodeJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of JPEG_QUALITIES) {
    const blob = await toBlob(canvas, quality);
    if (blob.size < MAX_PICTURE_BYTES) return blob;
  }
  throw new Refusal('picture-too-heavy');
}

function toBlob(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Refusal('canvas-missing'))),
      'image/jpeg',
      quality,
    );
  });
}
