import 'server-only';
import { createHash } from 'node:crypto';
import * as hb from 'harfbuzzjs';
import type { GlyphFile } from '@/lib/render/glyph-table';
import { isBasicLatin, isExtendedLatin } from './characters';

/** A font's two glyph files: everyday Latin, and the rest of Latin, fetched when needed. */
export type GlyphFiles = { readonly basic: GlyphFile; readonly extended: GlyphFile };

type Font = {
  readonly hb: hb.Font;
  readonly buffer: hb.Buffer;
  readonly hash: string;
  readonly unitsPerEm: number;
};

/** One glyph a character: anything that joins or swaps glyphs stays off (U+2044 makes fractions). */
const PLAIN = ['liga', 'clig', 'calt', 'ccmp', 'locl', 'frac', 'numr', 'dnom'].map(
  (tag) => new hb.Feature(tag, 0),
);

/** No character, in no font: nothing is kerned or joined with it. */
const APART = 0xffff;

/**
 * Reads a font file (TrueType or OpenType bytes) with HarfBuzz: outlines, advances, and kerning
 * found by shaping each pair. About 0.3 s of work a font.
 */
export function buildGlyphFiles(bytes: Uint8Array): GlyphFiles {
  const face = new hb.Face(new hb.Blob(bytes));
  const codePoints = [...face.collectUnicodes()].sort((a, b) => a - b);
  const font = {
    hb: new hb.Font(face),
    buffer: new hb.Buffer(),
    hash: createHash('sha256').update(bytes).digest('hex'),
    unitsPerEm: face.upem,
  };
  const basic = codePoints.filter(isBasicLatin);
  const extended = codePoints.filter(isExtendedLatin);
  return {
    basic: buildFile(font, basic, basic),
    extended: buildFile(font, extended, [...basic, ...extended]),
  };
}

function buildFile(font: Font, codePoints: number[], kerned: number[]): GlyphFile {
  const glyphs = codePoints.map((codePoint) => findGlyph(font, codePoint));
  const capital = font.hb.glyphExtents(font.hb.nominalGlyph(0x48) ?? 0);
  const { ascender, descender } = font.hb.hExtents();
  return {
    font: font.hash,
    unitsPerEm: font.unitsPerEm,
    capHeight: capital?.yBearing ?? Math.round(font.unitsPerEm * 0.7),
    ascender,
    descender,
    characters: String.fromCodePoint(...codePoints),
    advances: glyphs.map((glyph) => font.hb.glyphHAdvance(glyph)),
    outlines: glyphs.map((glyph) => font.hb.glyphToPath(glyph)),
    inks: glyphs.map((glyph) => readInk(font, glyph)),
    ...buildKerning(font, kerned),
  };
}

function readInk(font: Font, glyph: number): [number, number, number, number] | 0 {
  const extents = font.hb.glyphExtents(glyph);
  if (!extents || extents.width === 0 || extents.height === 0) return 0;
  const { xBearing, yBearing, width, height } = extents;
  return [xBearing, yBearing + height, xBearing + width, yBearing];
}

function buildKerning(font: Font, codePoints: number[]) {
  const rows = codePoints.map((first) => measurePairs(font, first, codePoints));
  const first = groupAlike(rows);
  const columns = codePoints.map((_, index) => rows.map((row) => row[index] ?? 0));
  const second = groupAlike(columns);
  const values = first.samples.map((row) =>
    second.samples.map((column) => rows[row]?.[column] ?? 0),
  );
  return {
    kerned: String.fromCodePoint(...codePoints),
    first: first.classes,
    second: second.classes,
    values,
  };
}

/** A character's glyph, which is not always the font's first choice: Fraunces swaps its italic h. */
function findGlyph(font: Font, codePoint: number): number {
  return shape(font, [codePoint]).getGlyphInfos()[0]?.codepoint ?? 0;
}

/**
 * What kerning adds to a character's advance before each of the others, in font units. One line of all the
 * pairs, kept apart, is shaped in a third of the time that each pair alone would take.
 */
function measurePairs(font: Font, first: number, others: readonly number[]): number[] {
  const advance = font.hb.glyphHAdvance(findGlyph(font, first));
  const line: number[] = [];
  for (const second of others) line.push(first, second, APART);
  const positions = shape(font, line).getGlyphPositions();
  // Whatever joins into fewer glyphs, or falls into more, is measured pair by pair.
  const isPlain = positions.length === line.length;
  return others.map((second, index) =>
    isPlain
      ? (positions[3 * index]?.xAdvance ?? 0) - advance
      : measurePair(font, first, second) - advance,
  );
}

/** The first glyph's advance when the second follows it, in font units. */
function measurePair(font: Font, first: number, second: number): number {
  return shape(font, [first, second]).getGlyphPositions()[0]?.xAdvance ?? 0;
}

function shape({ hb: face, buffer }: Font, codePoints: number[]): hb.Buffer {
  buffer.clearContents();
  buffer.addCodePoints(codePoints);
  buffer.guessSegmentProperties();
  hb.shape(face, buffer, PLAIN);
  return buffer;
}

/** Numbers equal lists: `classes` per list, `samples` the index of one list of each class. */
function groupAlike(lists: number[][]): { classes: number[]; samples: number[] } {
  const seen = new Map<string, number>();
  const samples: number[] = [];
  const classes = lists.map((list, index) => {
    const key = list.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size);
    samples.push(index);
    return seen.size - 1;
  });
  return { classes, samples };
}
