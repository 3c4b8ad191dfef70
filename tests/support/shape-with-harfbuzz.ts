import * as hb from 'harfbuzzjs';

/** One glyph a character: what joins or swaps glyphs is off, the fractions of U+2044 too. */
const PLAIN = ['liga', 'clig', 'calt', 'ccmp', 'locl', 'frac', 'numr', 'dnom'].map(
  (tag) => new hb.Feature(tag, 0),
);

export type ShapedByHarfBuzz = {
  /** Where each glyph stands, in font units from the line's start. */
  readonly starts: readonly number[];
  readonly outlines: readonly string[];
};

/** Shapes whole strings with a font's HarfBuzz face: the reference for glyph tables. */
export function makeHarfBuzzShaper(bytes: Uint8Array): (text: string) => ShapedByHarfBuzz {
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
  return (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, PLAIN);
    let pen = 0;
    const starts = buffer.getGlyphPositions().map(({ xAdvance, xOffset }) => {
      pen += xAdvance;
      return pen - xAdvance + xOffset;
    });
    const outlines = buffer.getGlyphInfos().map(({ codepoint }) => font.glyphToPath(codepoint));
    return { starts, outlines };
  };
}
