import { describe, expect, it } from 'vitest';
import { flattenOutline, type Segments } from '@/lib/render/outline';
import fc from '@/tests/support/fast-check';
import { measureArea } from '@/tests/support/polygons';

/** The end points of all segments. */
const readPoints = (segments: Segments) =>
  Array.from({ length: segments.length / 4 }, (_, index) =>
    segments.slice(4 * index + 2, 4 * index + 4),
  );

const anyRadius = fc.integer({ min: 20, max: 900 });
const anyNumber = fc.double({ min: -80, max: 80, noNaN: true });

/** The point at `t` of the curve with these control points, by Bernstein's polynomials. */
function pointOnCurve(numbers: readonly number[], t: number): [number, number] {
  const degree = numbers.length / 2 - 1;
  const binomials = degree === 2 ? [1, 2, 1] : [1, 3, 3, 1];
  const weights = binomials.map((times, i) => times * t ** i * (1 - t) ** (degree - i));
  const sum = (from: number) =>
    weights.reduce((total, weight, i) => total + weight * (numbers[2 * i + from] ?? 0), 0);
  return [sum(0), sum(1)];
}

/** The distance of a point to the nearest of some segments. */
function distanceTo(segments: Segments, [x, y]: readonly [number, number]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < segments.length; i += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segments.slice(i, i + 4);
    const squared = (x1 - x0) ** 2 + (y1 - y0) ** 2 || 1;
    const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squared;
    const share = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x0 + share * (x1 - x0) - x, y0 + share * (y1 - y0) - y));
  }
  return nearest;
}

/** A circle about (0, 0) of eight quadratic arcs, as TrueType fonts draw one. */
function drawQuadraticCircle(radius: number): string {
  const point = (turn: number, reach: number) =>
    [Math.cos(turn) * reach, Math.sin(turn) * reach].map((value) => value.toFixed(4)).join(',');
  const arcs = Array.from({ length: 8 }, (_, index) => {
    const turn = (index * Math.PI) / 4;
    const control = point(turn + Math.PI / 8, radius / Math.cos(Math.PI / 8));
    return `Q${control} ${point(turn + Math.PI / 4, radius)}`;
  });
  return `M${point(0, radius)}${arcs.join('')}Z`;
}

/** The same of four cubic arcs, as OpenType fonts with PostScript outlines draw one. */
function drawCubicCircle(r: number): string {
  const c = r * 0.5522847498;
  return `M${r},0C${r},${c} ${c},${r} 0,${r}C${-c},${r} ${-r},${c} ${-r},0C${-r},${-c} ${-c},${-r} 0,${-r}C${c},${-r} ${r},${-c} ${r},0Z`;
}

describe('a flattened outline', () => {
  it.each([
    ['Q', 6],
    ['C', 8],
  ])('strays from its curves (%s) by no more than 0.02 px', (command, count) => {
    const anyCurve = fc.array(anyNumber, { minLength: count, maxLength: count });
    fc.assert(
      fc.property(anyCurve, (numbers) => {
        const written = numbers.map((value) => value.toFixed(3));
        const path = `M${written.slice(0, 2)}${command}${written.slice(2)}`;
        const segments = flattenOutline(path, 1, 0, 0);
        const mirrored = written.map((text, i) => (i % 2 === 0 ? Number(text) : -Number(text)));
        for (let step = 0; step <= 97; step++) {
          const point = pointOnCurve(mirrored, step / 97);
          expect(distanceTo(segments, point)).toBeLessThan(0.02 + 1e-9);
        }
      }),
    );
  });

  it.each([
    // Eight quadratic arcs reach 0.31 % beyond the circle they stand for, four cubic ones 0.03 %.
    ['quadratic', drawQuadraticCircle, 0.0032],
    ['cubic', drawCubicCircle, 0.0003],
  ] as const)('keeps a circle of %s curves round', (_, draw, beyond) => {
    fc.assert(
      fc.property(anyRadius, (radius) => {
        const segments = flattenOutline(draw(radius), 0.1, 0, 0);
        const edge = radius * 0.1;
        for (const [x = 0, y = 0] of readPoints(segments)) {
          expect(Math.abs(Math.hypot(x, y) - edge)).toBeLessThan(edge * beyond + 0.001);
        }
        // Closed, and not two rounds instead of one.
        const area = Math.PI * edge * edge;
        expect(Math.abs(Math.abs(measureArea(segments)) / area - 1)).toBeLessThan(0.02);
      }),
    );
  });

  it('maps each point by its scale and place, y upwards in fonts and downwards in pictures', () => {
    expect(flattenOutline('M0,0L100,0L100,-50Z', 0.5, 7, 9)).toEqual([
      7, 9, 57, 9, 57, 9, 57, 34, 57, 34, 7, 9,
    ]);
  });

  it('joins each piece to the one before it, and ends each contour where it began', () => {
    const segments = flattenOutline('M0,0L10,0Q20,0 20,10L0,10ZM3,3L6,3L6,6Z', 1, 0, 0);
    const starts = Array.from({ length: segments.length / 4 }, (_, i) =>
      segments.slice(4 * i, 4 * i + 2),
    );
    const ends = readPoints(segments);
    const breaks = starts.filter((start, i) => i > 0 && `${start}` !== `${ends[i - 1]}`);
    expect(breaks).toEqual([[3, -3]]);
    expect(ends.filter(([x, y]) => x === 0 && Math.abs(y ?? 1) === 0)).toHaveLength(1);
    expect(ends.at(-1)).toEqual([3, -3]);
  });

  it('reads several points after one letter, numbers without leading zeros, and signs', () => {
    expect(readPoints(flattenOutline('M0,1L10,1 10,1.5 -10,.5Z', 1, 0, 1))).toEqual([
      [10, 0],
      [10, -0.5],
      [-10, 0.5],
      [0, 0],
    ]);
  });

  it('is empty for a glyph without an outline', () => {
    expect(flattenOutline('', 1, 0, 0)).toEqual([]);
  });
});
