import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findWindows } from '@/lib/server/artwork/find-windows';
import { fitArtwork, padArtwork } from '@/lib/server/artwork/fit-artwork';
import { drawFrame } from '../support/drawn-artwork';
import { makePhoto } from '../support/photos';

const SIZE = { width: 1080, height: 1080 };

function draw(inside: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080">${inside}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const GRADIENT = `<linearGradient id="g"><stop stop-color="#D6104F"/><stop offset="1" stop-color="#FFC83D"/>
  </linearGradient><rect width="1080" height="1080" fill="url(#g)"/>`;

describe('an artwork without a place for a photo', () => {
  it.each([
    [
      'a photograph',
      async () =>
        sharp(await makePhoto(1080, 1080))
          .png()
          .toBuffer(),
      'photo',
    ],
    ['a plain rectangle', () => draw('<rect width="1080" height="1080"/>'), 'opaque'],
    ['a gradient', () => draw(GRADIENT), 'opaque'],
    ['nothing', () => draw(''), 'empty'],
  ])('is refused for what it is: %s', async (_what, make, code) => {
    const search = findWindows(await make(), fitArtwork(SIZE));
    await expect(search).rejects.toMatchObject({ code: `artwork-${code}` });
  });
});

describe('an artwork in the format it is nearest to', () => {
  it.each([
    [1080, 1080, 'square'],
    [2160, 2161, 'square'],
    [1000, 1200, 'portrait'],
    [700, 2000, 'story'],
    [2160, 1134, 'link'],
  ])(
    'of %i x %i px is in the shape of a %s, with its windows inside',
    async (width, height, name) => {
      const png = await drawFrame('#0F5C4A', width, height);
      const fit = fitArtwork({ width, height });
      expect(fit.format).toBe(name);
      const padded = await sharp(await padArtwork({ png, width, height }, fit)).metadata();
      const shapes = { square: 1, portrait: 0.8, story: 9 / 16, link: 1200 / 630 };
      expect(padded.width / padded.height).toBeCloseTo(shapes[fit.format], 2);
      const [window] = await findWindows(png, fit);
      expect(Object.values(window ?? {}).filter((value) => typeof value === 'number')).toSatisfy(
        (numbers: number[]) => numbers.length === 4 && numbers.every(Number.isInteger),
      );
      // The hole is in the middle, as wide as 700 px of the artwork.
      const centre = (window?.x ?? 0) + (window?.width ?? 0) / 2;
      const middle = { square: 540, portrait: 540, story: 540, link: 600 }[fit.format];
      expect(Math.abs(centre - middle)).toBeLessThan(6);
      expect(Math.abs((window?.width ?? 0) - 700 * fit.scale.width)).toBeLessThan(16);
    },
  );
});
