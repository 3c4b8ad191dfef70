import 'server-only';
import sharp from 'sharp';
import type { AlphaPlane } from '@/lib/render/alpha-plane';

/** The most pixels an artwork may have: 8000 on each side. */
const MAX_ARTWORK_PIXELS = 8000 * 8000;

/** How opaque each pixel of a picture file is. Throws what sharp throws of a file that is no picture. */
export async function readAlpha(file: string | Uint8Array): Promise<AlphaPlane> {
  const { data, info } = await sharp(file, { limitInputPixels: MAX_ARTWORK_PIXELS })
    .autoOrient()
    .ensureAlpha()
    .extractChannel('alpha')
    // Sixteen bits would otherwise come as sixteen.
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}
