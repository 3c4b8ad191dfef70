import { describe, expect, it } from 'vitest';
import { fitText } from '@/lib/render/fit-text';
import fc from '@/tests/support/fast-check';
import { anySlot, plainSlot } from '@/tests/support/slots';
import { readTable } from '@/tests/support/tables';

const table = readTable('masseret-2015/fonts/BricolageGrotesque_800ExtraBold.ttf');

describe('a text that cannot be set', () => {
  it.each([
    ['Léa 🎉', ['🎉'], 'an emoji'],
    ['🎉🎉 Léa 🎉', ['🎉'], 'one repeated is named once'],
    ['中文 and 中文', ['中', '文'], 'in the order they stand'],
    ['❤️', ['❤', '\ufe0f'], 'an emoji with its selector'],
    ['Omar عمر', ['ع', 'م', 'ر'], 'Arabic letters'],
    ['a\u0302\u0323\u0335', ['\u0335'], 'what composing leaves over'],
    ['Léa\nLéo', ['\n'], 'a line break is no space'],
    ['Léa\tLéo', ['\t'], 'nor is a tabulation'],
    ['\ud800', ['\ud800'], 'half a character'],
    ['\u0000', ['\u0000'], 'a zero'],
    ['\u202eaéL', ['\u202e'], 'an order to write backwards'],
  ])('names what is missing in %j as %j: %s', (text, characters) => {
    expect(fitText(plainSlot, text, table)).toEqual({
      runs: [],
      issue: { code: 'text-missing-characters', slot: 'name', characters },
    });
  });

  it('names each missing character once, whatever the text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anySlot, anyText, (slot, text) => {
        const missing = [...text.normalize('NFC')].filter((letter) => !table.glyphs.has(letter));
        const expected = [...new Set(missing)];
        const { runs, issue } = fitText(slot, text, table);
        fc.pre(expected.length > 0);
        expect(runs).toEqual([]);
        expect(issue).toEqual({
          code: 'text-missing-characters',
          slot: slot.id,
          characters: expected,
        });
      }),
    );
  });

  it.each([
    ['Apolline-Élisabeth-Marie-Antoinette de la Tour', 'one line has no room for it'],
    ['W'.repeat(400), 'one word without end'],
  ])('is too long: %s, %s', (text) => {
    const narrow = { ...plainSlot, box: { ...plainSlot.box, width: 300 } };
    expect(fitText(narrow, text, table)).toEqual({
      runs: [],
      issue: { code: 'text-too-long', slot: 'name' },
    });
  });

  it('is too long for a box lower than its letters', () => {
    const low = { ...plainSlot, box: { ...plainSlot.box, height: 12 } };
    expect(fitText(low, 'Léa', table).issue?.code).toBe('text-too-long');
  });

  it.each(['', ' ', '    '])('is nothing at all to set: %j', (text) => {
    expect(fitText(plainSlot, text, table)).toEqual({ runs: [], issue: null });
  });
});
