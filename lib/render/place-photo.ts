import type { PhotoWindow } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement, coverScale, normaliseAngle, type Size, turn } from './photo-geometry';
import type { PhotoLayer } from './scene';

/**
 * A placement in pixels. A photo that is not turned stands on whole pixels, so that a painter may
 * copy instead of resampling; a turned one is rounded to 1/16 px, within the geometry's margin.
 */
export function placePhoto(placement: Placement, photo: Size, window: PhotoWindow): PhotoLayer {
  // Rounded first: turned about a far centre, a hundredth of a degree is more than the margin.
  const angle = roundAngle(placement.angle);
  const placed = clampPlacement({ ...placement, angle }, photo, window);
  const scale = coverScale(photo, window, placed.angle) * placed.zoom;
  const width = Math.ceil(photo.width * scale);
  const height = Math.ceil(photo.height * scale);
  const offset = turn(
    (0.5 - placed.centreX) * width,
    (0.5 - placed.centreY) * height,
    placed.angle,
  );
  const centreX = window.x + window.width / 2 + offset.x;
  const centreY = window.y + window.height / 2 + offset.y;
  const { x, y, width: clipWidth, height: clipHeight } = window;
  const layer = { kind: 'photo', clip: { x, y, width: clipWidth, height: clipHeight } } as const;
  if (placed.angle === 0) {
    const left = Math.round(centreX - width / 2);
    const top = Math.round(centreY - height / 2);
    return {
      ...layer,
      centreX: left + width / 2,
      centreY: top + height / 2,
      width,
      height,
      angle: 0,
    };
  }
  return {
    ...layer,
    centreX: Math.round(centreX * 16) / 16,
    centreY: Math.round(centreY * 16) / 16,
    width,
    height,
    angle: placed.angle,
  };
}

/** Hundredths of a degree: 0.09 px at the edge of a badge. */
function roundAngle(angle: number): number {
  return normaliseAngle(Math.round(normaliseAngle(angle) * 100) / 100);
}
