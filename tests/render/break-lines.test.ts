import { describe, expect, it } from 'vitest';
import { breakLines } from '@/lib/render/break-lines';
import fc from '@/tests/support/fast-check';

const anyWidths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
const anyCount = fc.integer({ min: 1, max: 5 });

/** Words as long as their widths, set with a space of 3 between two. */
const measureWith = (widths: readonly number[]) => (from: number, to: number) =>
  widths.slice(from, to).reduce((sum, width) => sum + width, 3 * (to - from - 1));

const name = (widths: readonly number[]) => widths.map((_, index) => `word${index}`);

function measureWidest(lines: string[][], measure: (from: number, to: number) => number): number {
  const starts = lines.map((_, index) => lines.slice(0, index).flat().length);
  return Math.max(
    ...starts.map((from, index) => measure(from, from + (lines[index]?.length ?? 0))),
  );
}

/** The widest line of the best of all ways to cut `total` words into `lines` lines. */
function bruteForce(
  total: number,
  lines: number,
  measure: (from: number, to: number) => number,
  from = 0,
): number {
  if (lines === 1) return measure(from, total);
  let best = Number.POSITIVE_INFINITY;
  for (let to = from + 1; to <= total - lines + 1; to++) {
    const widest = Math.max(measure(from, to), bruteForce(total, lines - 1, measure, to));
    best = Math.min(best, widest);
  }
  return best;
}

describe('breaking lines', () => {
  it('keeps every word, in order, and leaves no line empty', () => {
    fc.assert(
      fc.property(anyWidths, anyCount, (widths, count) => {
        const words = name(widths);
        const lines = breakLines(words, count, measureWith(widths));
        expect(lines.flat()).toEqual(words);
        expect(lines.every((line) => line.length > 0)).toBe(true);
        expect(lines).toHaveLength(Math.min(count, words.length));
      }),
    );
  });

  it('makes the widest line as narrow as any way of breaking can', () => {
    fc.assert(
      fc.property(anyWidths, anyCount, (widths, count) => {
        const measure = measureWith(widths);
        const lines = breakLines(name(widths), count, measure);
        expect(measureWidest(lines, measure)).toBe(
          bruteForce(widths.length, lines.length, measure),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for any measure, for kerning makes words no sum of their parts', () => {
    const anyTable = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 49, maxLength: 49 });
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 6 }), anyCount, (table, total, count) => {
        const measure = (from: number, to: number) => table[from * 7 + to] ?? 0;
        const words = Array.from({ length: total }, (_, index) => `${index}`);
        const lines = breakLines(words, count, measure);
        expect(measureWidest(lines, measure)).toBe(bruteForce(total, lines.length, measure));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no lines for no words', () => {
    expect(breakLines([], 3, () => 0)).toEqual([]);
  });
});
