import 'server-only';
import type { Mask } from '@/lib/render/coverage';
import type { OpaquePixels } from './opaque-pixels';

/** A canvas filled with one colour such as #2B0B3F. */
export function fillCanvas(width: number, height: number, colour: string): OpaquePixels {
  const data = new Uint8Array(width * height * 3);
  data.set(readColour(colour));
  // Each copy doubles what is filled.
  for (let filled = 3; filled < data.length; filled *= 2) data.copyWithin(filled, 0, filled);
  return { data, width, height };
}

/** Copies opaque pixels onto the canvas, their top left corner at (x, y) px. */
export function copyPixels(canvas: OpaquePixels, pixels: OpaquePixels, x: number, y: number): void {
  for (let row = 0; row < pixels.height; row++) {
    const from = row * pixels.width * 3;
    const line = pixels.data.subarray(from, from + pixels.width * 3);
    canvas.data.set(line, ((y + row) * canvas.width + x) * 3);
  }
}

/** Fills a mask with a colour, the mask's own place moved by (dx, dy) whole px. */
export function blendMask(
  { data, width, height }: OpaquePixels,
  mask: Mask,
  [red, green, blue]: readonly [number, number, number],
  dx: number,
  dy: number,
): void {
  const [left, top] = [mask.x + dx, mask.y + dy];
  const [from, until] = [Math.max(0, -left), Math.min(mask.width, width - left)];
  const end = Math.min(mask.height, height - top);
  for (let row = Math.max(0, -top); row < end; row++) {
    const line = row * mask.width;
    let at = ((top + row) * width + left + from) * 3;
    for (let column = from; column < until; column++, at += 3) {
      const cover = mask.data[line + column] ?? 0;
      if (cover === 0) continue;
      data[at] = mixByte(data[at] ?? 0, red, cover);
      data[at + 1] = mixByte(data[at + 1] ?? 0, green, cover);
      data[at + 2] = mixByte(data[at + 2] ?? 0, blue, cover);
    }
  }
}

/** Red, green and blue (0 to 255) of a colour such as #2B0B3F. */
export function readColour(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A byte of colour laid over another, alpha of 255 parts: the nearest whole number, in whole numbers. */
export function mixByte(under: number, over: number, alpha: number): number {
  const sum = under * (255 - alpha) + over * alpha + 128;
  return (sum + (sum >> 8)) >> 8;
}
