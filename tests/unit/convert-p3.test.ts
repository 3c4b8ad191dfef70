import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { convertP3 } from '@/lib/browser/convert-p3';

/** Colours that both spaces can show, as sRGB. */
const COLOURS = [
  [224, 48, 32],
  [32, 176, 64],
  [32, 64, 208],
  [224, 192, 32],
  [192, 112, 80],
  [128, 128, 128],
  [0, 0, 0],
  [255, 255, 255],
];

async function toP3(colours: readonly number[][]): Promise<Uint8ClampedArray> {
  const raw = { width: colours.length, height: 1, channels: 3 } as const;
  const png = await sharp(Uint8Array.from(colours.flat()), { raw })
    .withIccProfile('p3')
    .png()
    .toBuffer();
  // Read back without its profile: the numbers as they stand in Display P3.
  const { data } = await sharp(png, { ignoreIcc: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return new Uint8ClampedArray(data);
}

describe('pixels of Display P3', () => {
  it('become the sRGB colours they stand for, to a level or two', async () => {
    const pixels = await toP3(COLOURS);
    const before = [...pixels];
    convertP3(pixels);
    expect(Math.abs((before[0] ?? 0) - (pixels[0] ?? 0))).toBeGreaterThan(5);
    for (const [index, colour] of COLOURS.entries()) {
      for (const [channel, level] of colour.entries()) {
        expect(Math.abs((pixels[index * 4 + channel] ?? 0) - level)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('keep their alpha, and what sRGB cannot show is clipped', () => {
    const pixels = new Uint8ClampedArray([0, 255, 0, 77]);
    convertP3(pixels);
    expect([...pixels]).toEqual([0, 255, 0, 77]);
  });
});
