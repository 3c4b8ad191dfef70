import 'server-only';
import type { ArtworkPixels, MediaStore } from '../media/media-store';

/** Bytes of artworks kept as pixels: twenty squares (4.7 MB each), or a dozen stories. */
const BUDGET = 96_000_000;

type Entry = { readonly pixels: Promise<ArtworkPixels>; bytes: number };

const drawn = new Map<string, Entry>();
let kept = 0;

/** An artwork's pixels by its hash, drawn once. Throws RangeError when the pack has no such medium. */
export function artworkPixels(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const entry = drawn.get(hash) ?? { pixels: rasterise(media, hash), bytes: 0 };
  // Taken out and put back: the least recently used stand first.
  drawn.delete(hash);
  drawn.set(hash, entry);
  if (entry.bytes === 0) count(hash, entry).catch(() => drawn.delete(hash));
  return entry.pixels;
}

async function count(hash: string, entry: Entry): Promise<void> {
  const { data } = await entry.pixels;
  if (drawn.get(hash) !== entry || entry.bytes > 0) return;
  entry.bytes = data.length;
  kept += entry.bytes;
  for (const [oldest, old] of drawn) {
    if (kept <= BUDGET) break;
    drawn.delete(oldest);
    kept -= old.bytes;
  }
}

async function rasterise(media: MediaStore, hash: string): Promise<ArtworkPixels> {
  const pixels = await media.get(hash)?.rasterise?.();
  if (!pixels) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
  return pixels;
}
