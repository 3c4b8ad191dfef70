import 'server-only';
import type { Mask } from '@/lib/render/coverage';
import type { OpaquePixels } from './opaque-pixels';

/** Fills a canvas's bytes with one colour such as #2B0B3F. */
export function fillCanvas(data: Uint8Array, colour: string): void {
  data.set(readColour(colour));
  // Each copy doubles what is filled.
  for (let filled = 3; filled < data.length; filled *= 2) data.copyWithin(filled, 0, filled);
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
  canvas: OpaquePixels,
  mask: Mask,
  colour: readonly [number, number, number],
  dx: number,
  dy: number,
): void {
  const [left, top] = [mask.x + dx, mask.y + dy];
  const from = Math.max(0, -left);
  const until = Math.min(mask.width, canvas.width - left);
  const end = Math.min(mask.height, canvas.height - top);
  for (let row = Math.max(0, -top); row < end; row++) {
    const line = row * mask.width;
    const at = ((top + row) * canvas.width + left + from) * 3;
    blendLine(canvas.data, at, mask.data, line + from, line + until, colour);
  }
}

/** Blends the covers from `from` to `until` into the canvas's bytes, from byte `at` on. */
function blendLine(
  data: Uint8Array,
  at: number,
  covers: Uint8Array,
  from: number,
  until: number,
  colour: readonly [number, number, number],
): void {
  const red = colour[0];
  const green = colour[1];
  const blue = colour[2];
  for (let to = at; from < until; from++, to += 3) {
    const cover = covers[from] ?? 0;
    if (cover === 0) continue;
    if (cover === 255) {
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
      continue;
    }
    data[to] = mixByte(data[to] ?? 0, red, cover);
    data[to + 1] = mixByte(data[to + 1] ?? 0, green, cover);
    data[to + 2] = mixByte(data[to + 2] ?? 0, blue, cover);
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
