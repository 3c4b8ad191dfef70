import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { Pack } from '@/lib/server/pack/open-pack';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { compare, compareWithGolden, shrink } from '@/tests/support/golden';
import {
  findTemplate,
  listBadges,
  locate,
  openShippedPack,
  SHIPPED_PACKS,
} from '@/tests/support/packs';
import { readPortrait } from '@/tests/support/portrait';

/**
 * Levels of 255. Both are 0 on the machine that painted them, and between sharp 0.34.5 and 0.35.5;
 * another processor may round by a level here and there.
 */
const MEAN = 0.5;
const WORST = 6;

/** A place whose name is long, in either pack. */
const TERRITORY = { 'masseret-2015': '54', 'give-a-pint': 'SJ' } as const;

async function paint(pack: Pack, slug: string, text: string, territory: string | null) {
  const slots = findTemplate(pack, slug).formats.square?.slots ?? [];
  const texts = Object.fromEntries(slots.filter(isFreeSlot).map(({ id }) => [id, text]));
  const shown = slots.some(isPlaceSlot) ? territory : null;
  const request = { template: slug, format: 'square', texts, territory: shown } as const;
  return shrink(await paintTemplate(pack, request, await readPortrait()));
}

const shipped = await Promise.all(
  SHIPPED_PACKS.map(async (id) => {
    const pack = await openShippedPack(id);
    return listBadges(pack).map(({ slug }) => ({ id, slug, pack }));
  }),
);

describe('the badges painted on the server', () => {
  it.each(shipped.flat())('look as they did: $id $slug', async ({ id, slug, pack }) => {
    const pixels = await paint(pack, slug, 'Éloïse', TERRITORY[id]);
    const { mean, worst, actual } = await compareWithGolden(`${id}/${slug}`, pixels);
    const advice = `look at ${actual}; UPDATE_GOLDEN=1 accepts it`;
    expect(mean, `mean difference, ${advice}`).toBeLessThanOrEqual(MEAN);
    expect(worst, `worst block of 8 x 8, ${advice}`).toBeLessThanOrEqual(WORST);
  });

  it('are few bytes in the repository, one file for each', async () => {
    const folder = locate('tests/fixtures/golden');
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.webp'),
    );
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).size),
    );
    expect(names.map((name) => name.replace(/\.webp$/, '')).sort()).toEqual(
      shipped
        .flat()
        .map(({ id, slug }) => join(id, slug))
        .sort(),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000);
  });
});

describe('their tolerance', () => {
  it('notices a dot missing over an i', async () => {
    const pack = await openShippedPack('masseret-2015');
    const dotted = await paint(pack, 'je-soutiens', 'Éloise', null);
    const dotless = await paint(pack, 'je-soutiens', 'Éloıse', null);
    expect(compare(dotted, dotless).worst).toBeGreaterThan(2 * WORST);
  });

  it.each(['anneau', 'je-vote'])('notices %s a pixel further to the right', async (slug) => {
    const pack = await openShippedPack('masseret-2015');
    const request = { template: slug, format: 'square', texts: {}, territory: null } as const;
    const picture = await paintTemplate(pack, request, await readPortrait());
    const moved = { ...picture, data: picture.data.slice() };
    moved.data.copyWithin(3, 0);
    const { mean, worst } = compare(await shrink(picture), await shrink(moved));
    expect(mean).toBeGreaterThan(2 * MEAN);
    expect(worst).toBeGreaterThan(2 * WORST);
  });
});
