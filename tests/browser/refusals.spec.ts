import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { MAX_PHOTO_BYTES } from '@/lib/domain/photo-file';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { isSame } from '../support/similarity';
import { choosePhoto, openStudio } from './studio';
import { expect, test } from './test';

const NOT_AN_IMAGE = /n’est pas une image/;
const DAMAGED = /abîmée ou incomplète/;
const TOO_LARGE = /trop lourde/;
const TOO_SMALL = /trop petite.*au moins 400 × 400/;

/** What is offered, why it is refused, and the sentence that says so. */
const hostile: { file: string; why: string; sentence: RegExp; make: () => Promise<Uint8Array> }[] =
  [
    {
      file: 'letter.jpg',
      why: 'a text under a photo’s name',
      sentence: NOT_AN_IMAGE,
      make: async () => Buffer.from('Mesdames, Messieurs'),
    },
    {
      file: 'empty.jpg',
      why: 'no bytes at all',
      sentence: NOT_AN_IMAGE,
      make: async () => new Uint8Array(),
    },
    {
      file: 'drawing.png',
      why: 'an SVG, which is a program',
      sentence: NOT_AN_IMAGE,
      make: async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
    },
    {
      file: 'half.jpg',
      why: 'a JPEG cut in the middle, which browsers draw half grey',
      sentence: DAMAGED,
      make: async () => halve(await makePhoto(900, 900)),
    },
    {
      file: 'noise.jpg',
      why: 'a JPEG’s first bytes, then nothing of one',
      sentence: DAMAGED,
      make: async () =>
        Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(9000, 7)]),
    },
    {
      file: 'stamp.jpg',
      why: 'a photo too small to be worn',
      sentence: TOO_SMALL,
      make: () => makePhoto(399, 900),
    },
    {
      file: 'bomb.png',
      why: 'a few bytes that say they are 900 megapixels',
      sentence: TOO_LARGE,
      make: async () => {
        const bytes = await sharp(await makePhoto(900, 900))
          .png()
          .toBuffer();
        bytes.writeUInt32BE(30_000, 16);
        bytes.writeUInt32BE(30_000, 20);
        return bytes;
      },
    },
    {
      file: 'heavy.jpg',
      why: 'more bytes than are read at all',
      sentence: TOO_LARGE,
      make: async () => Buffer.concat([await makePhoto(900, 900)], MAX_PHOTO_BYTES + 1),
    },
  ];

for (const kind of ['png', 'webp', 'gif', 'avif'] as const) {
  hostile.push({
    file: `half.${kind}`,
    why: `a ${kind.toUpperCase()} cut in the middle`,
    sentence: DAMAGED,
    make: async () =>
      halve(
        await sharp(await makePhoto(900, 900))
          .toFormat(kind, { effort: 1 })
          .toBuffer(),
      ),
  });
}

test('each bad photo is refused in a sentence, and the photo there was stays', async ({
  page,
}, info) => {
  test.slow();
  const good = info.outputPath('good.jpg');
  await writeFile(good, await makePhoto(800, 1000));
  await openStudio(page, good);
  const before = await readStage(page);
  const alert = page.getByRole('main').getByRole('alert');

  for (const { file, why, sentence, make } of hostile) {
    await test.step(why, async () => {
      const bad = info.outputPath(file);
      await writeFile(bad, await make());
      await choosePhoto(page, bad);
      await expect(alert, why).toHaveText(sentence);
      expect(isSame(await readStage(page), before), why).toBe(true);
      // A good one takes the sentence away: the next refusal is a new one.
      await choosePhoto(page, good);
      await expect(alert).toHaveCount(0);
    });
  }
});

test('refuses a bad first photo in a sentence, and takes a good one after it', async ({
  page,
}, info) => {
  const [bad, good] = [info.outputPath('bad.jpg'), info.outputPath('good.jpg')];
  await writeFile(bad, 'nothing');
  await writeFile(good, await makePhoto(800, 1000));
  await page.goto('/badge');
  await choosePhoto(page, bad);
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(NOT_AN_IMAGE);
  await openStudio(page, good);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

function halve(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
