import 'server-only';
import type { Mask } from '@/lib/render/coverage';
import type { ArtworkPixels } from '../media/media-store';
import type { Pixels } from './pixels';

/** A canvas filled with one colour such as #2B0B3F. */
export function fillCanvas(width: number, height: number, colour: string): Pixels {
  const data = new Uint8Array(width * height * 3);
  const [red, green, blue] = readColour(colour);
  for (let i = 0; i < data.length; i += 3) {
    data[i] = red;
    data[i + 1] = green;
    data[i + 2] = blue;
  }
  return { data, width, height };
}

/** Copies opaque pixels onto the canvas, their top left corner at (x, y) px. */
export function copyPixels(canvas: Pixels, pixels: Pixels, x: number, y: number): void {
  for (let row = 0; row < pixels.height; row++) {
    const from = row * pixels.width * 3;
    const line = pixels.data.subarray(from, from + pixels.width * 3);
    canvas.data.set(line, ((y + row) * canvas.width + x) * 3);
  }
}

/** Lays artwork over the canvas; where it is empty or opaque nothing is computed. */
export function blendArtwork(canvas: Pixels, artwork: ArtworkPixels): void {
  const { data } = canvas;
  const over = artwork.data;
  for (let from = 0, to = 0; from < over.length; from += 4, to += 3) {
    const alpha = over[from + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const colour = over[from + channel] ?? 0;
      data[to + channel] = alpha === 255 ? colour : mixByte(data[to + channel] ?? 0, colour, alpha);
    }
  }
}

/** Fills a mask with a colour, the mask's own place moved by (dx, dy) whole px. */
export function blendMask(
  canvas: Pixels,
  mask: Mask,
  colour: readonly [number, number, number],
  dx: number,
  dy: number,
): void {
  for (let row = 0; row < mask.height; row++) {
    const y = mask.y + dy + row;
    if (y < 0 || y >= canvas.height) continue;
    for (let column = 0; column < mask.width; column++) {
      const x = mask.x + dx + column;
      const cover = mask.data[row * mask.width + column] ?? 0;
      if (cover === 0 || x < 0 || x >= canvas.width) continue;
      const at = (y * canvas.width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        canvas.data[at + channel] = mixByte(
          canvas.data[at + channel] ?? 0,
          colour[channel] ?? 0,
          cover,
        );
      }
    }
  }
}

/** Red, green and blue (0 to 255) of a colour such as #2B0B3F. */
export function readColour(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function mixByte(under: number, over: number, alpha: number): number {
  return Math.round(under + ((over - under) * alpha) / 255);
}
