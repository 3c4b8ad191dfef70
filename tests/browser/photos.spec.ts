import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { makePhoto } from '../support/photos';
import { ALIKE, measureSimilarity, type Picture } from '../support/similarity';
import { compareStages, showPhoto } from '../support/stage';
import { storeTurned } from '../support/turned';
import { expect, test } from './test';

/** Plain colours in two rows: taken for another space they would be other colours. */
const PATCHES = ['#e03020', '#20b040', '#2040d0', '#e0c020', '#c07050', '#808080'];

/** What the first template has behind its photo. */
const BEHIND = '#2B0B3F';

interface Case {
  readonly what: string;
  readonly file: string;
  readonly make: () => Promise<Buffer> | Buffer;
  /** The same picture as a plain upright photo in sRGB; the portrait where nothing is said. */
  readonly same?: () => Promise<Buffer>;
  /** The most the mean colour may differ, in levels of 255; 2 where nothing is said. */
  readonly levels?: number;
  /** The least similarity; 0.95 where nothing is said. */
  readonly similarity?: number;
}

/** Sides in px on either side of where a JPEG is decoded straight to a smaller size. */
const SMALL = 900;
const LARGE = 2700;

const cases: Case[] = [
  { what: 'a JPEG', file: 'a.jpg', make: () => jpeg(portrait()) },
  { what: 'a JPEG named .txt', file: 'a.txt', make: () => jpeg(portrait()) },
  {
    what: 'a JPEG that says it is upright',
    file: 'upright.jpg',
    make: () => portrait().withMetadata({ orientation: 1 }).jpeg({ quality: 90 }).toBuffer(),
  },
  ...[SMALL, LARGE].flatMap((side): Case[] => [
    {
      what: `a progressive JPEG, ${side} px wide`,
      file: 'progressive.jpg',
      make: () => portrait(side).jpeg({ quality: 90, progressive: true }).toBuffer(),
    },
    {
      what: `a grey JPEG, ${side} px wide`,
      file: 'grey.jpg',
      make: () => portrait(side).greyscale().jpeg({ quality: 90 }).toBuffer(),
      same: async () =>
        jpeg(sharp(await portrait().greyscale().png().toBuffer()).toColourspace('srgb')),
    },
    {
      what: `a CMYK JPEG with its profile, ${side} px wide`,
      file: 'cmyk.jpg',
      make: () => makeCmyk(side),
      // What a printer cannot print is lost on the way in: the same loss on both sides.
      same: async () => jpeg(sharp(await makeCmyk(SMALL)).toColourspace('srgb')),
      levels: 4,
    },
    {
      what: `a Display P3 JPEG, ${side} px wide`,
      file: 'p3.jpg',
      make: async () => jpeg(sharp(await drawPatches(side)).withIccProfile('p3')),
      same: async () => jpeg(sharp(await drawPatches(SMALL))),
      levels: 1.5,
    },
  ]),
  { what: 'a PNG', file: 'a.png', make: () => portrait().png().toBuffer() },
  {
    what: 'a PNG of 16 bits',
    file: 'deep.png',
    make: () => portrait().toColourspace('rgb16').png().toBuffer(),
  },
  {
    what: 'an interlaced PNG of few colours',
    file: 'palette.png',
    make: () => portrait().png({ palette: true, progressive: true }).toBuffer(),
  },
  {
    what: 'a PNG one sees through, on what the badge has behind it',
    file: 'clear.png',
    make: () => seeThrough().png().toBuffer(),
    same: () => seeThrough().flatten({ background: BEHIND }).png().toBuffer(),
  },
  { what: 'a WebP', file: 'a.webp', make: () => portrait().webp({ quality: 90 }).toBuffer() },
  { what: 'an AVIF', file: 'a.avif', make: () => portrait().avif({ effort: 1 }).toBuffer() },
  { what: 'the first picture of a moving GIF', file: 'moving.gif', make: makeMoving('gif') },
  { what: 'the first picture of a moving WebP', file: 'moving.webp', make: makeMoving('webp') },
  {
    what: 'forty-eight megapixels',
    file: 'large.jpg',
    make: async () => jpeg(sharp(await makePhoto(2016, 1512)).resize(8064, 6048)),
    same: () => makePhoto(2016, 1512),
  },
  {
    what: 'a strip of 20,000 × 400 px',
    file: 'strip.jpg',
    make: async () => jpeg(sharp(await makeStrip())),
    same: async () =>
      jpeg(sharp(await makeStrip()).extract({ left: 9000, top: 0, width: 2000, height: 400 })),
  },
];

for (const { what, file, make, same, levels = 2, similarity = 0.95 } of cases) {
  test(`the stage shows ${what}`, async ({ page }, info) => {
    const photo = info.outputPath(file);
    await writeFile(photo, await make());
    const shown = await showPhoto(page, photo);
    const measured = compareStages(shown, await showReference(page, same, info));
    info.annotations.push({ type: 'measured', description: JSON.stringify(measured) });
    expect(measured.similarity).toBeGreaterThanOrEqual(similarity);
    expect(measured.difference).toBeLessThan(levels);
  });
}

for (const width of [SMALL, LARGE]) {
  test(`the eight EXIF orientations of a photo ${width} px wide stand upright`, async ({
    page,
  }, info) => {
    const upright = await makePhoto(width, Math.round(width * 1.3), 7);
    const file = info.outputPath('turned.jpg');
    await writeFile(file, await storeTurned(upright, 1));
    const reference = await showPhoto(page, file);
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      await writeFile(file, await storeTurned(upright, orientation));
      const similarity = measureSimilarity(await showPhoto(page, file), reference);
      expect(similarity, `orientation ${orientation}`).toBeGreaterThanOrEqual(ALIKE);
    }
  });
}

/** The portrait's stage, which most photos are held against: shown once. */
let portraitStage: Picture | null = null;

async function showReference(page: Page, same: Case['same'], info: TestInfo): Promise<Picture> {
  if (!same && portraitStage) return portraitStage;
  const reference = info.outputPath('reference.png');
  await writeFile(reference, await (same ? same() : portrait().png().toBuffer()));
  const stage = await showPhoto(page, reference);
  if (!same) portraitStage = stage;
  return stage;
}

function portrait(side = SMALL): Sharp {
  return sharp('public/portraits/sample.svg', { density: (72 * side) / SMALL })
    .resize(side, side * 1.25)
    .removeAlpha();
}

function seeThrough(): Sharp {
  return portrait().ensureAlpha(0.5);
}

function jpeg(image: Sharp): Promise<Buffer> {
  return image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
}

function makeCmyk(side: number): Promise<Buffer> {
  return portrait(side)
    .withIccProfile('cmyk')
    .toColourspace('cmyk')
    .jpeg({ quality: 95 })
    .toBuffer();
}

async function drawPatches(side: number): Promise<Buffer> {
  const patches = PATCHES.map((fill, index) => {
    const [x, y] = [(index % 3) * 2, Math.floor(index / 3) * 3];
    return `<rect x="${x}" y="${y}" width="2" height="3" fill="${fill}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 6 6">${patches.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** The portrait, then the same upside down. */
function makeMoving(kind: 'gif' | 'webp') {
  return async () => {
    const upright = await portrait().png().toBuffer();
    const frames = [upright, await sharp(upright).flip().png().toBuffer()];
    const moving = sharp(frames, { join: { animated: true } });
    return (kind === 'gif' ? moving.gif() : moving.webp({ quality: 90 })).toBuffer();
  };
}

async function makeStrip(): Promise<Buffer> {
  return sharp(await makePhoto(2000, 400))
    .resize(20_000, 400, { fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
