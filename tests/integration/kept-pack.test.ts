import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pieces } from '@/lib/server/database/schema';
import { PackError } from '@/lib/server/pack/pack-error';
import { readPack } from '@/lib/server/pack/read-pack';
import { openKeptPack } from '@/lib/server/pieces/open-kept-pack';
import { useDatabase } from '@/tests/support/databases';
import { copyPack } from '@/tests/support/folders';
import { setInJson } from '@/tests/support/json-file';
import { findTemplate } from '@/tests/support/packs';
import { saveTeamVersion } from '@/tests/support/team-versions';

describe('the pack of a site that has a database', () => {
  const database = useDatabase('embedded');
  const PATIENCE = { timeout: 60_000 };

  it('a pack that cannot be used leaves nothing in the database', PATIENCE, async () => {
    const folder = await copyPack('give-a-pint');
    await setInJson(join(folder, 'templates/ring.json'), 'formats.square.design', 'nobody');
    const opening = openKeptPack(folder, Promise.resolve(database()), vi.fn());
    await expect(opening).rejects.toThrow(PackError);
    expect(await database().queries.$count(pieces)).toBe(0);
  });

  it(
    'the site is built of the team’s edits; one that cannot be is left out and told',
    PATIENCE,
    async () => {
      const folder = await copyPack('give-a-pint');
      const { templates, posts } = await readPack(folder);
      const open = (onDropped: (...told: unknown[]) => void) =>
        openKeptPack(folder, Promise.resolve(database()), onDropped).then(({ pack }) => pack);
      const [ring] = templates.filter(({ slug }) => slug === 'ring');
      const [post] = posts;
      const save = (kind: 'template' | 'post', slug: string, data: unknown) =>
        saveTeamVersion(database().queries, kind, slug, data);

      const never = vi.fn();
      await open(never);
      await save('template', 'ring', { ...ring, title: 'Our ring' });
      await save('template', 'ours', { ...ring, slug: 'ours' });
      await save('post', post?.id ?? '', { ...post, title: 'Our title' });
      const edited = await open(never);
      expect(findTemplate(edited, 'ring').title).toBe('Our ring');
      expect(findTemplate(edited, 'ours').formats).toEqual(findTemplate(edited, 'ring').formats);
      expect(edited.posts[0]?.title).toBe('Our title');
      expect(never).not.toHaveBeenCalled();

      // A design that is gone, a row of another time, a text too long for its networks.
      const square = { design: 'nobody', words: {}, slots: [] };
      await save('template', 'ring', { ...ring, title: 'Lost', formats: { square } });
      await save('template', 'sash', { slug: 'sash', title: 'Lost' });
      await save('post', posts[1]?.id ?? '', { ...posts[1], text: 'too long '.repeat(90) });
      const told = vi.fn();
      const fallen = await open(told);
      expect(findTemplate(fallen, 'ring').title).toBe(ring?.title);
      expect(findTemplate(fallen, 'ours').kind).toBe('badge');
      expect(fallen.posts[0]?.title).toBe('Our title');
      expect(fallen.posts[1]?.text).toBe(posts[1]?.text);
      expect(told.mock.calls.map(([{ kind, slug }]) => `${kind} ${slug}`).sort()).toEqual(
        [`post ${posts[1]?.id}`, 'template ring', 'template sash'].sort(),
      );
      for (const [, problem] of told.mock.calls) expect(problem).toMatch(/\w/);
    },
  );
});
