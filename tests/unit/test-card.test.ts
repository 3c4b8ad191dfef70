import { describe, expect, test } from 'vitest';
import { CARD_SIDE, isTestCard, paintTestCard } from '@/lib/browser/test-card';
import { makeRandom } from '../support/photos';

type Context = Parameters<typeof paintTestCard>[0];

/** The card's RGBA pixels, from the rectangles it is painted with. */
function readCard(): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * CARD_SIDE * CARD_SIDE);
  let colour: number[] = [];
  const context = {
    set fillStyle(style: string) {
      colour = (style.match(/\d+/g) ?? []).map(Number);
    },
    fillRect(left: number, top: number, width: number, height: number) {
      for (let y = top; y < top + height; y++)
        for (let x = left; x < left + width; x++)
          pixels.set([...colour, 255], 4 * (y * CARD_SIDE + x));
    },
  };
  paintTestCard(context as unknown as Context);
  return pixels;
}

/** The card after something was done to each level of each pixel; opacity stays. */
function change(alter: (level: number, at: number) => number): Uint8ClampedArray {
  return readCard().map((level, at) => (at % 4 === 3 ? level : alter(level, at)));
}

describe('a card counts as read', () => {
  test('when it is what was painted', () => {
    expect(isTestCard(readCard())).toBe(true);
  });

  test.each([1, 3])('with a noise of %i levels, by which nobody is to be recognised', (most) => {
    for (let seed = 0; seed < 100; seed++) {
      const random = makeRandom(seed);
      const noisy = change((level) => level + Math.round((2 * random() - 1) * most));
      expect(isTestCard(noisy)).toBe(true);
    }
  });

  test('with the last bit of every level turned over', () => {
    expect(isTestCard(change((level) => level ^ 1))).toBe(true);
  });
});

describe('a card counts as scrambled', () => {
  test.each([
    ['noise', 1 << 20],
    ['32 bytes of noise, over and over, as in Firefox', 32],
  ])('when it is %s', (_, period) => {
    for (let seed = 0; seed < 100; seed++) {
      const random = makeRandom(seed);
      const noise = Array.from({ length: Math.min(period, 4096) }, () => random() * 256);
      expect(isTestCard(change((_level, at) => noise[at % noise.length] ?? 0))).toBe(false);
    }
  });

  test.each([
    ['white', 255],
    ['black', 0],
    ['grey', 128],
  ])('when it is %s', (_, level) => {
    expect(isTestCard(change(() => level))).toBe(false);
  });

  test('when a quarter of it is missing, or all of it', () => {
    const half = 2 * CARD_SIDE * CARD_SIDE;
    expect(isTestCard(change((level, at) => (at < half ? level : 0)))).toBe(false);
    expect(isTestCard(new Uint8ClampedArray())).toBe(false);
  });

  test('when it is upside down', () => {
    const upright = readCard();
    const row = 4 * CARD_SIDE;
    const turned = change((_level, at) => upright[upright.length - row - at + 2 * (at % row)] ?? 0);
    expect(isTestCard(turned)).toBe(false);
  });
});
