import 'server-only';
import type { OpaquePixels } from './opaque-pixels';

/** Every so many rows one is looked at. */
const STEP = 16;

const known = new WeakMap<OpaquePixels, boolean>();

/** Whether most pixels of a picture that is kept are those to their left: no photograph, no gradient across. */
export function isFlat(pixels: OpaquePixels): boolean {
  const flat = known.get(pixels) ?? look(pixels);
  known.set(pixels, flat);
  return flat;
}

function look({ data, width, height }: OpaquePixels): boolean {
  let [same, all] = [0, 0];
  for (let row = 0; row < height; row += STEP) {
    for (let at = row * width * 3 + 3, end = (row + 1) * width * 3; at < end; at += 3, all++) {
      const isSame = data[at] === data[at - 3] && data[at + 1] === data[at - 2];
      if (isSame && data[at + 2] === data[at - 1]) same++;
    }
  }
  return same * 2 > all;
}
