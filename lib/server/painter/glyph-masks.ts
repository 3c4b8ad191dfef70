import 'server-only';
import { coverOutline, type Mask } from '@/lib/render/coverage';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { flattenOutline } from '@/lib/render/outline';
import { makeByteCache } from '../byte-cache';

/** Bytes of masks kept: some thousands of glyphs at badge sizes. */
const BUDGET = 32 * 1024 * 1024;

const masks = makeByteCache(BUDGET, ({ data }: Mask) => data.length);

const NO_INK: Mask = { x: 0, y: 0, width: 0, height: 0, data: new Uint8Array(0) };

/**
 * A glyph's coverage at a size (px), its origin at (`fraction`, 0): drawn once and kept.
 * Keyed by font hash, character, size and fraction; the least recently used leave first.
 */
export function glyphMask(
  table: GlyphTable,
  character: string,
  size: number,
  fraction: number,
): Mask {
  const key = `${table.font} ${character} ${size} ${fraction}`;
  const known = masks.get(key);
  if (known) return known;
  const outline = table.glyphs.get(character)?.outline ?? '';
  const drawn = coverOutline(flattenOutline(outline, size / table.unitsPerEm, fraction, 0));
  const mask = drawn ?? NO_INK;
  masks.keep(key, mask);
  return mask;
}
