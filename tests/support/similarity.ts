import sharp from 'sharp';
import { ssim } from 'ssim.js';
import type { Box } from '@/lib/domain/template';

/** The least similarity (SSIM) two pictures of one scene may have, whole or inside a text's box. */
export const ALIKE = 0.98;

export type Picture = { data: Uint8ClampedArray; width: number; height: number };

/** Whether two pictures are the same to the byte: much quicker to know than how alike they are. */
export function isSame(one: Picture, other: Picture): boolean {
  return Buffer.compare(Buffer.from(one.data), Buffer.from(other.data)) === 0;
}

/** Decodes picture bytes to RGBA. */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** Mean structural similarity of two pictures of one size, 1 for the same picture. */
export function measureSimilarity(a: Picture, b: Picture): number {
  // ssim.js shrinks pictures over 256 px unless told otherwise, and would miss a missing line.
  const { mssim } = ssim(a as ImageData, b as ImageData, { downsample: false });
  return mssim;
}

/** The part of a picture inside a box, px rounded outwards. */
function cropPicture(picture: Picture, box: Box): Picture {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const width = Math.min(picture.width, Math.ceil(box.x + box.width)) - left;
  const height = Math.min(picture.height, Math.ceil(box.y + box.height)) - top;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * picture.width + left) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { data, width, height };
}

/** The lowest similarity of two pictures: whole, and inside each box. */
export function measureWorst(a: Picture, b: Picture, boxes: readonly Box[]): number {
  const inside = boxes.map((box) => measureSimilarity(cropPicture(a, box), cropPicture(b, box)));
  return Math.min(measureSimilarity(a, b), ...inside);
}

/** Whether two pictures are alike, inside each box and as a whole; the boxes, which tell sooner, come first. */
export function areAlike(a: Picture, b: Picture, boxes: readonly Box[]): boolean {
  const crop = (box: Box) => measureSimilarity(cropPicture(a, box), cropPicture(b, box));
  return boxes.every((box) => crop(box) >= ALIKE) && measureSimilarity(a, b) >= ALIKE;
}
