import 'server-only';
import sharp from 'sharp';
import { type MediaStore, readMedium } from '../media/media-store';
import type { ArtworkPixels } from './blend';

/** Bytes of decoded artworks kept: twenty squares (4.7 MB each), or a dozen stories. */
const BUDGET = 96_000_000;

type Entry = { readonly pixels: Promise<ArtworkPixels>; bytes: number };

const decoded = new Map<string, Entry>();
let kept = 0;

/** An artwork's pixels by its hash, decoded once. Throws RangeError when the pack has no such medium. */
export function artworkPixels(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const entry = decoded.get(hash) ?? { pixels: decodeArtwork(media, hash), bytes: 0 };
  // Taken out and put back: the least recently used stand first.
  decoded.delete(hash);
  decoded.set(hash, entry);
  if (entry.bytes === 0) count(hash, entry).catch(() => decoded.delete(hash));
  return entry.pixels;
}

async function count(hash: string, entry: Entry): Promise<void> {
  const { data } = await entry.pixels;
  if (decoded.get(hash) !== entry || entry.bytes > 0) return;
  entry.bytes = data.length;
  kept += entry.bytes;
  for (const [oldest, old] of decoded) {
    if (kept <= BUDGET) break;
    decoded.delete(oldest);
    kept -= old.bytes;
  }
}

async function decodeArtwork(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const medium = await readMedium(media, hash);
  if (!medium) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
  const { data, info } = await sharp(medium.bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
