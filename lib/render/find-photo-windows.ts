import { type AlphaPlane, shrinkAlpha } from './alpha-plane';
import { findRegions, type Region } from './alpha-regions';
import {
  HIGHEST,
  LIKELIEST,
  LOWEST,
  leastCells,
  type Reading,
  readLevels,
  type WindowKind,
} from './read-levels';
import { boxArea, overlap } from './region-boxes';

/** The longest side, in px, that a plane is looked at in. */
const SIDE = 320;

/** How much sharper an outline must be to be believed before a likelier level's. */
const SHARPER = 0.1;

/** An enclosed window that fades out is one only if the artwork closes round it at every level. */
const SHARP = 0.5;

/** Under this share of the canvas there is nothing to see. */
const BLANK = 0.0005;

/** Half the width of the middle of a canvas, where a face would be, as a share of its side. */
const MIDDLE = 0.2;

/** Boxes that overlap by this much, intersection over union, are of the same window. */
const SAME = 0.97;

/** The least share of a round window that lies inside of its ellipse, and of the ellipse that is window. */
const ROUND = 0.96;

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

function refuse(plane: AlphaPlane): WindowRefusal | null {
  const { data } = plane;
  const count = (isMeant: (alpha: number) => boolean) => data.filter(isMeant).length;
  if (count((alpha) => alpha < HIGHEST) < leastCells(plane)) return 'opaque';
  return count((alpha) => alpha >= LOWEST) < BLANK * data.length ? 'empty' : null;
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
  const wider = findRegions(plane, HIGHEST, leastCells(plane)).find(
    (candidate) => overlap(candidate, region) >= SAME,
  );
  return wider ?? region;
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
