import { Refusal } from '@/lib/domain/refusal';

/** Bluesky takes no avatar of a million bytes or more; every other network takes this one. */
const MAX_BYTES = 1_000_000;

const QUALITIES = [0.92, 0.88, 0.84, 0.78, 0.7, 0.6, 0.5];

/** A canvas as JPEG (sRGB, no metadata), the best quality that stays under a million bytes. */
export async function encodeJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const blob = await toBlob(canvas, quality);
    if (blob.size < MAX_BYTES) return blob;
  }
  throw new Refusal('picture-too-heavy');
}

function toBlob(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Refusal('picture-too-heavy'))),
      'image/jpeg',
      quality,
    );
  });
}
