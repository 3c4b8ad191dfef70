import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { defaultPlacement } from '@/lib/render/photo-geometry';
import { placePhoto } from '@/lib/render/place-photo';
import { paintScene } from '@/lib/server/painter/paint-scene';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { compareGreys, shrinkToDisc } from '@/tests/support/greys';
import {
  listBadges,
  openShippedPack,
  SHIPPED_PACKS,
  type ShippedPack,
} from '@/tests/support/packs';
import { type Photo, readPortrait } from '@/tests/support/portrait';

/**
 * Measured over both packs and three photos, the two badges most alike differ by 15.4 levels in the
 * mean, and 11.9 % of their disc changes by over 48 levels (a fifth of the scale, plain to see).
 * The badge that changes the photo least changes it by 7.9 levels, and 6.3 % of its disc. Saving
 * the same badge as a JPEG of quality 60 changes less than one level.
 */
const BETWEEN_BADGES = { mean: 12, changed: 0.1 };
const FROM_THE_PHOTO = { mean: 6.5, changed: 0.05 };

/** Gain and lift of the grey levels of the portrait. */
const PHOTOS = [
  ['the portrait', 1, 0],
  ['a dark photo', 0.3, 0],
  ['a light photo', 0.35, 165],
] as const;

const WHOLE = { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' } as const;

async function paintBare(photo: Photo) {
  const layer = placePhoto(defaultPlacement(photo.size, WHOLE), photo.size, WHOLE);
  const scene = { width: 1080, height: 1080, background: '#FFFFFF', layers: [layer] };
  return paintScene(scene, { photo: photo.bytes, artworks: new Map(), tables: new Map() });
}

async function paintDiscs(id: ShippedPack, gain: number, lift: number) {
  const pack = await openShippedPack(id);
  const { bytes, size } = await readPortrait();
  const photo = { bytes: await sharp(bytes).linear(gain, lift).png().toBuffer(), size };
  const badges = listBadges(pack).map(async ({ slug }) => {
    const request = { template: slug, format: 'square', texts: {}, territory: null } as const;
    return [slug, await shrinkToDisc(await paintTemplate(pack, request, photo))] as const;
  });
  return { badges: await Promise.all(badges), bare: await shrinkToDisc(await paintBare(photo)) };
}

describe.each(SHIPPED_PACKS)('the eight badges of %s at 40 px, in grey, on a disc', (id) => {
  it.each(PHOTOS)('are told from one another and from %s alone', async (_, gain, lift) => {
    const { badges, bare } = await paintDiscs(id, gain, lift);
    expect(badges).toHaveLength(8);
    badges.forEach(([name, disc], index) => {
      expectApart(name, compareGreys(disc, bare), FROM_THE_PHOTO);
      for (const [other, otherDisc] of badges.slice(index + 1)) {
        expectApart(`${name} and ${other}`, compareGreys(disc, otherDisc), BETWEEN_BADGES);
      }
    });
  });
});

function expectApart(who: string, measured: typeof FROM_THE_PHOTO, least: typeof FROM_THE_PHOTO) {
  expect(measured.mean, `${who}: mean difference`).toBeGreaterThan(least.mean);
  expect(measured.changed, `${who}: share changed`).toBeGreaterThan(least.changed);
}

it('a badge saved as a small JPEG is still the same badge by that measure', async () => {
  const pack = await openShippedPack('masseret-2015');
  const request = { template: 'le-plus', format: 'square', texts: {}, territory: null } as const;
  const { data, width, height } = await paintTemplate(pack, request, await readPortrait());
  const saved = await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
  const again = await sharp(saved).raw().toBuffer();
  const discs = await Promise.all(
    [data, again].map((pixels) => shrinkToDisc({ data: pixels, width, height })),
  );
  expect(compareGreys(discs[0] ?? [], discs[1] ?? []).mean).toBeLessThan(1);
});
