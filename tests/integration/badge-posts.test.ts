import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { paintBadge } from '@/scripts/badge/paint-badge';
import { makeSharedFolder, makeTestFolder } from '@/tests/support/folders';
import {
  listBadges,
  listPostTemplates,
  openShippedPack,
  SHIPPED_PACKS,
} from '@/tests/support/packs';
import { makePhoto } from '@/tests/support/photos';

const folder = await makeSharedFolder();
const photo = join(folder, 'photo.jpg');
await writeFile(photo, await makePhoto(800, 1000));

const shipped = await Promise.all(
  SHIPPED_PACKS.map(async (id) => ({ id, pack: await openShippedPack(id) })),
);
const posts = shipped.flatMap(({ id, pack }) =>
  listPostTemplates(pack).flatMap((template) =>
    (Object.keys(template.formats) as FormatName[]).map((format) => ({
      ...{ id, pack, format, slug: template.slug, size: formatSizes[format] },
      window: template.formats[format]?.window ?? null,
    })),
  ),
);

describe('npm run badge, of a post', () => {
  it.each(posts)('$id $slug $format needs no photo', async ({ pack, slug, format, size }) => {
    const out = join(folder, `${slug}.${format}.jpg`);
    await paintBadge(pack, ['--template', slug, '--format', format, '--out', out]);
    expect(await sharp(out).metadata()).toMatchObject({ ...size, format: 'jpeg' });
  });

  it.each(posts.filter(({ id, window }) => id === 'masseret-2015' && window))(
    '$id $slug $format shows one in its window',
    async ({ pack, slug, format, window }) => {
      const [bare, worn] = ['bare', 'worn'].map((name) =>
        join(folder, `${slug}.${format}.${name}.png`),
      );
      const words = ['--template', slug, '--format', format];
      await paintBadge(pack, [...words, '--out', bare ?? '']);
      await paintBadge(pack, [...words, '--photo', photo, '--out', worn ?? '']);
      const middle = {
        left: Math.round((window?.x ?? 0) + (window?.width ?? 0) / 2) - 20,
        top: Math.round((window?.y ?? 0) + (window?.height ?? 0) / 2) - 20,
        width: 40,
        height: 40,
      };
      const [plain, photographed] = await Promise.all(
        [bare, worn].map((file) => sharp(file).extract(middle).raw().toBuffer()),
      );
      expect(countColours(plain)).toBe(1);
      expect(countColours(photographed)).toBeGreaterThan(100);
    },
  );
});

it.each(shipped)('a badge of $id is refused without its photo', async ({ pack }) => {
  const place = await makeTestFolder();
  for (const { slug } of listBadges(pack)) {
    const words = ['--template', slug, '--out', join(place, 'out.jpg')];
    const refusal: unknown = await paintBadge(pack, words).catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'argument-missing', details: { argument: '--photo' } });
  }
  expect(await readdir(place)).toEqual([]);
});

function countColours(pixels: Uint8Array = new Uint8Array()): number {
  const colours = new Set<string>();
  for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.subarray(at, at + 3).join());
  return colours.size;
}
