import 'server-only';
import sharp from 'sharp';
import type { MediaStore } from '../media/media-store';
import type { ArtworkPixels } from './blend';

const decoded = new Map<string, Promise<ArtworkPixels>>();

/** How many decoded artworks are kept (4.7 MB each at 1080 x 1080). */
const KEPT = 24;

/** An artwork's pixels by its hash, decoded once. Throws RangeError when the pack has no such medium. */
export function artworkPixels(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const known = decoded.get(hash);
  if (known) return known;
  const medium = media.get(hash);
  if (!medium) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
  const pixels = decodeArtwork(medium.bytes);
  decoded.set(hash, pixels);
  const [oldest] = decoded.keys();
  if (decoded.size > KEPT && oldest !== undefined) decoded.delete(oldest);
  return pixels;
}

async function decodeArtwork(bytes: Uint8Array): Promise<ArtworkPixels> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
