import { randomBytes } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { DatabaseError } from '@/lib/server/database/database-error';
import { openDatabase } from '@/lib/server/database/open-database';
import { pingDatabase } from '@/lib/server/database/ping-database';
import { readRows } from '@/lib/server/database/read-rows';
import { journal, media } from '@/lib/server/database/schema';
import { writeJournal } from '@/lib/server/database/write-journal';
import { KINDS, useDatabase, usePlaces } from '@/tests/support/databases';

const ENTRY = { actor: null, action: 'test', subjectKind: 'test', subject: 'a' } as const;

describe.each(KINDS)('a database, %s', (kind) => {
  const database = useDatabase(kind);
  const makePlace = usePlaces();

  it('answers', async () => {
    expect(database().kind).toBe(kind);
    expect(await pingDatabase(database(), 60_000)).toBe(true);
  });

  it('keeps lines of the journal in their order, and lets nobody change one', async () => {
    const { queries } = database();
    const id = '00000000-0000-4000-8000-000000000001';
    await writeJournal(queries, {
      ...ENTRY,
      actor: { id, name: 'Zoé' },
      details: { role: 'owner' },
    });
    await writeJournal(queries, ENTRY);
    const lines = () => queries.select().from(journal).orderBy(asc(journal.id));
    const before = await lines();
    expect(before).toMatchObject([
      { actorId: id, actorName: 'Zoé', details: { role: 'owner' } },
      { actorId: null, actorName: 'Picbadge', details: {} },
    ]);
    expect(before[0]?.at).toBeInstanceOf(Date);
    for (const change of [
      sql`UPDATE journal SET subject = 'b'`,
      sql`DELETE FROM journal WHERE id = 1`,
      sql`TRUNCATE journal`,
    ]) {
      await expect(queries.execute(change)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('never changed nor deleted') },
      });
    }
    expect(await lines()).toEqual(before);
  });

  it('drops a line with the transaction that wrote it', async () => {
    const { queries } = database();
    const before = await queries.$count(journal);
    const failed = queries.transaction(async (tx) => {
      await writeJournal(tx, ENTRY);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await queries.$count(journal)).toBe(before);
  });

  it.each([
    ['none', Buffer.alloc(0)],
    ['each of the 256', Buffer.from(Array.from({ length: 256 }, (_, index) => index))],
    ['three millions', randomBytes(3_000_000)],
  ])('gives back the bytes it was given: %s', async (hash, bytes) => {
    const { queries } = database();
    await queries.insert(media).values({ hash, type: 'image/png', bytes });
    const [row] = await queries.select().from(media).where(eq(media.hash, hash));
    expect(Buffer.compare(row?.bytes ?? Buffer.from('lost'), bytes)).toBe(0);
  });

  it('is brought up to date once, and refused to a version that is older than it', async () => {
    const place = await makePlace(kind);
    const count = sql`SELECT count(*)::int AS count FROM drizzle.__drizzle_migrations`;
    const first = await openDatabase(place);
    const [migrations] = await readRows<{ count: number }>(first.queries, count);
    await first.close();
    const second = await openDatabase(place);
    expect(await readRows(second.queries, count)).toEqual([migrations]);
    await second.queries.execute(
      sql`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('later', 9000000000000)`,
    );
    await second.close();
    const refused = await openDatabase(place).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseError);
    expect((refused as Error).message).toMatch(/newer version of Picbadge: start that version/);
  });
});

describe('a database on a server', () => {
  const makePlace = usePlaces();

  it('is made by several processes at once', async () => {
    const place = await makePlace('server');
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(place)));
    await Promise.all(opened.map(({ queries }) => writeJournal(queries, ENTRY)));
    expect(await opened[0]?.queries.$count(journal)).toBe(3);
    await Promise.all(opened.map(({ close }) => close()));
  });

  it('that cannot be reached is told in one sentence, without its password', async () => {
    const { url = '' } = (await makePlace('server')) as { url?: string };
    const read = async (wrong: string) => {
      const error: unknown = await openDatabase({ url: wrong }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatabaseError);
      return (error as Error).message;
    };
    const { host } = new URL(url);
    const said = await Promise.all([
      read(url.replace(':secret', ':hidden')),
      read(url.replace(/site\d+$/, 'nowhere')),
      read('postgres://me:hidden@localhost:1/site'),
    ]);
    expect(said).toEqual([
      `The PostgreSQL server ${host} refuses the password of "postgres": correct it in DATABASE_URL.`,
      `The PostgreSQL server ${host} has no database "nowhere": create it, or correct DATABASE_URL.`,
      'The PostgreSQL server localhost:1 does not answer (ECONNREFUSED): start it, or correct DATABASE_URL.',
    ]);
  });
});
