import { describe, expect, it } from 'vitest';
import { fitText } from '@/lib/render/fit-text';
import fc from '@/tests/support/fast-check';
import { anySlot, plainSlot } from '@/tests/support/slots';
import { readTable } from '@/tests/support/tables';
import { anyTextOf, dropBlanks, readRun } from '@/tests/support/texts';

const table = readTable('masseret-2015/fonts/BricolageGrotesque_800ExtraBold.ttf');
const anyText = anyTextOf(table);
const RUNS = { numRuns: 400 };

const sumUp = (lengths: number[]) =>
  lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length));

describe('a text in its slot', () => {
  it('keeps all its letters in order and breaks between words only', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        const { runs, issue } = fitText(slot, text, table);
        fc.pre(issue === null);
        expect(runs.map(readRun).join('')).toBe(dropBlanks(text));
        const ends = sumUp(text.split(' ').map((word) => dropBlanks(word).length));
        for (const end of sumUp(runs.map(({ glyphs }) => glyphs.length))) {
          expect(ends).toContain(end);
        }
      }),
      RUNS,
    );
  });

  it('never breaks at a no-break space', () => {
    const slot = { ...plainSlot, box: { ...plainSlot.box, width: 140, height: 300 }, maxLines: 3 };
    const readLines = (text: string) => fitText(slot, text, table).runs.map(readRun);
    expect(readLines('Toul et Metz')).toEqual(['Toul', 'et', 'Metz']);
    expect(readLines('Toul\u00a0et Metz')).toEqual(['Toulet', 'Metz']);
    expect(readLines('Toul\u00a0et\u00a0Metz')).toEqual(['TouletMetz']);
  });

  it('is the same whether its accents came composed or not', () => {
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        expect(fitText(slot, text.normalize('NFD'), table)).toEqual(fitText(slot, text, table));
      }),
      RUNS,
    );
  });
});
