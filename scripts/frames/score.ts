import type { FoundWindow } from '@/lib/render/find-photo-windows';
import type { Size } from '@/lib/render/photo-geometry';

/** Left, top, right and bottom as shares of the canvas. */
export type Fractions = readonly [number, number, number, number];

/** The least overlap at which a window counts as found. */
export const RIGHT = 0.9;

/** A window's box as shares of its canvas. */
export function toFractions({ x, y, width, height }: FoundWindow, canvas: Size): Fractions {
  const [right, bottom] = [x + width, y + height];
  return [x / canvas.width, y / canvas.height, right / canvas.width, bottom / canvas.height];
}

/** Intersection over union of two boxes, 0 to 1. */
export function measureOverlap(a: Fractions, b: Fractions): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (measureArea(a) + measureArea(b) - shared);
}

function measureArea([left, top, right, bottom]: Fractions): number {
  return (right - left) * (bottom - top);
}
