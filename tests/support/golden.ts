import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { locate } from './packs';

const BLOCK = 8;

export type Rgb = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Difference of two pictures in levels of 255: on average, and in the worst block of 8 x 8 px. */
export type Difference = { readonly mean: number; readonly worst: number };

/** A painted picture at the size in which it is stored and compared, `longest` px at its longest. */
export async function shrink({ data, width, height }: Rgb, longest: number): Promise<Rgb> {
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(longest, longest, { fit: 'inside', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: small.data, width: small.info.width, height: small.info.height };
}

/** Compares two shrunken pictures. */
export function compare(a: Rgb, b: Rgb): Difference {
  const across = Math.ceil(a.width / BLOCK);
  const blocks = new Float64Array(across * Math.ceil(a.height / BLOCK));
  a.data.forEach((value, index) => {
    const pixel = Math.floor(index / 3);
    const column = Math.floor((pixel % a.width) / BLOCK);
    const row = Math.floor(pixel / a.width / BLOCK);
    const block = row * across + column;
    blocks[block] = (blocks[block] ?? 0) + Math.abs(value - (b.data[index] ?? 0));
  });
  const perBlock = BLOCK * BLOCK * 3;
  return {
    mean: blocks.reduce((sum, block) => sum + block, 0) / a.data.length,
    worst: Math.max(...blocks) / perBlock,
  };
}

/**
 * Compares a shrunken picture with the stored one of that name; with UPDATE_GOLDEN=1 it is stored
 * instead. `actual` is where the picture was written to be looked at.
 */
export async function compareWithGolden(
  name: string,
  picture: Rgb,
): Promise<Difference & { actual: string }> {
  const raw = { width: picture.width, height: picture.height, channels: 3 } as const;
  const bytes = await sharp(picture.data, { raw }).webp({ lossless: true, effort: 6 }).toBuffer();
  const stored = locate(`tests/fixtures/golden/${name}.webp`);
  if (process.env.UPDATE_GOLDEN === '1') await write(stored, bytes);
  const actual = join(tmpdir(), 'picbadge-golden', `${name}.webp`);
  await write(actual, bytes);
  const { data, info } = await sharp(await readFile(stored))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([picture.width, picture.height]);
  return { ...compare(picture, { data, width: info.width, height: info.height }), actual };
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
