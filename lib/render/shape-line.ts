import type { GlyphTable } from './glyph-table';
import { kerningBetween } from './glyph-table';

/** A line of text in font units: where each glyph starts, and what the ink covers. */
export type ShapedLine = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly advance: number;
  /** Ink box in font units, y upwards; null when nothing is drawn. */
  readonly ink: { left: number; bottom: number; right: number; top: number } | null;
};

/** Places a line's glyphs one after the other, kerned; missing characters are passed over. */
export function shapeLine(table: GlyphTable, text: string): ShapedLine {
  const characters = [...text].filter((character) => table.glyphs.has(character));
  const starts: number[] = [];
  let pen = 0;
  let ink: ShapedLine['ink'] = null;
  characters.forEach((character, index) => {
    const glyph = table.glyphs.get(character);
    if (!glyph) return;
    const previous = characters[index - 1];
    if (previous !== undefined) pen += kerningBetween(table, previous, character);
    starts.push(pen);
    if (glyph.ink) ink = joinInk(ink, glyph.ink, pen);
    pen += glyph.advance;
  });
  return { text: characters.join(''), starts, advance: pen, ink };
}

function joinInk(
  ink: ShapedLine['ink'],
  [left, bottom, right, top]: readonly [number, number, number, number],
  pen: number,
): NonNullable<ShapedLine['ink']> {
  return {
    left: Math.min(ink?.left ?? Number.POSITIVE_INFINITY, pen + left),
    bottom: Math.min(ink?.bottom ?? Number.POSITIVE_INFINITY, bottom),
    right: Math.max(ink?.right ?? Number.NEGATIVE_INFINITY, pen + right),
    top: Math.max(ink?.top ?? Number.NEGATIVE_INFINITY, top),
  };
}
