import type { AlphaPlane } from './alpha-plane';
import { measureRoundness, measureSharpness } from './measure-region';
import { openPlane } from './open-plane';
import type { RegionBox } from './region-boxes';

/** A connected part of an artwork that a photo shows through. */
export type Region = RegionBox & {
  /** The indices of its px. */
  readonly cells: Int32Array;
  /** Those of them that border on something else than the canvas's edge. */
  readonly outline: Int32Array;
  /** How much of its outline is a true edge, where alpha jumps rather than drifts: 0 to 1. */
  readonly sharpness: number;
  /** How much of it lies inside of the ellipse that its box holds: 0 to 1. */
  readonly roundness: number;
};

/** The parts of a plane under `level` that have at least `least` px, the largest first. */
export function findRegions(plane: AlphaPlane, level: number, least: number): Region[] {
  const open = openPlane(plane, level);
  const queue = new Int32Array(open.length);
  const regions: Region[] = [];
  let from = 0;
  for (let start = 0; start < open.length; start++) {
    if (open[start] !== 1) continue;
    const to = flood(open, plane.width, start, queue, from);
    if (to - from >= least) regions.push(describeRegion(plane, open, queue.subarray(from, to)));
    from = to;
  }
  return regions.sort((a, b) => b.cells.length - a.cells.length);
}

/** What `open` holds where a region has been found. */
const FOUND = 2;

/** Adds the connected px that `start` belongs to to the queue, from `from` on; returns where they end. */
function flood(open: Uint8Array, width: number, start: number, queue: Int32Array, from: number) {
  let end = from;
  const visit = (index: number) => {
    if (open[index] !== 1) return;
    open[index] = FOUND;
    queue[end++] = index;
  };
  visit(start);
  for (let next = from; next < end; next++) {
    const index = queue[next] ?? 0;
    const x = index % width;
    if (x > 0) visit(index - 1);
    if (x < width - 1) visit(index + 1);
    visit(index - width);
    visit(index + width);
  }
  return end;
}

function describeRegion(plane: AlphaPlane, open: Uint8Array, cells: Int32Array): Region {
  const box = findBox(plane.width, cells);
  const outline = cells.filter((cell) => isOutline(plane, open, cell));
  return {
    ...box,
    cells,
    outline,
    sharpness: measureSharpness(plane, outline),
    roundness: measureRoundness(plane.width, box, cells),
  };
}

function findBox(width: number, cells: Int32Array): RegionBox {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const cell of cells) {
    const x = cell % width;
    const y = (cell - x) / width;
    if (x < left) left = x;
    if (y < top) top = y;
    if (x >= right) right = x + 1;
    if (y >= bottom) bottom = y + 1;
  }
  return { left, top, right, bottom };
}

/** Whether a px borders on artwork: two regions never touch. */
function isOutline({ width, height }: AlphaPlane, open: Uint8Array, cell: number): boolean {
  const x = cell % width;
  const y = (cell - x) / width;
  return (
    (x > 0 && open[cell - 1] === 0) ||
    (x < width - 1 && open[cell + 1] === 0) ||
    (y > 0 && open[cell - width] === 0) ||
    (y < height - 1 && open[cell + width] === 0)
  );
}
