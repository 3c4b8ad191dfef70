import 'server-only';
import sharp from 'sharp';
import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';
import type { OpaquePixels } from './opaque-pixels';

export type PictureType = 'jpeg' | 'png' | 'webp';

/**
 * A canvas as a file: JPEG (sRGB, no metadata, under a million bytes), PNG or WebP. Throws a Refusal when
 * no JPEG is light enough.
 */
export async function encodePicture(
  { data, width, height }: OpaquePixels,
  type: PictureType,
): Promise<Uint8Array> {
  const pixels = sharp(data, { raw: { width, height, channels: 3 } });
  if (type === 'png') return pixels.png({ compressionLevel: 2 }).toBuffer();
  if (type === 'webp') return pixels.webp({ quality: 90 }).toBuffer();
  for (const share of JPEG_QUALITIES) {
    const bytes = await pixels.clone().jpeg(chooseJpeg(share)).toBuffer();
    if (bytes.length < MAX_PICTURE_BYTES) return bytes;
  }
  throw new Refusal('picture-too-heavy');
}

/** Huffman tables made to measure would save 6 % of the bytes, and take twice the time. */
function chooseJpeg(share: number) {
  const quality = Math.round(share * 100);
  return { quality, chromaSubsampling: '4:4:4', optimiseCoding: false } as const;
}
