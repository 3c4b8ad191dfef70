import type { AlphaPlane } from './alpha-plane';

/** A box in whole px, its far sides not included. */
export type RegionBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box that holds them all. */
export function joinBoxes(boxes: readonly RegionBox[]): RegionBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Whether it reaches an edge of the canvas. */
export function touchesEdge({ left, top, right, bottom }: RegionBox, plane: AlphaPlane): boolean {
  return left === 0 || top === 0 || right === plane.width || bottom === plane.height;
}

/** Whether it goes from one side of the canvas to the other. */
export function spans(
  { left, top, right, bottom }: RegionBox,
  { width, height }: AlphaPlane,
): boolean {
  return right - left === width || bottom - top === height;
}

/** In square px. */
export function boxArea({ left, top, right, bottom }: RegionBox): number {
  return (right - left) * (bottom - top);
}

/** Intersection over union of two boxes. */
export function overlap(a: RegionBox, b: RegionBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (boxArea(a) + boxArea(b) - shared);
}
