import type { GlyphTable } from '@/lib/render/glyph-table';
import { flattenOutline } from '@/lib/render/outline';
import type { TextRun } from '@/lib/render/scene';
import fc from '@/tests/support/fast-check';

/** Up to eight words of any characters a table has. */
export function anyTextOf(table: GlyphTable): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...table.glyphs.keys());
  const word = fc.string({ unit, minLength: 1, maxLength: 12 });
  return fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
}

/** The box of what is drawn of a run, in px: [left, top, right, bottom], null for nothing. */
export function measureInk(
  run: TextRun,
  table: GlyphTable,
): [number, number, number, number] | null {
  const scale = run.size / table.unitsPerEm;
  const points = run.glyphs.flatMap(({ character, x }) =>
    flattenOutline(table.glyphs.get(character)?.outline ?? '', scale, x, run.baseline),
  );
  if (points.length === 0) return null;
  const across = points.filter((_, index) => index % 2 === 0);
  const down = points.filter((_, index) => index % 2 === 1);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

/** The characters a run draws. */
export function readRun(run: TextRun): string {
  return run.glyphs.map(({ character }) => character).join('');
}

/** A text without what is never drawn. */
export function dropBlanks(text: string): string {
  return text.replaceAll(/[ \u00a0]/g, '');
}
