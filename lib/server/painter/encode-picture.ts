import 'server-only';
import sharp from 'sharp';
import { Refusal } from '@/lib/domain/refusal';
import type { Pixels } from './pixels';

/** Bluesky takes no avatar of a million bytes or more; every other network takes this one. */
const MAX_PICTURE_BYTES = 1_000_000;

const QUALITIES = [92, 88, 84, 78, 70, 60, 50];

export type PictureType = 'jpeg' | 'png' | 'webp';

/** A canvas as a file: JPEG (sRGB, no metadata, under a million bytes), PNG or WebP. */
export async function encodePicture(canvas: Pixels, type: PictureType): Promise<Uint8Array> {
  const { width, height } = canvas;
  const pixels = sharp(canvas.data, { raw: { width, height, channels: 3 } });
  if (type === 'png') return pixels.png({ compressionLevel: 6 }).toBuffer();
  if (type === 'webp') return pixels.webp({ quality: 90 }).toBuffer();
  for (const quality of QUALITIES) {
    const bytes = await pixels.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (bytes.length < MAX_PICTURE_BYTES) return bytes;
  }
  throw new Refusal('picture-too-heavy');
}
