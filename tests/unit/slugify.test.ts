import { expect, it } from 'vitest';
import { slugSchema } from '@/lib/domain/primitives';
import { slugify } from '@/lib/domain/slugify';
import fc from '@/tests/support/fast-check';

it.each([
  ['Un anneau d’été', 'un-anneau-d-ete'],
  ['Œuvres – + FORTE + PROCHE !', 'oeuvres-forte-proche'],
  ['Şahin & Łucja 2015', 'sahin-lucja-2015'],
  ['漢字 ✨', 'badge'],
])('%s is %s', (title, slug) => {
  expect(slugify(title, 'badge')).toBe(slug);
});

it('is a short slug, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugify(title, 'badge');
      expect(slugSchema.safeParse(slug).success).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(48);
    }),
  );
});
