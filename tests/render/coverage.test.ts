import { describe, expect, it } from 'vitest';
import { coverOutline, type Mask } from '@/lib/render/coverage';
import { flattenOutline } from '@/lib/render/outline';
import fc from '@/tests/support/fast-check';
import {
  closePolygon,
  drawRectangle,
  measureArea,
  measureFilledArea,
  type Point,
} from '@/tests/support/polygons';
import { readTable } from '@/tests/support/tables';

const sumMask = (mask: Mask | null) =>
  [...(mask?.data ?? [])].reduce((sum, cover) => sum + cover / 255, 0);
const readPixel = (mask: Mask | null, x: number, y: number) =>
  mask?.data[(y - mask.y) * mask.width + (x - mask.x)] ?? 0;

const coordinate = fc.double({ min: -40, max: 40, noNaN: true });
const length = fc.double({ min: 0.01, max: 30, noNaN: true });

describe('the coverage of an outline', () => {
  it('is, for a rectangle anywhere, what each pixel shares with it', () => {
    const share = (from: number, size: number, pixel: number) =>
      Math.max(0, Math.min(from + size, pixel + 1) - Math.max(from, pixel));
    fc.assert(
      fc.property(coordinate, coordinate, length, length, (x, y, width, height) => {
        const mask = coverOutline(closePolygon(drawRectangle(x, y, width, height)));
        if (!mask) throw new Error('Expected a mask');
        for (let index = 0; index < mask.data.length; index++) {
          const across = share(x, width, mask.x + (index % mask.width));
          const down = share(y, height, mask.y + Math.floor(index / mask.width));
          expect(Math.abs((mask.data[index] ?? 0) - across * down * 255)).toBeLessThan(0.51);
        }
        expect([mask.x, mask.y].every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('is half a pixel along the diagonal of a triangle, all of one inside, none outside', () => {
    const triangle: Point[] = [
      [10, 10],
      [18, 18],
      [10, 18],
    ];
    const mask = coverOutline(closePolygon(triangle));
    for (let step = 0; step < 8; step++) expect(readPixel(mask, 10 + step, 10 + step)).toBe(128);
    expect(readPixel(mask, 11, 16)).toBe(255);
    expect(readPixel(mask, 16, 11)).toBe(0);
  });

  it('is the same whichever way round the outline is written', () => {
    const clockwise = drawRectangle(2.3, 4.7, 9.1, 5.5);
    expect(coverOutline(closePolygon(clockwise.toReversed()))).toEqual(
      coverOutline(closePolygon(clockwise)),
    );
  });

  it('leaves a hole where an inner outline runs the other way', () => {
    const hole = drawRectangle(4, 4, 8, 8).toReversed();
    const mask = coverOutline([
      ...closePolygon(drawRectangle(0, 0, 16, 16)),
      ...closePolygon(hole),
    ]);
    expect(readPixel(mask, 8, 8)).toBe(0);
    expect(readPixel(mask, 2, 8)).toBe(255);
    expect(sumMask(mask)).toBeCloseTo(16 * 16 - 8 * 8, 6);
  });

  it('fills two overlapping pieces as one, and never beyond full', () => {
    const mask = coverOutline([
      ...closePolygon(drawRectangle(0, 0, 10, 4)),
      ...closePolygon(drawRectangle(6, 0, 10, 4)),
    ]);
    expect(sumMask(mask)).toBeCloseTo(16 * 4, 6);
  });

  it('adds up to the area of the shape within half a hundredth, for every convex shape', () => {
    const anyEllipse = fc.tuple(
      coordinate,
      coordinate,
      length,
      length,
      fc.integer({ min: 3, max: 40 }),
    );
    fc.assert(
      fc.property(anyEllipse, ([x, y, a, b, corners]) => {
        const points = Array.from({ length: corners }, (_, index): Point => {
          const turn = (2 * Math.PI * index) / corners;
          return [x + (a + 5) * Math.cos(turn), y + (b + 5) * Math.sin(turn)];
        });
        const segments = closePolygon(points);
        const area = Math.abs(measureArea(segments));
        expect(Math.abs(sumMask(coverOutline(segments)) - area)).toBeLessThan(0.005 * area);
      }),
    );
  });

  it('adds up to the area of every letter within half a hundredth', () => {
    const { glyphs } = readTable('masseret-2015/fonts/BricolageGrotesque_400Regular.ttf');
    for (const letter of 'aegjoqsvwxyzOSVWéàôç') {
      const segments = flattenOutline(glyphs.get(letter)?.outline ?? '', 0.06, 0.25, 0);
      const area = measureFilledArea(segments);
      const error = Math.abs(sumMask(coverOutline(segments)) - area);
      expect(error, letter).toBeLessThan(0.005 * area);
    }
  });

  it('is none for an outline without segments, such as a space', () => {
    expect(coverOutline(flattenOutline('', 0.1, 0, 0))).toBeNull();
  });
});
