import { asc } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { pieces, pieceVersions } from '@/lib/server/database/schema';
import { type PackFiles, readPack } from '@/lib/server/pack/read-pack';
import { loadPieces } from '@/lib/server/pieces/load-pieces';
import { listPackPieces } from '@/lib/server/pieces/pack-pieces';
import { KINDS, useDatabase, usePlaces } from '@/tests/support/databases';
import { locate } from '@/tests/support/packs';
import { saveTeamVersion } from '@/tests/support/team-versions';

let files: PackFiles;
beforeAll(async () => {
  files = await readPack(locate('campaigns/give-a-pint'));
});

/** The pack with another title for one of its posts. */
function retitle(title: string): PackFiles {
  return { ...files, posts: files.posts.map((post, index) => (index ? post : { ...post, title })) };
}

const firstPost = () => files.posts[0]?.id ?? '';
const load = (database: Database, pack: PackFiles) =>
  loadPieces(database.queries, listPackPieces(pack));

async function readAll({ queries }: Database) {
  const versions = pieceVersions;
  return {
    pieces: await queries.select().from(pieces).orderBy(asc(pieces.kind), asc(pieces.slug)),
    versions: await queries
      .select()
      .from(versions)
      .orderBy(asc(versions.kind), asc(versions.slug), asc(versions.version)),
  };
}

describe.each(KINDS)('a pack loaded into a database, %s', (kind) => {
  const open = useDatabase(kind);
  let database: Database;

  beforeEach(async () => {
    database = open();
    await database.queries.delete(pieces);
    await database.queries.delete(pieceVersions);
  });

  it('is there as its files say, and twice is as once', async () => {
    const held = await load(database, files);
    const before = await readAll(database);
    const listed = listPackPieces(files);
    expect(before.versions).toHaveLength(listed.length);
    expect(before.versions.every(({ origin }) => origin === 'pack')).toBe(true);
    // Byte for byte: fields in their own order, or pictures would get other addresses.
    const write = ({ kind: of, slug, data }: { kind: string; slug: string; data: unknown }) =>
      `${of} ${slug} ${JSON.stringify(data)}`;
    expect(held.map(write).sort()).toEqual(listed.map(write).sort());
    for (const of of ['template', 'post']) {
      const names = (list: readonly { kind: string; slug: string }[]) =>
        list.filter((piece) => piece.kind === of).map(({ slug }) => slug);
      expect(names(held)).toEqual(names(listed));
    }
    expect(await load(database, files)).toEqual(held);
    expect(await readAll(database)).toEqual(before);
  });

  it('gives its new words a version that holds, and its order to what is there', async () => {
    await load(database, files);
    const turned = { ...retitle('A new title'), templates: files.templates.toReversed() };
    const held = await load(database, turned);
    expect(held.filter((piece) => piece.kind === 'template').map(({ slug }) => slug)).toEqual(
      turned.templates.map(({ slug }) => slug),
    );
    expect(held.find(({ slug }) => slug === firstPost())?.data).toEqual(turned.posts[0]);
    const all = await readAll(database);
    expect(all.versions).toHaveLength(listPackPieces(files).length + 1);
  });

  it('never overwrites what the team made of it, and keeps its own newer words', async () => {
    await load(database, files);
    const ours = { ...files.posts[0], title: 'Ours' };
    await saveTeamVersion(database.queries, 'post', firstPost(), ours);
    for (const pack of [files, retitle('Theirs'), retitle('Theirs'), retitle('Later')]) {
      const held = await load(database, pack);
      expect(held.find(({ slug }) => slug === firstPost())).toMatchObject({
        data: ours,
        isEdited: true,
      });
    }
    const { versions } = await readAll(database);
    const titles = versions
      .filter(({ slug }) => slug === firstPost())
      .map(({ origin, data }) => [origin, (data as { title: string }).title]);
    expect(titles).toEqual([
      ['pack', files.posts[0]?.title],
      ['team', 'Ours'],
      ['pack', 'Theirs'],
      ['pack', 'Later'],
    ]);
  });

  it('takes away what it no longer has, unless the team edited it, and brings it back', async () => {
    await load(database, files);
    const [first = '', second = ''] = files.posts.map(({ id }) => id);
    await saveTeamVersion(database.queries, 'post', first, { ...files.posts[0], title: 'Ours' });
    await saveTeamVersion(database.queries, 'post', 'our-own', {
      ...files.posts[0],
      id: 'our-own',
    });
    const shorter = { ...files, posts: files.posts.slice(2) };
    const list = async (pack: PackFiles) => (await load(database, pack)).map(({ slug }) => slug);
    const left = await list(shorter);
    expect(left).toEqual(expect.arrayContaining([first, 'our-own']));
    expect(left).not.toContain(second);
    expect(await list(shorter)).toEqual(left);
    const back = await load(database, files);
    expect(back.find(({ slug }) => slug === first)?.isEdited).toBe(true);
    expect(back.find(({ slug }) => slug === second)?.data).toEqual(files.posts[1]);
  });
});

describe('a pack loaded into one server by several processes at once', () => {
  const makePlace = usePlaces();

  it('is loaded once', async () => {
    const place = await makePlace('server');
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(place)));
    const held = await Promise.all(opened.map((database) => load(database, files)));
    expect(held[1]).toEqual(held[0]);
    expect(held[2]).toEqual(held[0]);
    for (const database of opened) {
      const { versions } = await readAll(database);
      expect(versions).toHaveLength(listPackPieces(files).length);
      await database.close();
    }
  });
});
