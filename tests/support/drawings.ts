import sharp from 'sharp';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { Design, DesignKit } from '@/lib/server/designs/design';
import { drawArtwork } from '@/lib/server/designs/draw-artwork';
import { designs } from '@/lib/server/designs/registry';
import { readPack } from '@/lib/server/pack/read-pack';
import { locate, openShippedPack, type ShippedPack } from './packs';

/** A template's square drawing: its design and all that it is drawn with. */
export type Drawing = {
  readonly slug: string;
  readonly name: string;
  readonly design: Design;
  readonly kit: DesignKit;
  readonly draw: (kit: DesignKit) => Promise<string>;
};

/** The square drawings of a pack's badges. */
export async function listDrawings(id: ShippedPack): Promise<Drawing[]> {
  const { templates, campaign, fonts } = await readPack(locate(`campaigns/${id}`));
  const { palette, tables } = await openShippedPack(id);
  return templates.flatMap(({ slug, kind, formats }) => {
    const { square } = formats;
    const design = square && 'design' in square ? designs[square.design] : undefined;
    if (kind !== 'badge' || !square || !('design' in square) || !design) return [];
    const kit = { campaign, palette, tables, words: square.words };
    const draw = (changed: DesignKit) => drawArtwork(design, 'square', changed, fonts.text);
    return [{ slug, name: square.design, design, kit, draw }];
  });
}

/** The same kit whose letters have their places and no ink: what it draws has no words. */
export function silence(kit: DesignKit): DesignKit {
  const tables = Object.entries(kit.tables).map(([role, table]) => [role, withoutInk(table)]);
  return { ...kit, tables: Object.fromEntries(tables) };
}

function withoutInk(table: GlyphTable): GlyphTable {
  const glyphs = [...table.glyphs].map(
    ([character, glyph]) => [character, { ...glyph, outline: '' }] as const,
  );
  return { ...table, glyphs: new Map(glyphs) };
}

/** An SVG's pixels at its own size, four bytes each. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

/** An SVG with every drawing inside of its data: addresses written out after it. */
export function writeOut(svg: string): string {
  const inner = [...svg.matchAll(/"data:image\/svg\+xml;utf8,([^"]*)"/g)].map(([, text]) =>
    writeOut(decodeURIComponent(text ?? '')),
  );
  return [svg, ...inner].join('\n');
}
