import type { GlyphTable } from '@/lib/render/glyph-table';

const paths = new WeakMap<GlyphTable, Map<string, Path2D>>();

/** A glyph's outline as a Path2D in font units (y upwards), made once per table. */
export function glyphPath(table: GlyphTable, character: string): Path2D {
  const known = paths.get(table) ?? new Map<string, Path2D>();
  paths.set(table, known);
  const path = known.get(character) ?? new Path2D(table.glyphs.get(character)?.outline);
  known.set(character, path);
  return path;
}
