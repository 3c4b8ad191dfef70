import { describe, expect, it } from 'vitest';
import { fitText } from '@/lib/render/fit-text';
import { shapeLine } from '@/lib/render/shape-line';
import fc from '@/tests/support/fast-check';
import { anySlot, plainSlot } from '@/tests/support/slots';
import { readTable } from '@/tests/support/tables';
import { anyTextOf, dropBlanks, measureInk } from '@/tests/support/texts';

const table = readTable('masseret-2015/fonts/BricolageGrotesque_800ExtraBold.ttf');
const anyText = anyTextOf(table);
const RUNS = { numRuns: 400 };

describe('a text set in its slot', () => {
  it('leaves no ink outside of its box', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        const { x, y, width, height } = slot.box;
        for (const run of fitText(slot, text, table).runs) {
          const ink = measureInk(run, table) ?? [x, y, x, y];
          // A font's own glyph boxes are a unit too small here and there: 0.26 px at most.
          const slack = run.size / table.unitsPerEm;
          expect(ink[0]).toBeGreaterThanOrEqual(x - slack);
          expect(ink[1]).toBeGreaterThanOrEqual(y - slack);
          expect(ink[2]).toBeLessThanOrEqual(x + width + slack);
          expect(ink[3]).toBeLessThanOrEqual(y + height + slack);
        }
      }),
      RUNS,
    );
  });

  it('stands on whole baselines and quarters of a pixel, in one whole size within its limits', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        const { runs } = fitText(slot, text, table);
        expect(runs.length).toBeLessThanOrEqual(slot.maxLines);
        expect(new Set(runs.map(({ size }) => size)).size).toBeLessThanOrEqual(1);
        for (const { baseline, size, glyphs } of runs) {
          expect([baseline, size, ...glyphs.map(({ x }) => x * 4)].every(Number.isInteger)).toBe(
            true,
          );
          expect(size >= slot.minSize && size <= slot.maxSize).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is either drawn or explained, never both and never neither', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        fc.pre(dropBlanks(text) !== '');
        const { runs, issue } = fitText(slot, text, table);
        expect(runs.length > 0).toBe(issue === null);
      }),
      RUNS,
    );
  });

  it('is as large in a larger box, or larger', () => {
    const more = fc.nat({ max: 60 });
    fc.assert(
      fc.property(anySlot, anyText, more, more, (slot, text, wider, taller) => {
        const { x, y, width, height } = slot.box;
        const box = { x, y, width: width + wider, height: height + taller };
        const size = fitText(slot, text, table).runs[0]?.size ?? 0;
        expect(fitText({ ...slot, box }, text, table).runs[0]?.size ?? 0).toBeGreaterThanOrEqual(
          size,
        );
      }),
      RUNS,
    );
  });

  it('is as large as the width of its box lets its ink be', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        const tall = { ...slot, maxLines: 1, box: { ...slot.box, height: 4000 } };
        const size = fitText(tall, text, table).runs[0]?.size ?? slot.minSize - 1;
        const words = text.split(' ').filter((word) => word !== '');
        const { ink } = shapeLine(table, words.join(' '));
        fc.pre(size < slot.maxSize && ink !== null);
        const next = (((ink?.right ?? 0) - (ink?.left ?? 0)) * (size + 1)) / table.unitsPerEm;
        // Glyphs stand on quarters of a pixel, which costs an eighth at both edges.
        expect(next).toBeGreaterThan(slot.box.width - 0.3);
      }),
      RUNS,
    );
  });

  it('has its capitals in the middle of the box', () => {
    const [run] = fitText(plainSlot, 'Jérôme', table).runs;
    const capitals = ((run?.size ?? 0) * table.capHeight) / table.unitsPerEm;
    expect(Math.abs((run?.baseline ?? 0) - capitals / 2 - 260)).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['start', [100, null]],
    ['end', [null, 700]],
    ['center', [null, null]],
  ] as const)('is aligned by its ink: %s', (align, [left, right]) => {
    const [run] = fitText({ ...plainSlot, align }, 'Jérôme', table).runs;
    const ink = run && measureInk(run, table);
    expect(ink).toBeTruthy();
    const [from = 0, , to = 0] = ink ?? [];
    // Glyphs stand on quarters of a pixel, and an eighth of one inside the edge.
    if (left !== null) expect(Math.abs(from - left)).toBeLessThan(0.3);
    if (right !== null) expect(Math.abs(to - right)).toBeLessThan(0.3);
    if (align === 'center') expect(Math.abs((from + to) / 2 - 400)).toBeLessThan(0.2);
  });
});
