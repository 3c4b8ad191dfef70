import { expect, it } from 'vitest';
import { formatNames } from '@/lib/domain/format';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { compareGreys, shrinkToGrey } from '@/tests/support/greys';
import { listPostTemplates, openShippedPack, SHIPPED_PACKS } from '@/tests/support/packs';

/** Px of the longest side: a post in somebody's grid of nine, or in a chat's list of links. */
const THUMBNAIL = 48;

/**
 * Measured over both packs and all formats, the two posts most alike differ by 33.8 levels in the
 * mean, and 26.9 % of their pixels change by over 48 levels: three times what parts two badges.
 */
const APART = { mean: 27, changed: 0.2 };

const cases = SHIPPED_PACKS.flatMap((id) => formatNames.map((format) => [id, format] as const));

it.each(cases)(
  'the eight posts of %s, %s, small and in grey, are told apart',
  async (id, format) => {
    const pack = await openShippedPack(id);
    const posts = await Promise.all(
      listPostTemplates(pack).map(async ({ slug }) => {
        const request = { template: slug, format, texts: {}, territory: null };
        const picture = await paintTemplate(pack, request, null);
        return [slug, await shrinkToGrey(picture, THUMBNAIL)] as const;
      }),
    );
    expect(posts).toHaveLength(8);
    posts.forEach(([name, grey], index) => {
      for (const [other, otherGrey] of posts.slice(index + 1)) {
        const { mean, changed } = compareGreys(grey, otherGrey);
        expect(mean, `${name} and ${other}: mean difference`).toBeGreaterThan(APART.mean);
        expect(changed, `${name} and ${other}: share changed`).toBeGreaterThan(APART.changed);
      }
    });
  },
);
