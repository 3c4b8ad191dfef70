import { expect, test } from 'vitest';
import { boundBox, type Grip, MIN_SIDE, moveBox, resizeBox } from '@/lib/render/edit-box';
import fc from '@/tests/support/fast-check';

const canvas = { width: 1080, height: 1350 };
const box = { x: 100, y: 200, width: 300, height: 400 };

const boxes = fc
  .record({
    x: fc.double({ min: -2000, max: 3000, noNaN: true }),
    y: fc.double({ min: -2000, max: 3000, noNaN: true }),
    width: fc.double({ min: 0.1, max: 4000, noNaN: true }),
    height: fc.double({ min: 0.1, max: 4000, noNaN: true }),
  })
  .map((any) => boundBox(any, canvas));
const moves = fc.record({
  dx: fc.double({ min: -3000, max: 3000, noNaN: true }),
  dy: fc.double({ min: -3000, max: 3000, noNaN: true }),
});
const side = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const grips: fc.Arbitrary<Grip> = fc.record({ x: side, y: side });

function expectHeld({ x, y, width, height }: typeof box): void {
  expect([x, y, width, height].every(Number.isInteger)).toBe(true);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(MIN_SIDE);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(canvas.width);
  expect(y + height).toBeLessThanOrEqual(canvas.height);
}

test('a box that is moved keeps its size and stays on the canvas', () => {
  expect(moveBox(box, { dx: 10, dy: -20 }, canvas)).toEqual({ ...box, x: 110, y: 180 });
  expect(moveBox(box, { dx: 9999, dy: -9999 }, canvas)).toEqual({ ...box, x: 780, y: 0 });
  fc.assert(
    fc.property(boxes, moves, (from, move) => {
      const moved = moveBox(from, move, canvas);
      expectHeld(moved);
      expect([moved.width, moved.height]).toEqual([from.width, from.height]);
    }),
  );
});

test('an edge that is pulled moves alone', () => {
  expect(resizeBox(box, { x: 1, y: 0 }, { dx: 50, dy: 70 }, canvas)).toEqual({
    ...box,
    width: 350,
  });
  expect(resizeBox(box, { x: -1, y: -1 }, { dx: 50, dy: -70 }, canvas)).toEqual({
    x: 150,
    y: 130,
    width: 250,
    height: 470,
  });
});

test('however far it is pulled, a box stays on the canvas and large enough, and its other edges stay', () => {
  fc.assert(
    fc.property(boxes, grips, moves, (from, grip, move) => {
      const pulled = resizeBox(from, grip, move, canvas);
      expectHeld(pulled);
      if (grip.x !== -1) expect(pulled.x).toBe(from.x);
      if (grip.x !== 1) expect(pulled.x + pulled.width).toBe(from.x + from.width);
      if (grip.y !== -1) expect(pulled.y).toBe(from.y);
      if (grip.y !== 1) expect(pulled.y + pulled.height).toBe(from.y + from.height);
    }),
  );
});

test('what belongs to a box comes along', () => {
  const window = { ...box, shape: 'ellipse' as const };
  expect(moveBox(window, { dx: 1, dy: 1 }, canvas).shape).toBe('ellipse');
});
