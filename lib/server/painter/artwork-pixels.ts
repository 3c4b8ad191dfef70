import 'server-only';
import sharp from 'sharp';
import type { MediaStore } from '../media/media-store';
import type { ArtworkPixels } from './blend';

const decoded = new Map<string, Promise<ArtworkPixels>>();

/** How many decoded artworks are kept (4.7 MB each at 1080 x 1080). */
const KEPT = 24;

/** An artwork's pixels by its hash, decoded once. Throws RangeError when the pack has no such medium. */
export function artworkPixels(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const pixels = decoded.get(hash) ?? decodeArtwork(readMedium(media, hash));
  // Taken out and put back: the least recently used stand first.
  decoded.delete(hash);
  decoded.set(hash, pixels);
  pixels.catch(() => decoded.delete(hash));
  const [oldest] = decoded.keys();
  if (decoded.size > KEPT && oldest !== undefined) decoded.delete(oldest);
  return pixels;
}

function readMedium(media: MediaStore, hash: string): Uint8Array {
  const medium = media.get(hash);
  if (!medium) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
  return medium.bytes;
}

async function decodeArtwork(bytes: Uint8Array): Promise<ArtworkPixels> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
