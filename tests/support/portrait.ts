import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Size } from '@/lib/render/photo-geometry';
import { locate } from './packs';

export type Photo = { readonly bytes: Uint8Array; readonly size: Size };

/** The sample portrait of the galleries as a photo, without losses. */
export async function readPortrait(): Promise<Photo> {
  const drawing = await readFile(locate('public/portraits/sample.svg'));
  const { data, info } = await sharp(drawing).png().toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
}
