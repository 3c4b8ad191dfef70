import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontRoles } from '@/lib/domain/campaign';
import { findMissingCharacters, type GlyphTable, openGlyphFile } from '@/lib/render/glyph-table';
import { shapeLine } from '@/lib/render/shape-line';
import fc from '@/tests/support/fast-check';
import { openShippedPack, SHIPPED_PACKS } from '@/tests/support/packs';
import { makeHarfBuzzShaper, type ShapedByHarfBuzz } from '@/tests/support/shape-with-harfbuzz';

const SENTENCES = [
  'Plus forte, plus proche, notre région avec Jean-Pierre Masseret',
  'J’y serai\u00a0! À Toul, « l’Arsenal »… AVATAR, Tôt, Wœvre, Yvetot, P.T.T. 1\u00a0974\u00a0€',
  'Où êtes-vous, cœur d’Ève\u00a0? Ça: «\u00a0Vœux 2015\u00a0» — L’Haÿ-les-Roses (54)',
  'le 17⁄4, à 1⁄2 heure de Bâle',
  'Give a pint, change a day, with your neighbours in Alder Valley; Tom’s “Yo-Yo” 17/4 & 19/6',
];
const NAMES = ['Şahin', 'Łucja', 'Nguyễn', 'Dvořák', 'Kovács', 'İpek', 'Ďurišová', 'Țepeș'];

const fonts = await Promise.all(
  SHIPPED_PACKS.map(async (id) => {
    const pack = await openShippedPack(id);
    return fontRoles.map((role) => ({
      name: `${id} ${role}`,
      role,
      files: pack.glyphFiles[role],
      table: pack.tables[role],
      shape: makeHarfBuzzShaper(pack.fonts[role]),
    }));
  }),
);

const characterOf = (table: GlyphTable) => fc.constantFrom(...table.glyphs.keys());

describe.each(fonts.flat())('the glyph table of $name', ({ files, table, shape }) => {
  const basicTable = openGlyphFile(files.basic);

  it.each(SENTENCES)('places “%s” where HarfBuzz places it', (sentence) => {
    const text = keepKnown(sentence, table);
    expect(shape(text)).toEqual(layOut(table, text));
  });

  it('places any string of its characters where HarfBuzz places it', () => {
    const text = fc.string({ unit: characterOf(table), minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(text, (line) => {
        expect(shape(line)).toEqual(layOut(table, line));
      }),
      { numRuns: 1000 },
    );
  });

  it('places the names it has the letters of where HarfBuzz places them', () => {
    const known = NAMES.filter((name) => findMissingCharacters(table, name).length === 0);
    expect(known).toEqual(expect.arrayContaining(['Şahin', 'Łucja']));
    for (const name of known) {
      expect(shape(name)).toEqual(layOut(table, name));
    }
  });

  it('needs its first file alone for everyday text', () => {
    const text = fc.string({ unit: characterOf(basicTable), maxLength: 24 });
    fc.assert(
      fc.property(text, (line) => {
        expect(shapeLine(basicTable, line)).toEqual(shapeLine(table, line));
      }),
    );
  });

  it('needs its second file for Łucja', () => {
    expect(findMissingCharacters(basicTable, 'Łucja')).toEqual(['Ł']);
    expect(findMissingCharacters(table, 'Łucja')).toEqual([]);
  });

  it('comes out of JSON as it went in', () => {
    const { basic, extended } = JSON.parse(JSON.stringify(files)) as typeof files;
    expect(openGlyphFile(extended, openGlyphFile(basic))).toEqual(table);
  });
});

// The accent font is drawn into artwork on the server: no page and no slot here loads its file.
it.each(fonts.flat().filter(({ role }) => role !== 'accent'))(
  'the first file of $name travels in less than 60 kB',
  ({ files }) => {
    expect(gzipSync(JSON.stringify(files.basic)).length).toBeLessThan(60_000);
  },
);

/** What the product draws for a line, as HarfBuzz would say it. */
function layOut(table: GlyphTable, text: string): ShapedByHarfBuzz {
  const outlines = [...text].map((character) => table.glyphs.get(character)?.outline ?? '');
  return { starts: shapeLine(table, text).starts, outlines };
}

/** A sentence without the few signs a font lacks, so that every font is asked all it can set. */
function keepKnown(sentence: string, table: GlyphTable): string {
  const missing = findMissingCharacters(table, sentence);
  expect(missing.join('')).not.toMatch(/[\p{Script=Latin}\d]/u);
  return [...sentence].filter((character) => !missing.includes(character)).join('');
}
