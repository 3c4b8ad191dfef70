/** One character's drawing, in font units, y upwards: an SVG path of absolute coordinates. */
export type Glyph = {
  readonly advance: number;
  readonly outline: string;
  /** Ink box [left, bottom, right, top] in font units; null for a glyph without ink. */
  readonly ink: readonly [number, number, number, number] | null;
};

/**
 * A pack font as data, made by HarfBuzz when the pack is loaded: outlines, advances and kerning.
 * `font` is the SHA-256 of the font file; glyphs are found by character, kerning by class.
 */
export type GlyphTable = {
  readonly font: string;
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly ascender: number;
  readonly descender: number;
  readonly glyphs: ReadonlyMap<string, Glyph>;
  readonly kerning: Kerning;
};

type Kerning = {
  /** Character to class, as the first of a pair and as the second. */
  readonly first: ReadonlyMap<string, number>;
  readonly second: ReadonlyMap<string, number>;
  /** Font units by [class of first][class of second]. */
  readonly values: readonly (readonly number[])[];
};

/** How a GlyphTable travels: parallel lists, so that it compresses well. */
export type GlyphFile = {
  readonly font: string;
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly ascender: number;
  readonly descender: number;
  /** The glyphs this file brings. */
  readonly characters: string;
  readonly advances: readonly number[];
  readonly outlines: readonly string[];
  readonly inks: readonly (readonly [number, number, number, number] | 0)[];
  /** Kerning among these characters; a second file's covers the first one's characters too. */
  readonly kerned: string;
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly values: readonly (readonly number[])[];
};

/** Opens a glyph file; with `base`, adds it to a table of the same font already open. */
export function openGlyphFile(file: GlyphFile, base?: GlyphTable): GlyphTable {
  const glyphs = new Map(base?.glyphs);
  [...file.characters].forEach((character, index) => {
    glyphs.set(character, {
      advance: file.advances[index] ?? 0,
      outline: file.outlines[index] ?? '',
      ink: file.inks[index] || null,
    });
  });
  const { font, unitsPerEm, capHeight, ascender, descender } = file;
  return { font, unitsPerEm, capHeight, ascender, descender, glyphs, kerning: openKerning(file) };
}

function openKerning(file: GlyphFile): Kerning {
  const characters = [...file.kerned];
  const byCharacter = (classes: readonly number[]) =>
    new Map(characters.map((character, index) => [character, classes[index] ?? 0]));
  return {
    first: byCharacter(file.first),
    second: byCharacter(file.second),
    values: file.values,
  };
}

/** The space to add between two characters, in font units (negative brings them closer). */
export function kerningBetween(table: GlyphTable, first: string, second: string): number {
  const row = table.kerning.first.get(first);
  const column = table.kerning.second.get(second);
  if (row === undefined || column === undefined) return 0;
  return table.kerning.values[row]?.[column] ?? 0;
}

/** The characters of a text that the table cannot draw, each once, in order. */
export function findMissingCharacters(table: GlyphTable, text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter((character) => !table.glyphs.has(character));
}
