import type { Box } from '@/lib/domain/template';
import { boundBox, type Grip } from './edit-box';
import type { Size } from './photo-geometry';

/** What a box has been drawn to: a line across the canvas, in px, or the circle that a square holds. */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number } | { readonly axis: 'circle' };

/** A box drawn to what is near it, and what that is. */
export type Snapped<Kept extends Box> = { readonly box: Kept; readonly guides: readonly Guide[] };

/** The margin that boxes are drawn to, as a share of the canvas's shorter side. */
const MARGIN = 0.05;

/** How much further than to a line a box may be drawn to the circle: along one axis the way there is longer. */
const SLANT = 3;

type Axis = 'x' | 'y';
type Point = { readonly at: number; readonly lines: readonly number[] };

/**
 * Draws a box that is moved to the canvas's edges, margins and centre lines, and its corners to the
 * inscribed circle of a square, where they are within `reach` px of them.
 */
export function snapMove<Kept extends Box>(box: Kept, canvas: Size, reach: number): Snapped<Kept> {
  const points = (axis: Axis): Point[] => {
    const { from, length } = spanOf(box, axis);
    const { edges, centre } = linesOf(canvas, axis);
    return [
      { at: from + length / 2, lines: [centre] },
      { at: from, lines: edges },
      { at: from + length, lines: edges },
    ];
  };
  const [across, down] = [nearest(points('x'), reach), nearest(points('y'), reach)];
  // Whole px before the circle is asked: an odd box in the middle would otherwise be rounded out of it.
  const moved = {
    ...box,
    x: Math.round(box.x + (across?.shift ?? 0)),
    y: Math.round(box.y + (down?.shift ?? 0)),
  };
  const isFree = (axis: Axis) => !(axis === 'x' ? across : down);
  const shift = shiftToCircle(moved, canvas, reach, isFree);
  const drawn = shift && { ...moved, [shift.axis]: moved[shift.axis] + shift.by };
  return finish(moved, drawn, canvas, across, down);
}

/** The same for a box whose edges are pulled: only those are drawn to anything. */
export function snapResize<Kept extends Box>(
  box: Kept,
  grip: Grip,
  canvas: Size,
  reach: number,
): Snapped<Kept> {
  const points = (axis: Axis): Point[] => {
    if (grip[axis] === 0) return [];
    const { from, length } = spanOf(box, axis);
    const { edges, centre } = linesOf(canvas, axis);
    return [{ at: grip[axis] === 1 ? from + length : from, lines: [...edges, centre] }];
  };
  const [across, down] = [nearest(points('x'), reach), nearest(points('y'), reach)];
  const pulled = pull(pull(box, 'x', grip.x, across?.shift ?? 0), 'y', grip.y, down?.shift ?? 0);
  const isFree = (axis: Axis, side: number) =>
    grip[axis] === side && !(axis === 'x' ? across : down);
  const shift = shiftToCircle(pulled, canvas, reach, isFree);
  const drawn = shift && pull(pulled, shift.axis, grip[shift.axis], shift.by);
  return finish(pulled, drawn, canvas, across, down);
}

/** The box as lines draw it, or `drawn` by the circle as well where that leaves it inside. */
function finish<Kept extends Box>(
  box: Kept,
  drawn: Kept | null,
  canvas: Size,
  across: Shift | null,
  down: Shift | null,
): Snapped<Kept> {
  const bound = drawn && boundBox(drawn, canvas);
  const isOnCircle = bound !== null && farthestCorner(bound, canvas) <= canvas.width / 2;
  const guides: Guide[] = [
    ...(across ? [{ axis: 'x', at: across.line } as const] : []),
    ...(down ? [{ axis: 'y', at: down.line } as const] : []),
    ...(isOnCircle ? [{ axis: 'circle' } as const] : []),
  ];
  return { box: isOnCircle ? bound : boundBox(box, canvas), guides };
}

function spanOf(box: Box, axis: Axis): { from: number; length: number } {
  return axis === 'x' ? { from: box.x, length: box.width } : { from: box.y, length: box.height };
}

function linesOf({ width, height }: Size, axis: Axis): { edges: number[]; centre: number } {
  const margin = Math.round(Math.min(width, height) * MARGIN);
  const length = axis === 'x' ? width : height;
  return { edges: [0, margin, length - margin, length], centre: length / 2 };
}

type Shift = { readonly shift: number; readonly line: number };

function nearest(points: readonly Point[], reach: number): Shift | null {
  const shifts = points.flatMap(({ at, lines }) =>
    lines.map((line): Shift => ({ shift: line - at, line })),
  );
  const [best] = shifts.sort((a, b) => Math.abs(a.shift) - Math.abs(b.shift));
  return best && Math.abs(best.shift) <= reach ? best : null;
}

function pull<Kept extends Box>(box: Kept, axis: Axis, edge: -1 | 0 | 1, by: number): Kept {
  if (edge === 0 || by === 0) return box;
  const side = axis === 'x' ? 'width' : 'height';
  if (edge === 1) return { ...box, [side]: box[side] + by };
  return { ...box, [axis]: box[axis] + by, [side]: box[side] - by };
}

/**
 * How far along one axis a box's outermost corners are from the circle, never to stand outside of it; null where
 * they are further than `reach`, or may not move. `isFree` says so of an axis and of the side of the box on it.
 */
function shiftToCircle(
  box: Box,
  { width, height }: Size,
  reach: number,
  isFree: (axis: Axis, side: -1 | 1) => boolean,
): { axis: Axis; by: number } | null {
  if (width !== height) return null;
  const radius = width / 2;
  if (Math.abs(farthestCorner(box, { width, height }) - radius) > reach) return null;
  const far = { x: outermost(box, 'x', radius), y: outermost(box, 'y', radius) };
  for (const [axis, other] of [
    ['y', 'x'],
    ['x', 'y'],
  ] as const) {
    const { distance, side } = far[axis];
    if (side === 0 || !isFree(axis, side)) continue;
    const wanted = Math.floor(Math.sqrt(Math.max(0, radius ** 2 - far[other].distance ** 2)));
    const by = (wanted - distance) * side;
    if (Math.abs(by) <= reach * SLANT) return { axis, by };
  }
  return null;
}

function farthestCorner(box: Box, { width, height }: Size): number {
  const across = outermost(box, 'x', width / 2);
  const down = outermost(box, 'y', height / 2);
  return Math.hypot(across.distance, down.distance);
}

/** The side of a box that is furthest from the middle: 0 when both are as far. */
function outermost(box: Box, axis: Axis, middle: number): { distance: number; side: -1 | 0 | 1 } {
  const { from, length } = spanOf(box, axis);
  const [before, after] = [middle - from, from + length - middle];
  if (before === after) return { distance: before, side: 0 };
  return before > after ? { distance: before, side: -1 } : { distance: after, side: 1 };
}
