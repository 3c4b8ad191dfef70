import type { Box } from '@/lib/domain/template';

/** A picture's pixels, four bytes each, alpha not multiplied in. */
export type Pixels = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** A pixel: red, green, blue and alpha, 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixels whose centres lie in a box, both in px of the picture, at most about `most` of them, evenly spread. */
export function* pixelsIn(
  { data, width, height }: Pixels,
  box: Box,
  most: number,
): Generator<Pixel> {
  const step = Math.max(1, Math.floor(Math.sqrt((box.width * box.height) / most)));
  const [right, bottom] = [
    Math.min(width, box.x + box.width),
    Math.min(height, box.y + box.height),
  ];
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += step) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x += step) {
      const at = (y * width + x) * 4;
      yield [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0];
    }
  }
}
