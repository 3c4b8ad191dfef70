import 'server-only';
import { makeKeepMade } from '../keep-made';
import type { MediaStore } from '../media/media-store';
import { makeOverlay, type Overlay, weighOverlay } from './overlay';

/** Bytes of overlays kept: twenty squares (4.7 MB each), or a dozen stories. */
const BUDGET = 96_000_000;

const keepMade = makeKeepMade(BUDGET, weighOverlay);

/** An artwork as an overlay, by its hash, drawn once. Throws RangeError when the pack has no such medium. */
export function findOverlay(media: MediaStore, hash: string): Promise<Overlay> {
  return keepMade(hash, async () => {
    const pixels = await media.get(hash)?.rasterise?.();
    if (!pixels) throw new RangeError(`Expected the hash of an artwork but received ${hash}`);
    return makeOverlay(pixels);
  });
}
