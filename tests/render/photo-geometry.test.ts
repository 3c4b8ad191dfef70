import { describe, expect, it } from 'vitest';
import { MAX_ZOOM } from '@/lib/domain/placement';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement, defaultPlacement } from '@/lib/render/photo-geometry';
import fc from '@/tests/support/fast-check';
import { anyPhoto, anyWindow, wildPlacement } from '@/tests/support/photo-arbitraries';

const RUNS = { numRuns: 2000 };
const photo = { width: 3000, height: 4000 };
const window = { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' } as const;
const centred = { centreX: 0.5, centreY: 0.5, zoom: 2, angle: 0 };

describe('clamping a placement', () => {
  it('leaves a clamped placement as it is', () => {
    fc.assert(
      fc.property(wildPlacement, anyPhoto, anyWindow, (placement, size, box) => {
        const clamped = clampPlacement(placement, size, box);
        expect(clampPlacement(clamped, size, box)).toEqual(clamped);
      }),
      RUNS,
    );
  });

  it('gives numbers within their limits, whatever it is given', () => {
    fc.assert(
      fc.property(wildPlacement, anyPhoto, anyWindow, (placement, size, box) => {
        const { centreX, centreY, zoom, angle } = clampPlacement(placement, size, box);
        expect(centreX >= 0 && centreX <= 1 && centreY >= 0 && centreY <= 1).toBe(true);
        expect(zoom >= 1 && zoom <= MAX_ZOOM && angle >= -180 && angle < 180).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    [0, 0, 'upright stays upright'],
    [12.5, 12.5, 'an angle within half a turn stays as it is, to the last bit'],
    [0.1, 0.1, 'also one that binary fractions cannot hold'],
    [180, -180, 'upside down has one name'],
    [-180, -180, 'upside down has one name'],
    [190, -170, 'past half a turn comes round'],
    [-190, 170, 'the other way as well'],
    [360, 0, 'a whole turn is none'],
    [-720, 0, 'nor are two'],
    [3645, 45, 'ten turns and a bit are a bit'],
    [Number.NaN, 0, 'no number is no turn'],
    [Number.POSITIVE_INFINITY, 0, 'endless turning is no turn'],
  ])('takes an angle of %d degrees for %d: %s', (asked, angle) => {
    expect(clampPlacement({ ...centred, angle: asked }, photo, window).angle).toBe(angle);
  });

  it.each<[keyof Placement, number, number, string]>([
    ['zoom', Number.NaN, 1, 'no number: as small as it may be'],
    ['zoom', Number.POSITIVE_INFINITY, MAX_ZOOM, 'the largest there is'],
    ['zoom', -3, 1, 'smaller than its window'],
    ['centreX', Number.NaN, 0.5, 'no number: the middle'],
    // At zoom 2 the window and its margin of 1 px show half the width, 3/8 of the height.
    ['centreX', Number.POSITIVE_INFINITY, 3 / 4, 'the right edge'],
    ['centreY', Number.NEGATIVE_INFINITY, 3 / 16, 'the top edge'],
  ])('takes a %s of %d for %d: %s', (key, asked, expected) => {
    const clamped = clampPlacement({ ...centred, [key]: asked }, photo, window);
    expect(clamped[key]).toBeCloseTo(expected, 12);
  });
});

describe('the first placement', () => {
  it('is already clamped, upright, and shows a little more above the middle of tall photos', () => {
    fc.assert(
      fc.property(anyPhoto, anyWindow, (size, box) => {
        const placement = defaultPlacement(size, box);
        expect(clampPlacement(placement, size, box)).toEqual(placement);
        expect(placement).toMatchObject({ zoom: 1, angle: 0, centreX: 0.5 });
        expect(placement.centreY).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
