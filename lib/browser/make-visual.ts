import type { FontRole, Territory } from '@/lib/domain/campaign';
import { Refusal } from '@/lib/domain/refusal';
import type { Format } from '@/lib/domain/template';
import type { Values } from '@/lib/domain/values';
import { composeScene } from '@/lib/render/compose-scene';
import { fillSlot } from '@/lib/render/fill-pattern';
import { findMissingCharacters, type GlyphTable } from '@/lib/render/glyph-table';
import { loadGlyphTable } from './load-glyph-table';
import { makePicture } from './make-picture';

/** A format, and what one person chose for it. */
export type Visual = {
  readonly format: Format;
  readonly values: Values;
  readonly territory: Territory | null;
  readonly photo: ImageBitmap | null;
};

/** Where each font's glyph files are served. */
type Glyphs = Readonly<Record<FontRole, { basic: string; extended: string }>>;

/**
 * Makes a visual's JPEG from nothing: fetches the letters its texts need, then paints it. The name
 * is ASCII and says nothing of the person. Throws a Refusal for a text that cannot be set.
 */
export async function makeVisual(visual: Visual, glyphs: Glyphs, name: string): Promise<File> {
  const { format, values, territory, photo } = visual;
  const tables = await loadTables(visual, glyphs);
  const size = photo && { width: photo.width, height: photo.height };
  const { scene, issues } = composeScene({ format, values, territory, photo: size, tables });
  const [issue] = issues;
  if (issue) {
    const characters = issue.code === 'text-missing-characters' ? issue.characters.join(' ') : '';
    throw new Refusal(issue.code, { characters });
  }
  return makePicture(scene, photo, Object.values(tables), 'jpeg', name);
}

async function loadTables({ format, values, territory }: Visual, glyphs: Glyphs) {
  const roles = [...new Set(format.slots.map(({ font }) => font))];
  const tables = roles.map(async (role): Promise<[FontRole, GlyphTable]> => {
    const texts = format.slots
      .filter(({ font }) => font === role)
      .map((slot) => fillSlot(slot, values, territory));
    const basic = await loadGlyphTable(glyphs[role], false);
    const isEnough = findMissingCharacters(basic, texts.join('')).length === 0;
    return [role, isEnough ? basic : await loadGlyphTable(glyphs[role], true)];
  });
  return Object.fromEntries(await Promise.all(tables)) as Partial<Record<FontRole, GlyphTable>>;
}
