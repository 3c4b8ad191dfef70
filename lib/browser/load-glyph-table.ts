import { type GlyphFile, type GlyphTable, openGlyphFile } from '@/lib/render/glyph-table';

const loading = new Map<string, Promise<GlyphFile>>();

/** Where a font's two glyph files are served. */
export type GlyphAddresses = { readonly basic: string; readonly extended: string };

/** Fetches a font's everyday glyphs, or with `isWhole` all of them, each file once. */
export async function loadGlyphTable(
  addresses: GlyphAddresses,
  isWhole: boolean,
): Promise<GlyphTable> {
  const basic = openGlyphFile(await fetchOnce(addresses.basic));
  return isWhole ? openGlyphFile(await fetchOnce(addresses.extended), basic) : basic;
}

function fetchOnce(address: string): Promise<GlyphFile> {
  const known = loading.get(address);
  if (known) return known;
  const file = fetchJson(address);
  loading.set(address, file);
  file.catch(() => loading.delete(address));
  return file;
}

async function fetchJson(address: string): Promise<GlyphFile> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`Expected glyphs at ${address} but received ${response.status}`);
  return (await response.json()) as GlyphFile;
}
