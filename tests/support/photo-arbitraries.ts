import type { PhotoWindow } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import type { Size } from '@/lib/render/photo-geometry';
import { coverScale, turn } from '@/lib/render/photo-geometry';
import type { PhotoLayer } from '@/lib/render/scene';
import fc from '@/tests/support/fast-check';

/** Photos from 400 to 12,000 px a side, strips and towers included. */
export const anyPhoto: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 400, max: 12_000 }),
  height: fc.integer({ min: 400, max: 12_000 }),
});

/** Windows of any box that a format could hold, whole pixels or not. */
export const anyWindow: fc.Arbitrary<PhotoWindow> = fc.record({
  x: fc.double({ min: -200, max: 1080, noNaN: true }),
  y: fc.double({ min: -200, max: 1920, noNaN: true }),
  width: fc.double({ min: 8, max: 2000, noNaN: true }),
  height: fc.double({ min: 8, max: 2000, noNaN: true }),
  shape: fc.constantFrom('rectangle', 'ellipse'),
});

/** Placements as a broken client could send them: any number at all, NaN and infinities too. */
export const wildPlacement: fc.Arbitrary<Placement> = fc.record({
  centreX: fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })),
  centreY: fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })),
  zoom: fc.oneof(fc.double(), fc.double({ min: 1, max: 6 })),
  angle: fc.oneof(fc.double(), fc.double({ min: -400, max: 400 }), fc.integer()),
});

/** Placements well inside their limits, which a small gesture does not bring to them. */
export const roomyPlacement: fc.Arbitrary<Placement> = fc.record({
  centreX: fc.double({ min: 0.45, max: 0.55, noNaN: true }),
  centreY: fc.double({ min: 0.45, max: 0.55, noNaN: true }),
  zoom: fc.double({ min: 2, max: 4, noNaN: true }),
  angle: fc.double({ min: -170, max: 170, noNaN: true }),
});

/** Points on the window's edge: the corners of a rectangle, 72 points of an ellipse. */
export function edgeOf({ x, y, width, height, shape }: PhotoWindow): { x: number; y: number }[] {
  const [a, b] = [width / 2, height / 2];
  const degrees = shape === 'rectangle' ? [] : Array.from({ length: 72 }, (_, step) => step * 5);
  const round = degrees.map((degree) => turn(1, 0, degree));
  const corners = [-1, 1].flatMap((across) => [-1, 1].map((down) => ({ x: across, y: down })));
  return (shape === 'rectangle' ? corners : round).map((point) => ({
    x: x + a + a * point.x,
    y: y + b + b * point.y,
  }));
}

/** How far inside the turned photo a point lies, in px; negative outside. */
export function depthInside(layer: PhotoLayer, point: { x: number; y: number }): number {
  const { x, y } = turn(point.x - layer.centreX, point.y - layer.centreY, -layer.angle);
  return Math.min(layer.width / 2 - Math.abs(x), layer.height / 2 - Math.abs(y));
}

/** The point of the photo, in fractions of it, seen at (x, y) px from the window's centre. */
export function photoPointAt(
  placement: Placement,
  at: { x: number; y: number },
  photo: Size,
  window: PhotoWindow,
): { x: number; y: number } {
  const scale = coverScale(photo, window, placement.angle) * placement.zoom;
  const { x, y } = turn(at.x, at.y, -placement.angle);
  return {
    x: placement.centreX + x / (scale * photo.width),
    y: placement.centreY + y / (scale * photo.height),
  };
}
