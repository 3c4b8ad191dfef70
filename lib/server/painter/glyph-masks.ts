import 'server-only';
import { coverOutline, type Mask } from '@/lib/render/coverage';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { flattenOutline } from '@/lib/render/outline';

/** Bytes of masks kept: some thousands of glyphs at badge sizes. */
const BUDGET = 32 * 1024 * 1024;

const masks = new Map<string, Mask | null>();
let kept = 0;

/**
 * A glyph's coverage at a size (px), its origin at (`fraction`, 0): drawn once and kept.
 * Keyed by font hash, character, size and fraction; the least recently used leave first.
 */
export function glyphMask(
  table: GlyphTable,
  character: string,
  size: number,
  fraction: number,
): Mask | null {
  const key = `${table.font} ${character} ${size} ${fraction}`;
  const known = masks.get(key);
  if (known !== undefined) {
    masks.delete(key);
    masks.set(key, known);
    return known;
  }
  const outline = table.glyphs.get(character)?.outline ?? '';
  const mask = coverOutline(flattenOutline(outline, size / table.unitsPerEm, fraction, 0));
  keepMask(key, mask);
  return mask;
}

function keepMask(key: string, mask: Mask | null): void {
  masks.set(key, mask);
  kept += mask?.data.length ?? 0;
  for (const [oldest, old] of masks) {
    if (kept <= BUDGET) break;
    masks.delete(oldest);
    kept -= old?.data.length ?? 0;
  }
}
