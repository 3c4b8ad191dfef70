import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { loadCounter } from '@/lib/networks/load-counter';
import { count, LINK, measure } from '@/tests/support/counts';
import fc from '@/tests/support/fast-check';

describe('SMS', () => {
  const euros = (each: number) => '€'.repeat(each);

  // 3GPP TS 23.038, 6.2.1 (the alphabet and its extension) and TS 23.040, 9.2.3.24.1 (parts).
  test.each([
    ['an empty text', '', 1],
    ['160 letters', 'a'.repeat(160), 1],
    ['161 letters', 'a'.repeat(161), 2],
    ['2 x 153 letters', 'a'.repeat(306), 2],
    ['one more', 'a'.repeat(307), 3],
    ['80 euros', euros(80), 1],
    ['81 euros', euros(81), 2],
    ['every accent of the alphabet', 'àéèùìòäöüñåæøßÇÉÄÖÜÑÅÆØ'.repeat(6), 1],
    ['70 of another alphabet', 'ê'.repeat(70), 1],
    ['71 of another alphabet', 'ê'.repeat(71), 2],
    ['2 x 67 of another alphabet', 'ê'.repeat(134), 2],
    ['one more of another alphabet', 'ê'.repeat(135), 3],
    ['one apostrophe among 100 letters', `l’${'a'.repeat(100)}`, 2],
  ])('takes %s in %i', async (_, text, segments) => {
    expect(await count('sms', 'segments', text)).toBe(segments);
  });

  test('takes as many parts as a second, independent count says', async () => {
    const countSms = await loadCounter('sms');
    const letters = fc.array(fc.constantFrom(...'aé€^~{Ç\n @Δ'), { maxLength: 500 });
    const anything = fc.array(fc.constantFrom(...'aé€^êç’«👍'), { maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(letters, anything), (all) => {
        const text = all.join('');
        const reference = new SegmentedMessage(text);
        const [segments] = countSms({ text, link: null, subject: '' });
        expect(segments?.used).toBe(reference.segmentsCount);
        expect(segments?.obstacles).toEqual([...new Set(reference.getNonGsmCharacters())]);
      }),
      { numRuns: 500 },
    );
  });

  test('counts the link with the text', async () => {
    const text = 'a'.repeat(160 - 1 - LINK.length);
    expect(await count('sms', 'segments', text, LINK)).toBe(1);
    expect(await count('sms', 'segments', `${text}a`, LINK)).toBe(2);
  });

  test('names each character that is outside of the alphabet, once', async () => {
    const [segments] = await measure('sms', 'Être à l’Aube, ça c’est «\u00a0être\u00a0»… 👍');
    expect(segments?.obstacles).toEqual(['Ê', '’', 'ç', '«', '\u00a0', 'ê', '»', '…', '👍']);
    expect((await measure('sms', 'Région, à 13 h, 5 €'))[0]?.obstacles).toEqual([]);
  });
});
