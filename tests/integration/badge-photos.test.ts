import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintBadge } from '@/scripts/badge/paint-badge';
import { makeTestFolder } from '@/tests/support/folders';
import { openShippedPack } from '@/tests/support/packs';
import { makePhoto, makeRandom } from '@/tests/support/photos';

const upright = await makePhoto(800, 1000);

/** Paints in this process and returns the picture's bytes. */
async function paint(template: string, photo: Uint8Array, ending = 'jpg'): Promise<Buffer> {
  const place = await makeTestFolder();
  const file = join(place, 'photo');
  await writeFile(file, photo);
  const pack = await openShippedPack('masseret-2015');
  const out = join(place, `out.${ending}`);
  await paintBadge(pack, ['--template', template, '--photo', file, '--out', out]);
  return readFile(out);
}

/** The mean difference of two pictures, in levels of 255. */
async function compareBytes(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((bytes) => sharp(bytes).raw().toBuffer()));
  if (!one || one.length !== other?.length) throw new Error('Expected two pictures of one size');
  const sum = one.reduce((total, value, index) => total + Math.abs(value - (other[index] ?? 0)), 0);
  return sum / one.length;
}

describe('the photo of a badge', () => {
  // What a camera stores, held in each of the eight ways: sharp's turns that undo each of them.
  const HELD: ((image: sharp.Sharp) => sharp.Sharp)[] = [
    (image) => image,
    (image) => image.flop(),
    (image) => image.rotate(180),
    (image) => image.flip(),
    (image) => image.flip().rotate(90),
    (image) => image.rotate(270),
    (image) => image.flop().rotate(90),
    (image) => image.rotate(90),
  ];

  it('stands upright whichever of the eight ways the camera was held', async () => {
    const expected = await paint('anneau', upright, 'png');
    for (const [index, hold] of HELD.entries()) {
      const stored = await hold(sharp(upright)).png().toBuffer();
      const jpeg = await sharp(stored)
        .withMetadata({ orientation: index + 1 })
        .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
        .toBuffer();
      expect((await sharp(jpeg).metadata()).orientation).toBe(index + 1);
      const painted = await paint('anneau', jpeg, 'png');
      expect(await compareBytes(painted, expected), `held ${index + 1}`).toBeLessThan(1);
    }
  });

  it('may be of any kind: the badge is the same', async () => {
    const expected = await paint('le-plus', upright, 'png');
    const kinds = {
      png: sharp(upright).png(),
      'png of 16 bits': sharp(upright).toColourspace('rgb16').png(),
      webp: sharp(upright).webp({ quality: 95 }),
      avif: sharp(upright).avif({ quality: 90, effort: 1 }),
      'display P3': sharp(upright).withIccProfile('p3').png(),
    };
    for (const [kind, image] of Object.entries(kinds)) {
      const painted = await paint('le-plus', await image.toBuffer(), 'png');
      expect(await compareBytes(painted, expected), kind).toBeLessThan(6);
    }
  });

  it('may be grey, see-through or for a printer: its badge is in colour and opaque', async () => {
    const images = [
      sharp(upright).greyscale().jpeg(),
      sharp(upright).ensureAlpha(0).png(),
      sharp(upright).toColourspace('cmyk').jpeg(),
    ];
    for (const image of images) {
      const painted = await paint('le-plus', await image.toBuffer(), 'png');
      expect(await sharp(painted).metadata()).toMatchObject({ channels: 3, space: 'srgb' });
    }
  });

  it('may be nothing but noise: its badge still weighs less than a million bytes', async () => {
    const random = makeRandom(7);
    const noise = Uint8Array.from({ length: 1500 * 1500 * 3 }, () => random() * 256);
    const raw = { width: 1500, height: 1500, channels: 3 } as const;
    const painted = await paint('le-plus', await sharp(noise, { raw }).png().toBuffer());
    expect(painted.length).toBeLessThan(1_000_000);
    expect(painted.length).toBeGreaterThan(300_000);
  });

  it.each(['png', 'webp', 'jpeg', 'JPG'])('is written as the ending asks: .%s', async (ending) => {
    const { format } = await sharp(await paint('le-plus', upright, ending)).metadata();
    expect(format).toBe(ending.toLowerCase().replace('jpg', 'jpeg'));
  });
});
