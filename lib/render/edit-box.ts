import type { Box } from '@/lib/domain/template';
import type { Size } from './photo-geometry';

/** The shortest side, in px, of a box that a hand makes. */
export const MIN_SIDE = 24;

/** Which edges a hand holds: -1 the left or the top one, 1 the right or the bottom one, 0 neither. */
export type Grip = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

/** How far a hand has gone, in px of the canvas. */
export type Move = { readonly dx: number; readonly dy: number };

/** The nearest box on whole px that lies inside of the canvas and is large enough to be held. */
export function boundBox<Kept extends Box>(box: Kept, canvas: Size): Kept {
  const width = clamp(Math.round(box.width), MIN_SIDE, canvas.width);
  const height = clamp(Math.round(box.height), MIN_SIDE, canvas.height);
  const x = clamp(Math.round(box.x), 0, canvas.width - width);
  const y = clamp(Math.round(box.y), 0, canvas.height - height);
  return { ...box, x, y, width, height };
}

/** Moves a box as far as the canvas goes. */
export function moveBox<Kept extends Box>(box: Kept, { dx, dy }: Move, canvas: Size): Kept {
  return boundBox({ ...box, x: box.x + dx, y: box.y + dy }, canvas);
}

/** Moves the edges that are held, as far as the canvas goes; the others stay where they are. */
export function resizeBox<Kept extends Box>(
  box: Kept,
  grip: Grip,
  { dx, dy }: Move,
  canvas: Size,
): Kept {
  const [x, width] = pullEdge(box.x, box.width, grip.x, dx, canvas.width);
  const [y, height] = pullEdge(box.y, box.height, grip.y, dy, canvas.height);
  return boundBox({ ...box, x, y, width, height }, canvas);
}

function pullEdge(
  from: number,
  length: number,
  edge: -1 | 0 | 1,
  by: number,
  limit: number,
): readonly [from: number, length: number] {
  if (edge === 0) return [from, length];
  if (edge === 1) return [from, clamp(Math.round(length + by), MIN_SIDE, limit - from)];
  const end = from + length;
  const start = clamp(Math.round(from + by), 0, end - MIN_SIDE);
  return [start, end - start];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
