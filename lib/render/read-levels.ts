import type { AlphaPlane } from './alpha-plane';
import { findRegions, type Region } from './alpha-regions';
import { fitCircle, isInside } from './fit-circle';
import { boxArea, joinBoxes, spans, touchesEdge } from './region-boxes';

/** Alpha under which a photo is seen rather than the artwork, the likeliest first. */
const LEVELS = [128, 96, 160, 64, 192, 32, 224] as const;

/** The likeliest of them, and both ends. */
export const LIKELIEST = 128;
export const LOWEST = 32;
export const HIGHEST = 224;

/** How far, in px, the sides of two boxes may be apart that are the same but for soft pixels. */
const SOFTNESS = 4;

/** The least share of the canvas a window has, and the least share of its sides. */
const LEAST = { area: 0.01, side: 0.1 };

/** The least share of the canvas a hole has where more is open outside of it: a letter's is none. */
const LEAST_INSIDE = 0.1;

/** A photo that spans this much of the canvas, from side to side, lies under all of it. */
const OVERLAID = 0.5;

/** Other holes are offered when they have this share of the chosen one's area. */
const OFFERED = 0.2;

/** The least share of its box that a hole open to an edge fills: what a round artwork leaves in a corner is none. */
const COMPACT = 0.55;

/** How a photo shows: through a hole, through one that is open to an edge, or everywhere. */
export type WindowKind = 'enclosed' | 'open' | 'overlay';

/** What is seen of an artwork at one level of alpha. */
export type Reading = {
  readonly level: number;
  readonly kind: WindowKind;
  /** The chosen region, then others worth offering. */
  readonly regions: readonly Region[];
};

/** An artwork at several levels, the likeliest first. Where the ends agree with the likeliest, there is nothing to choose. */
export function readLevels(plane: AlphaPlane): (Reading | null)[] {
  const likeliest = readLevel(plane, LIKELIEST);
  const [lowest, highest] = [readLevel(plane, LOWEST), readLevel(plane, HIGHEST)];
  const known = new Map([likeliest, lowest, highest].map((reading) => [reading?.level, reading]));
  const isClear = [lowest, highest].every((end) => areAlike(likeliest, end));
  if (isClear) return [likeliest, highest];
  return LEVELS.map((level) => known.get(level) ?? readLevel(plane, level));
}

function areAlike(a: Reading | null, b: Reading | null): boolean {
  const [one, other] = [a?.regions[0], b?.regions[0]];
  if (!one || !other) return one === other;
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  const isNear = sides.every((side) => Math.abs(one[side] - other[side]) <= SOFTNESS);
  return a?.kind === b?.kind && isNear;
}

function readLevel(plane: AlphaPlane, level: number): Reading | null {
  const regions = findRegions(plane, level, leastCells(plane));
  const share = ({ cells }: Region) => cells.length / plane.data.length;
  const isOpen = (region: Region) => touchesEdge(region, plane);
  const holes = regions.filter((region) => !isOpen(region) && isUsable(region, plane));
  const outside = regions.find(isOpen);
  const hole = holes[0];
  const isLarge = hole && (!outside || share(outside) < share(hole) || share(hole) >= LEAST_INSIDE);
  if (hole && isLarge) return { level, kind: 'enclosed', regions: offer(joinPieces(holes, plane)) };
  if (outside && spans(outside, plane) && boxArea(outside) >= OVERLAID * plane.data.length) {
    return { level, kind: 'overlay', regions: [wholeCanvas(plane)] };
  }
  const open = regions.filter((region) => isOpen(region) && isUsable(region, plane));
  const compact = open.filter((region) => region.cells.length >= COMPACT * boxArea(region));
  if (compact.length > 0) return { level, kind: 'open', regions: offer(compact) };
  return hole ? { level, kind: 'enclosed', regions: offer(joinPieces(holes, plane)) } : null;
}

function offer([first, ...others]: readonly Region[]): Region[] {
  if (!first) return [];
  return [first, ...others.filter(({ cells }) => cells.length >= OFFERED * first.cells.length)];
}

/** Pieces of a round window that artwork lies across are one window: their common box in the place of the first's. */
function joinPieces([first, ...others]: readonly Region[], { width }: AlphaPlane): Region[] {
  const circle = first && others.length > 0 ? fitCircle(first.outline, width) : null;
  if (!first || !circle) return first ? [first, ...others] : [];
  const isPiece = ({ outline }: Region) =>
    outline.every((cell) => isInside(circle, [cell % width, Math.floor(cell / width)]));
  const pieces = [first, ...others.filter(isPiece)];
  return [{ ...first, ...joinBoxes(pieces) }, ...others.filter((region) => !isPiece(region))];
}

/** The least px that a window has. */
export function leastCells({ data }: AlphaPlane): number {
  return LEAST.area * data.length;
}

function isUsable(region: Region, { width, height }: AlphaPlane): boolean {
  return (
    region.right - region.left >= LEAST.side * width &&
    region.bottom - region.top >= LEAST.side * height
  );
}

function wholeCanvas({ width, height, data }: AlphaPlane): Region {
  const box = { left: 0, top: 0, right: width, bottom: height };
  const cells = Int32Array.from(data.keys());
  return { ...box, cells, outline: new Int32Array(), sharpness: 1, roundness: 0 };
}
