import { readFileSync } from 'node:fs';
import { type GlyphTable, openGlyphFile } from '@/lib/render/glyph-table';
import { buildGlyphFiles } from '@/lib/server/fonts/build-glyph-files';
import { locate } from './packs';

/** A font file of `campaigns/` as its whole glyph table, without opening its pack. */
export function readTable(file: string): GlyphTable {
  const { basic, extended } = buildGlyphFiles(readFileSync(locate(`campaigns/${file}`)));
  return openGlyphFile(extended, openGlyphFile(basic));
}
