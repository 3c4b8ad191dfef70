import { expect, test } from 'vitest';
import type { Box } from '@/lib/domain/template';
import { snapMove, snapResize } from '@/lib/render/snap-box';
import fc from '@/tests/support/fast-check';

const square = { width: 1080, height: 1080 };
const story = { width: 1080, height: 1920 };
const REACH = 12;

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

function farthestCorner({ x, y, width, height }: Box): number {
  const reach = (from: number, length: number) =>
    Math.max(Math.abs(from - 540), Math.abs(from + length - 540));
  return Math.hypot(reach(x, width), reach(y, height));
}

test('a box near the middle is drawn to the centre lines, and says which', () => {
  const { box: drawn, guides } = snapMove(box(395, 505, 300, 60), square, REACH);
  expect(drawn).toEqual(box(390, 510, 300, 60));
  expect(guides).toEqual([
    { axis: 'x', at: 540 },
    { axis: 'y', at: 540 },
  ]);
});

test('edges are drawn to the canvas and to its margins', () => {
  expect(snapMove(box(8, 47, 200, 100), story, REACH).box).toEqual(box(0, 54, 200, 100));
  expect(snapMove(box(820, 1760, 200, 100), story, REACH).box).toEqual(box(826, 1766, 200, 100));
});

test('nothing is drawn from afar, nor at all while it is not to be', () => {
  const free = box(200, 300, 300, 60);
  expect(snapMove(free, square, REACH)).toEqual({ box: free, guides: [] });
  const near = box(395, 505, 300, 60);
  expect(snapMove(near, square, -1)).toEqual({ box: near, guides: [] });
});

test('corners that come near the circle are drawn inside of it, on squares alone', () => {
  // 300 and 452 from the middle: 542 px, two too many.
  const near = box(240, 932, 600, 60);
  const { box: drawn, guides } = snapMove(near, square, REACH);
  expect(guides).toContainEqual({ axis: 'circle' });
  expect(farthestCorner(drawn)).toBeLessThanOrEqual(540);
  expect(farthestCorner(drawn)).toBeGreaterThan(538);
  expect(snapMove(near, { width: 1080, height: 1350 }, REACH).guides).not.toContainEqual({
    axis: 'circle',
  });
});

test('an odd box drawn to the centre line is whole, and said to be on the circle only if it is', () => {
  for (const y of [25, 36, 37, 38, 45]) {
    const { box: drawn, guides } = snapMove(box(330, y, 397, 42), square, REACH);
    expect(Number.isInteger(drawn.x)).toBe(true);
    const isSaid = guides.some(({ axis }) => axis === 'circle');
    expect(isSaid && farthestCorner(drawn) > 540).toBe(false);
  }
});

test('what the circle draws is never outside of it, and never goes far', () => {
  const any = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 24, max: 480 }),
    height: fc.integer({ min: 24, max: 180 }),
  });
  fc.assert(
    fc.property(any, (from) => {
      const { box: drawn, guides } = snapMove(from, square, REACH);
      expect(Math.abs(drawn.x - from.x)).toBeLessThanOrEqual(3 * REACH + 1);
      expect(Math.abs(drawn.y - from.y)).toBeLessThanOrEqual(3 * REACH + 1);
      if (!guides.some(({ axis }) => axis === 'circle')) return;
      expect(farthestCorner(drawn)).toBeLessThanOrEqual(540);
    }),
    { numRuns: 2000 },
  );
});

test('of a box that is pulled only the held edges are drawn', () => {
  const { box: drawn, guides } = snapResize(box(50, 300, 487, 200), { x: 1, y: 0 }, square, REACH);
  expect(drawn).toEqual(box(50, 300, 490, 200));
  expect(guides).toEqual([{ axis: 'x', at: 540 }]);
  const left = snapResize(box(50, 300, 400, 200), { x: -1, y: 0 }, square, REACH);
  expect(left.box).toEqual(box(54, 300, 396, 200));
});

test('a corner that is pulled near the circle stays inside of it', () => {
  const { box: drawn, guides } = snapResize(box(240, 800, 600, 192), { x: 1, y: 1 }, square, REACH);
  expect(guides).toContainEqual({ axis: 'circle' });
  expect(drawn.y).toBe(800);
  expect(farthestCorner(drawn)).toBeLessThanOrEqual(540);
});
