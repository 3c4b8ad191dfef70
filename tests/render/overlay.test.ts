import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mixByte } from '@/lib/server/painter/blend';
import { blendOverlay, makeOverlay } from '@/lib/server/painter/overlay';

it('a byte mixed in whole numbers is the nearest to the true one', () => {
  for (let alpha = 0; alpha <= 255; alpha++) {
    for (const [under, over] of [
      [0, 255],
      [255, 0],
      [17, 201],
      [200, 199],
    ] as const) {
      const exact = under + ((over - under) * alpha) / 255;
      expect(mixByte(under, over, alpha)).toBe(Math.round(exact));
    }
  }
});

it('an overlay lies over a canvas pixel by pixel, in runs of any length', () => {
  const anyAlpha = fc.constantFrom(0, 0, 0, 255, 255, 255, 1, 128, 254);
  const anyPixels = fc.array(fc.tuple(anyAlpha, fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(anyPixels, (pixels) => {
      const data = Uint8Array.from(pixels.flatMap(([alpha, grey]) => [grey, 255 - grey, 7, alpha]));
      const canvas = { data: new Uint8Array(pixels.length * 3).fill(90), width: pixels.length };
      const size = { width: pixels.length, height: 1 };
      blendOverlay({ ...canvas, height: 1 }, makeOverlay({ data, ...size }));
      const expected = pixels.flatMap(([alpha, grey]) =>
        [grey, 255 - grey, 7].map((over) => Math.round(90 + ((over - 90) * alpha) / 255)),
      );
      expect([...canvas.data]).toEqual(expected);
    }),
  );
});
