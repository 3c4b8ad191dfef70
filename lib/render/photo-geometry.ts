import { MAX_ZOOM } from '@/lib/domain/placement';
import type { PhotoWindow } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';

/** Pixel size of a photo, upright. */
export type Size = { readonly width: number; readonly height: number };

/** Artwork edges are soft: the photo covers this many px more than its window on every side. */
const MARGIN = 1;

/** Half the photo a window needs, measured along the photo's own axes, in px. */
function halfExtents(window: PhotoWindow, angle: number): { x: number; y: number } {
  const cos = Math.abs(Math.cos(toRadians(angle)));
  const sin = Math.abs(Math.sin(toRadians(angle)));
  const a = window.width / 2 + MARGIN;
  const b = window.height / 2 + MARGIN;
  if (window.shape === 'ellipse') {
    return { x: Math.hypot(a * cos, b * sin), y: Math.hypot(a * sin, b * cos) };
  }
  return { x: a * cos + b * sin, y: a * sin + b * cos };
}

/** Window px per photo px at zoom 1: the smallest scale at which the photo covers its window. */
export function coverScale(photo: Size, window: PhotoWindow, angle: number): number {
  const half = halfExtents(window, angle);
  return Math.max((2 * half.x) / photo.width, (2 * half.y) / photo.height);
}

/**
 * The nearest placement at which the photo covers its window, whatever was asked. What is no number
 * at all becomes the middle, zoom 1, upright.
 */
export function clampPlacement(placement: Placement, photo: Size, window: PhotoWindow): Placement {
  const angle = normaliseAngle(placement.angle);
  const zoom = clamp(numberOr(1, placement.zoom), 1, MAX_ZOOM);
  const scale = coverScale(photo, window, angle) * zoom;
  const half = halfExtents(window, angle);
  return {
    centreX: clampCentre(placement.centreX, half.x / (photo.width * scale)),
    centreY: clampCentre(placement.centreY, half.y / (photo.height * scale)),
    zoom,
    angle,
  };
}

function clampCentre(centre: number, reach: number): number {
  // A reach of a hair over one half is rounding: the photo then fits exactly.
  return reach >= 0.5 ? 0.5 : clamp(numberOr(0.5, centre), reach, 1 - reach);
}

/** Where a photo stands at first: as large as it can, faces a little above the middle. */
export function defaultPlacement(photo: Size, window: PhotoWindow): Placement {
  const tall = Math.max(0, 1 - photo.width / photo.height);
  const asked = { centreX: 0.5, centreY: 0.5 - tall * 0.35, zoom: 1, angle: 0 };
  return clampPlacement(asked, photo, window);
}

/** Moves the photo under its window by (dx, dy) px of the format; not at all by what is no number. */
export function movePhoto(
  placement: Placement,
  move: { dx: number; dy: number },
  photo: Size,
  window: PhotoWindow,
): Placement {
  if (!Object.values(move).every(Number.isFinite)) return placement;
  const scale = coverScale(photo, window, placement.angle) * placement.zoom;
  const { x, y } = turn(move.dx, move.dy, -placement.angle);
  const moved = {
    ...placement,
    centreX: placement.centreX - x / (scale * photo.width),
    centreY: placement.centreY - y / (scale * photo.height),
  };
  return clampPlacement(moved, photo, window);
}

/**
 * Zooms by `factor` and turns by `angle` degrees about a point that stays put, given in px of the
 * format from the window's centre (the middle of two fingers, the wheel's pointer). Fingers that
 * began on one point give no number: such a pinch does nothing.
 */
export function pinchPhoto(
  placement: Placement,
  pinch: { factor: number; angle: number; x: number; y: number },
  photo: Size,
  window: PhotoWindow,
): Placement {
  if (!Object.values(pinch).every(Number.isFinite)) return placement;
  const before = coverScale(photo, window, placement.angle) * placement.zoom;
  const angle = normaliseAngle(placement.angle + pinch.angle);
  const zoom = clamp(placement.zoom * pinch.factor, 1, MAX_ZOOM);
  const after = coverScale(photo, window, angle) * zoom;
  const from = turn(pinch.x, pinch.y, -placement.angle);
  const to = turn(pinch.x, pinch.y, -angle);
  const pinched = {
    centreX: placement.centreX + (from.x / before - to.x / after) / photo.width,
    centreY: placement.centreY + (from.y / before - to.y / after) / photo.height,
    zoom,
    angle,
  };
  return clampPlacement(pinched, photo, window);
}

/** A vector turned clockwise (y downwards) by `angle` degrees. */
export function turn(x: number, y: number, angle: number): { x: number; y: number } {
  const cos = Math.cos(toRadians(angle));
  const sin = Math.sin(toRadians(angle));
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** The same direction from -180 (included) to 180 degrees; upright for what is no number. */
export function normaliseAngle(angle: number): number {
  if (!Number.isFinite(angle) || angle === 0) return 0;
  if (angle >= -180 && angle < 180) return angle;
  const turned = ((((angle + 180) % 360) + 360) % 360) - 180;
  return turned === 0 ? 0 : turned;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function numberOr(fallback: number, value: number): number {
  return Number.isNaN(value) ? fallback : value;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
