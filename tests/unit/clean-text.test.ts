import { describe, expect, test } from 'vitest';
import { cleanText } from '@/lib/domain/clean-text';

const pasted: [what: string, from: string, to: string][] = [
  ['a zero-width space', 'An\u200bna', 'Anna'],
  ['a soft hyphen', 'Anne\u00adMarie', 'AnneMarie'],
  ['a mark of direction', '\u200eZoé\u202e', 'Zoé'],
  ['a variation selector', 'Zoé\ufe0f', 'Zoé'],
  ['a thin space and a tab', 'Jean\u2009Luc\tPaul', 'Jean Luc Paul'],
  ['the real hyphen', 'Anne\u2010Marie', 'Anne-Marie'],
  ['a ligature', 'So\ufb01a', 'Sofia'],
  ['an accent typed after its letter', 'E\u0301lise', 'Élise'],
  ['an accent after a joiner', 'E\u200d\u0301lise', 'Élise'],
];

describe('a typed text', () => {
  test.each(pasted)('loses or changes %s', (_, from, to) => expect(cleanText(from)).toBe(to));

  test('keeps its no-break spaces, its accents and its apostrophe', () => {
    expect(cleanText('L’Haÿ\u00a0: Şahin\u202f! ')).toBe('L’Haÿ\u00a0: Şahin\u202f!');
  });
});
