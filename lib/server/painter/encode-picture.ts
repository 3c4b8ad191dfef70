import 'server-only';
import sharp from 'sharp';
import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';
import type { OpaquePixels } from './opaque-pixels';

export type PictureType = 'jpeg' | 'png' | 'webp';

/** A canvas as a file: JPEG (sRGB, no metadata, under a million bytes), PNG or WebP. */
export async function encodePicture(canvas: OpaquePixels, type: PictureType): Promise<Uint8Array> {
  const { width, height } = canvas;
  const pixels = sharp(canvas.data, { raw: { width, height, channels: 3 } });
  if (type === 'png') return pixels.png({ compressionLevel: 6 }).toBuffer();
  if (type === 'webp') return pixels.webp({ quality: 90 }).toBuffer();
  for (const share of JPEG_QUALITIES) {
    const quality = Math.round(share * 100);
    const bytes = await pixels.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (bytes.length < MAX_PICTURE_BYTES) return bytes;
  }
  throw new Refusal('picture-too-heavy');
}
