import { type GlyphFile, type GlyphTable, openGlyphFile } from '@/lib/render/glyph-table';
import { fetchOnce } from './fetch-once';

/** Where a font's two glyph files are served. */
type GlyphAddresses = { readonly basic: string; readonly extended: string };

/** Fetches a font's everyday glyphs, or with `isWhole` all of them, each file once. */
export async function loadGlyphTable(
  addresses: GlyphAddresses,
  isWhole: boolean,
): Promise<GlyphTable> {
  const basic = openGlyphFile(await fetchGlyphs(addresses.basic));
  return isWhole ? openGlyphFile(await fetchGlyphs(addresses.extended), basic) : basic;
}

function fetchGlyphs(address: string): Promise<GlyphFile> {
  return fetchOnce(address, (response) => response.json());
}
