import { describe, expect, it } from 'vitest';
import { defaultPlacement } from '@/lib/render/photo-geometry';
import { placePhoto } from '@/lib/render/place-photo';
import fc from '@/tests/support/fast-check';
import {
  anyPhoto,
  anyWindow,
  depthInside,
  edgeOf,
  wildPlacement,
} from '@/tests/support/photo-arbitraries';

const RUNS = { numRuns: 2000 };
const SQUARE = { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' } as const;

describe('a photo in its window', () => {
  it('covers the whole window, whatever placement is asked', () => {
    fc.assert(
      fc.property(wildPlacement, anyPhoto, anyWindow, (placement, photo, window) => {
        const layer = placePhoto(placement, photo, window);
        const depths = edgeOf(window).map((point) => depthInside(layer, point));
        expect(Math.min(...depths)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('stands on whole pixels while it is upright, also when turned by less than is drawn', () => {
    const hardlyTurned = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(
        wildPlacement,
        fc.oneof(fc.constant(0), hardlyTurned),
        anyPhoto,
        anyWindow,
        (placement, angle, photo, window) => {
          const layer = placePhoto({ ...placement, angle }, photo, window);
          fc.pre(layer.angle === 0);
          const left = layer.centreX - layer.width / 2;
          const top = layer.centreY - layer.height / 2;
          expect([left, top, layer.width, layer.height].every(Number.isInteger)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('keeps the proportions of the photo', () => {
    fc.assert(
      fc.property(wildPlacement, anyPhoto, anyWindow, (placement, photo, window) => {
        const { width, height } = placePhoto(placement, photo, window);
        // Each side is rounded up to a whole pixel, never by more.
        expect(Math.abs(width / photo.width - height / photo.height)).toBeLessThanOrEqual(
          1 / photo.width + 1 / photo.height,
        );
      }),
      RUNS,
    );
  });

  it('is no larger than its window needs while nobody has zoomed', () => {
    fc.assert(
      fc.property(anyPhoto, (photo) => {
        const { width, height } = placePhoto(defaultPlacement(photo, SQUARE), photo, SQUARE);
        expect(Math.min(width, height)).toBeLessThanOrEqual(1080 + 3);
      }),
    );
  });

  it('is told in finite numbers, which JSON can carry', () => {
    fc.assert(
      fc.property(wildPlacement, anyPhoto, anyWindow, (placement, photo, window) => {
        const { kind, clip, ...numbers } = placePhoto(placement, photo, window);
        expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is clipped by its window and by nothing else', () => {
    const window = { x: 12, y: 34, width: 560, height: 780, shape: 'ellipse' } as const;
    const photo = { width: 3000, height: 4000 };
    const { clip } = placePhoto(defaultPlacement(photo, window), photo, window);
    expect(clip).toEqual({ x: 12, y: 34, width: 560, height: 780 });
  });
});
