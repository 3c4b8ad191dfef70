import type { Pixels } from '@/lib/render/pixels';
import type { MediaStore } from '@/lib/server/media/media-store';

/** An artwork's own pixels, by its hash. Throws RangeError when there is none. */
export async function rasteriseArtwork(media: MediaStore, hash: string): Promise<Pixels> {
  const pixels = await media.get(hash)?.rasterise?.();
  if (!pixels) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
  return pixels;
}
