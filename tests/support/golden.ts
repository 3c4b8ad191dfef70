import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { locate } from './packs';

/** Side of a stored picture in px: a third of a badge's, so that all of them stay under 1 MB. */
const SIDE = 360;
const BLOCK = 8;

type Rgb = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** Difference of two pictures in levels of 255: on average, and in the worst block of 8 x 8 px. */
export type Difference = { readonly mean: number; readonly worst: number };

/** A painted picture at the size in which it is stored and compared. */
export async function shrink({ data, width, height }: Rgb): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize(SIDE, SIDE, { kernel: 'lanczos3' })
    .raw()
    .toBuffer();
}

/** Compares two shrunken pictures. */
export function compare(a: Uint8Array, b: Uint8Array): Difference {
  const blocks = new Float64Array((SIDE / BLOCK) ** 2);
  a.forEach((value, index) => {
    const pixel = Math.floor(index / 3);
    const column = Math.floor((pixel % SIDE) / BLOCK);
    const row = Math.floor(pixel / SIDE / BLOCK);
    const block = row * (SIDE / BLOCK) + column;
    blocks[block] = (blocks[block] ?? 0) + Math.abs(value - (b[index] ?? 0));
  });
  const perBlock = BLOCK * BLOCK * 3;
  return {
    mean: blocks.reduce((sum, block) => sum + block, 0) / a.length,
    worst: Math.max(...blocks) / perBlock,
  };
}

/**
 * Compares a shrunken picture with the stored one of that name; with UPDATE_GOLDEN=1 it is stored
 * instead. `actual` is where the picture was written to be looked at.
 */
export async function compareWithGolden(
  name: string,
  pixels: Uint8Array,
): Promise<Difference & { actual: string }> {
  const raw = { width: SIDE, height: SIDE, channels: 3 } as const;
  const picture = await sharp(pixels, { raw }).webp({ lossless: true, effort: 6 }).toBuffer();
  const stored = locate(`tests/fixtures/golden/${name}.webp`);
  if (process.env.UPDATE_GOLDEN === '1') await write(stored, picture);
  const actual = join(tmpdir(), 'picbadge-golden', `${name}.webp`);
  await write(actual, picture);
  const golden = await sharp(await readFile(stored))
    .removeAlpha()
    .raw()
    .toBuffer();
  return { ...compare(pixels, golden), actual };
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
