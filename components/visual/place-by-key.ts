import type { Placement } from '@/lib/domain/values';
import { movePhoto, pinchPhoto } from '@/lib/render/photo-geometry';
import type { PhotoUnderHand } from './use-photo-gestures';

/** How far an arrow key moves the photo, as a share of its window; five times with Shift. */
const STEP = 0.02;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The placement after a key (arrows move, plus and minus zoom); null for a key that moves nothing. */
export function placeByKey(
  key: string,
  isLarge: boolean,
  { placement, size, window }: PhotoUnderHand,
): Placement | null {
  const arrow = ARROWS[key];
  if (arrow) {
    const step = window.width * STEP * (isLarge ? 5 : 1);
    return movePhoto(placement, { dx: arrow[0] * step, dy: arrow[1] * step }, size, window);
  }
  const factor = key === '+' || key === '=' ? 1.1 : key === '-' ? 1 / 1.1 : null;
  return factor ? pinchPhoto(placement, { factor, angle: 0, x: 0, y: 0 }, size, window) : null;
}
