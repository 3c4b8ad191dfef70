import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormatName } from '@/lib/domain/format';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { Pack } from '@/lib/server/pack/open-pack';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { compare, compareWithGolden, shrink } from '@/tests/support/golden';
import { findTemplate, locate, openShippedPack, SHIPPED_PACKS } from '@/tests/support/packs';
import { readPortrait } from '@/tests/support/portrait';

/**
 * Levels of 255. Both are 0 on the machine that painted them, and between sharp 0.34.5 and 0.35.5;
 * another processor may round by a level here and there.
 */
const MEAN = 0.5;
const WORST = 6;

/** A place whose name is long, in either pack. */
const TERRITORY = { 'masseret-2015': '54', 'give-a-pint': 'SJ' } as const;

/** Px of a stored picture's longest side: all of them together stay under 2 MB. */
const LONGEST = { badge: 360, post: 240 } as const;

async function paint(
  pack: Pack,
  slug: string,
  name: string,
  territory: string | null,
  format: FormatName = 'square',
) {
  const { kind, formats } = findTemplate(pack, slug);
  const slots = formats[format]?.slots ?? [];
  const texts = Object.fromEntries(slots.filter(isFreeSlot).map(({ id }) => [id, name]));
  const shown = slots.some(isPlaceSlot) ? territory : null;
  const photo = kind === 'badge' ? await readPortrait() : null;
  const request = { template: slug, format, texts, territory: shown };
  return shrink(await paintTemplate(pack, request, photo), LONGEST[kind]);
}

const cases = (
  await Promise.all(
    SHIPPED_PACKS.map(async (id) => {
      const pack = await openShippedPack(id);
      return pack.templates.flatMap(({ slug, kind, formats }) =>
        (Object.keys(formats) as FormatName[]).map((format) => {
          const file = kind === 'badge' ? slug : `${slug}.${format}`;
          return { id, slug, format, file: `${id}/${file}`, pack };
        }),
      );
    }),
  )
).flat();

describe('the pictures painted on the server', () => {
  it.each(cases)('look as they did: $file', async ({ id, slug, format, file, pack }) => {
    const picture = await paint(pack, slug, 'Éloïse', TERRITORY[id], format);
    const { mean, worst, actual } = await compareWithGolden(file, picture);
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
      cases.map(({ file }) => file).sort(),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000);
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
    const { mean, worst } = compare(
      await shrink(picture, LONGEST.badge),
      await shrink(moved, LONGEST.badge),
    );
    expect(mean).toBeGreaterThan(2 * MEAN);
    expect(worst).toBeGreaterThan(2 * WORST);
  });
});
