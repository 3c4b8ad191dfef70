import type { AlphaPlane } from './alpha-plane';
import type { RegionBox } from './region-boxes';

/** How far, in px, alpha is looked at on either side of an outline. */
const REACH = 2;

/** The least difference of alpha that is an edge: a quarter of all there is. */
const JUMP = 64;

/** The share of an outline's px near which alpha jumps; 1 where there is no outline but the canvas's edge. */
export function measureSharpness(plane: AlphaPlane, outline: Int32Array): number {
  if (outline.length === 0) return 1;
  let sharp = 0;
  for (const cell of outline) if (jumpsAround(plane, cell)) sharp++;
  return sharp / outline.length;
}

function jumpsAround({ width, height, data }: AlphaPlane, cell: number): boolean {
  const x = cell % width;
  const y = (cell - x) / width;
  let [least, most] = [255, 0];
  for (let row = Math.max(0, y - REACH); row <= Math.min(height - 1, y + REACH); row++) {
    for (let column = Math.max(0, x - REACH); column <= Math.min(width - 1, x + REACH); column++) {
      const alpha = data[row * width + column] ?? 0;
      if (alpha < least) least = alpha;
      if (alpha > most) most = alpha;
    }
  }
  return most - least >= JUMP;
}

/** The share of the px of a region that lie inside of the ellipse that its box holds. */
export function measureRoundness(width: number, box: RegionBox, cells: Int32Array): number {
  const [a, b] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  let inside = 0;
  for (const cell of cells) {
    const column = cell % width;
    const x = (column + 0.5 - box.left - a) / a;
    const y = ((cell - column) / width + 0.5 - box.top - b) / b;
    if (x * x + y * y <= 1) inside++;
  }
  return inside / cells.length;
}
