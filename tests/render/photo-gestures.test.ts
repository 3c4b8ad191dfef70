import { describe, expect, it } from 'vitest';
import { MAX_ZOOM } from '@/lib/domain/placement';
import { movePhoto, pinchPhoto } from '@/lib/render/photo-geometry';
import fc from '@/tests/support/fast-check';
import { photoPointAt, roomyPlacement } from '@/tests/support/photo-arbitraries';

const photo = { width: 3000, height: 4000 };
const window = { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' } as const;
const centred = { centreX: 0.5, centreY: 0.5, zoom: 2, angle: 0 };
const small = fc.double({ min: -20, max: 20, noNaN: true });

describe('moving the photo', () => {
  it('and back again leaves it where it was, unless its window stopped it', () => {
    fc.assert(
      fc.property(roomyPlacement, small, small, (placement, dx, dy) => {
        const there = movePhoto(placement, { dx, dy }, photo, window);
        const back = movePhoto(there, { dx: -dx, dy: -dy }, photo, window);
        expect(back.centreX).toBeCloseTo(placement.centreX, 12);
        expect(back.centreY).toBeCloseTo(placement.centreY, 12);
      }),
    );
  });

  it('brings the point under the finger along, at every angle', () => {
    fc.assert(
      fc.property(roomyPlacement, small, small, (placement, dx, dy) => {
        const moved = movePhoto(placement, { dx, dy }, photo, window);
        const before = photoPointAt(placement, { x: 0, y: 0 }, photo, window);
        const after = photoPointAt(moved, { x: dx, y: dy }, photo, window);
        expect(after.x).toBeCloseTo(before.x, 12);
        expect(after.y).toBeCloseTo(before.y, 12);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('by %d px does nothing', (dx) => {
    expect(movePhoto(centred, { dx, dy: 3 }, photo, window)).toEqual(centred);
  });
});

describe('pinching the photo', () => {
  const pinch = fc.record({
    factor: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
    angle: fc.double({ min: -10, max: 10, noNaN: true }),
    x: small,
    y: small,
  });

  it('keeps the point between the fingers where it is', () => {
    fc.assert(
      fc.property(roomyPlacement, pinch, (placement, fingers) => {
        const pinched = pinchPhoto(placement, fingers, photo, window);
        const before = photoPointAt(placement, fingers, photo, window);
        const after = photoPointAt(pinched, fingers, photo, window);
        expect(after.x).toBeCloseTo(before.x, 12);
        expect(after.y).toBeCloseTo(before.y, 12);
        expect(pinched.zoom).toBeCloseTo(placement.zoom * fingers.factor, 12);
        expect(pinched.angle).toBeCloseTo(placement.angle + fingers.angle, 10);
      }),
    );
  });

  it('stops at the largest zoom and keeps the point there too', () => {
    const fingers = { factor: 9, angle: 0, x: 100, y: -50 };
    const pinched = pinchPhoto(centred, fingers, photo, window);
    expect(pinched.zoom).toBe(MAX_ZOOM);
    const before = photoPointAt(centred, fingers, photo, window);
    expect(photoPointAt(pinched, fingers, photo, window).x).toBeCloseTo(before.x, 12);
  });

  it.each([
    [{ factor: Number.NaN, angle: 0, x: 0, y: 0 }, 'two fingers on one point'],
    [{ factor: Number.POSITIVE_INFINITY, angle: 0, x: 0, y: 0 }, 'fingers that began on one point'],
    [{ factor: 1, angle: Number.NaN, x: 0, y: 0 }, 'no direction'],
    [{ factor: 1, angle: 0, x: Number.NaN, y: 0 }, 'no middle'],
  ])('by %o does nothing: %s', (fingers) => {
    expect(pinchPhoto(centred, fingers, photo, window)).toEqual(centred);
  });
});
