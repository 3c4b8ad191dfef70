import { type AlphaPlane, shrinkAlpha } from './alpha-plane';
import { findRegions, type Region, type RegionBox } from './alpha-regions';
import { fitCircle, isInside } from './fit-circle';

/** The longest side, in px, that a plane is looked at in. */
const SIDE = 320;

/** Alpha under which a photo is seen rather than the artwork, the likeliest first. */
const LEVELS = [128, 96, 160, 64, 192, 32, 224] as const;
const [LIKELIEST, LOWEST, HIGHEST] = [128, 32, 224] as const;

/** How far, in px, the sides of two boxes may be apart that are the same but for soft pixels. */
const SOFTNESS = 4;

/** How much sharper an outline must be to be believed before a likelier level's. */
const SHARPER = 0.1;

/** An enclosed window that fades out is one only if the artwork closes round it at every level. */
const SHARP = 0.5;

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

/** Under this share of the canvas there is nothing to see. */
const BLANK = 0.0005;

/** Half the width of the middle of a canvas, where a face would be, as a share of its side. */
const MIDDLE = 0.2;

/** Boxes that overlap by this much, intersection over union, are of the same window. */
const SAME = 0.97;

/** The least share of a round window that lies inside of its ellipse, and of the ellipse that is window. */
const ROUND = 0.96;

/** How a photo shows: through a hole, through one that is open to an edge, or everywhere. */
export type WindowKind = 'enclosed' | 'open' | 'overlay';

/** A place for a photo. Its box is in px of the artwork. */
export type FoundWindow = {
  readonly kind: WindowKind;
  readonly shape: 'rectangle' | 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Why an artwork has no place for a photo. */
export type WindowRefusal = 'opaque' | 'empty' | 'no-window' | 'covered';

/** The windows of an artwork, the likeliest first, or why there are none. */
export type WindowSearch =
  | { readonly windows: readonly [FoundWindow, ...FoundWindow[]] }
  | { readonly refusal: WindowRefusal };

/**
 * Finds where a photo goes in an artwork, from how opaque it is alone. Several levels of alpha are tried, because
 * frames are semi-transparent, soft or shaded: the likeliest holds unless another one's outline follows the edges of
 * the artwork better.
 */
export function findPhotoWindows(plane: AlphaPlane): WindowSearch {
  const small = shrinkAlpha(plane, SIDE);
  const refusal = refuse(small);
  if (refusal) return { refusal };
  const reading = chooseReading(readLevels(small));
  if (!reading) return { refusal: 'no-window' };
  if (reading.kind === 'overlay' && isCentreCovered(small)) return { refusal: 'covered' };
  const [first, ...others] = reading.regions.map((region) =>
    describeWindow(reading.kind, growToOpaque(small, region), small, plane),
  );
  return first ? { windows: [first, ...others] } : { refusal: 'no-window' };
}

/** What is seen of an artwork at one level of alpha. */
type Reading = {
  readonly level: number;
  readonly kind: WindowKind;
  /** The chosen region, then others worth offering. */
  readonly regions: readonly Region[];
};

/** Where the ends agree with the likeliest level, there is nothing to choose. */
function readLevels(plane: AlphaPlane): (Reading | null)[] {
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
  const regions = findRegions(plane, level, LEAST.area * plane.data.length);
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

function chooseReading(readings: readonly (Reading | null)[]): Reading | null {
  const made = readings.filter((reading) => reading !== null);
  const highest = made.find(({ level }) => level === HIGHEST);
  const isVeil = highest?.kind === 'overlay';
  const enclosed = made.filter(
    (reading) => reading.kind === 'enclosed' && (!isVeil || sharpnessOf(reading) >= SHARP),
  );
  const open = made.filter(({ kind }) => kind === 'open');
  return sharpest(enclosed) ?? (isVeil ? highest : null) ?? sharpest(open) ?? made[0] ?? null;
}

/** The first reading, or a later one whose outline follows the artwork's edges clearly better. */
function sharpest([first, ...others]: readonly Reading[]): Reading | null {
  if (!first) return null;
  return others.reduce(
    (best, reading) => (sharpnessOf(reading) > sharpnessOf(best) + SHARPER ? reading : best),
    first,
  );
}

function sharpnessOf({ regions }: Reading): number {
  return regions[0]?.sharpness ?? 0;
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

function joinBoxes(boxes: readonly RegionBox[]): RegionBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function touchesEdge({ left, top, right, bottom }: RegionBox, plane: AlphaPlane): boolean {
  return left === 0 || top === 0 || right === plane.width || bottom === plane.height;
}

/** Whether it goes from one side of the canvas to the other. */
function spans({ left, top, right, bottom }: RegionBox, { width, height }: AlphaPlane): boolean {
  return right - left === width || bottom - top === height;
}

function isUsable(region: Region, { width, height, data }: AlphaPlane): boolean {
  return (
    region.cells.length >= LEAST.area * data.length &&
    region.right - region.left >= LEAST.side * width &&
    region.bottom - region.top >= LEAST.side * height
  );
}

function boxArea({ left, top, right, bottom }: RegionBox): number {
  return (right - left) * (bottom - top);
}

function wholeCanvas({ width, height, data }: AlphaPlane): Region {
  const box = { left: 0, top: 0, right: width, bottom: height };
  const cells = Int32Array.from(data.keys());
  return { ...box, cells, outline: new Int32Array(), sharpness: 1, roundness: 0 };
}

function refuse({ data }: AlphaPlane): WindowRefusal | null {
  const share = (isMeant: (alpha: number) => boolean) => data.filter(isMeant).length / data.length;
  if (share((alpha) => alpha < HIGHEST) < LEAST.area) return 'opaque';
  return share((alpha) => alpha >= LOWEST) < BLANK ? 'empty' : null;
}

/** Whether artwork hides most of the middle, where a face would be. */
function isCentreCovered({ width, height, data }: AlphaPlane): boolean {
  let [cells, covered] = [0, 0];
  data.forEach((alpha, index) => {
    const x = ((index % width) + 0.5) / width - 0.5;
    const y = (Math.floor(index / width) + 0.5) / height - 0.5;
    if (x * x + y * y > MIDDLE * MIDDLE) return;
    cells++;
    if (alpha >= LIKELIEST) covered++;
  });
  return covered > cells / 2;
}

/** The region as far as the artwork lets a photo through at all, where that is about the same region. */
function growToOpaque(plane: AlphaPlane, region: Region): Region {
  const least = LEAST.area * plane.data.length;
  const wider = findRegions(plane, HIGHEST, least).find(
    (candidate) => overlap(candidate, region) >= SAME,
  );
  return wider ?? region;
}

/** Intersection over union of two boxes. */
function overlap(a: RegionBox, b: RegionBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (boxArea(a) + boxArea(b) - shared);
}

function describeWindow(
  kind: WindowKind,
  region: Region,
  small: AlphaPlane,
  plane: AlphaPlane,
): FoundWindow {
  const [across, down] = [plane.width / small.width, plane.height / small.height];
  const [x, y] = [Math.round(region.left * across), Math.round(region.top * down)];
  const ellipse = (boxArea(region) * Math.PI) / 4;
  const isRound = region.roundness >= ROUND && region.cells.length >= ROUND * ellipse;
  return {
    kind,
    shape: isRound ? 'ellipse' : 'rectangle',
    x,
    y,
    width: Math.round(region.right * across) - x,
    height: Math.round(region.bottom * down) - y,
  };
}
