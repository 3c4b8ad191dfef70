import 'server-only';
import sharp from 'sharp';
import { JPEG_QUALITIES, MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { Refusal } from '@/lib/domain/refusal';
import { isFlat } from './is-flat';
import type { PaintedCanvas } from './painted-canvas';
import { splicePng } from './splice-png';

export type PictureType = 'jpeg' | 'png' | 'webp';

/**
 * A canvas as a file: JPEG (sRGB, no metadata, under a million bytes), PNG or WebP. Throws a Refusal when
 * no JPEG is light enough.
 */
export async function encodePicture(canvas: PaintedCanvas, type: PictureType): Promise<Uint8Array> {
  const { data, width, height } = canvas;
  if (type === 'png') return encodePng(canvas);
  const pixels = sharp(data, { raw: { width, height, channels: 3 } });
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

/** Flat colours are smallest as they are, photographs as differences from one pixel to the next. */
async function encodePng({ ground, changed, ...canvas }: PaintedCanvas): Promise<Uint8Array> {
  if (ground && isFlat(ground)) return splicePng(canvas, ground, changed);
  const { data, width, height } = canvas;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 2, adaptiveFiltering: true })
    .toBuffer();
}
