import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/server/database/open-database';
import { type Queue, startQueue } from '@/lib/server/queue/start-queue';
import { KINDS, usePlaces } from '../support/databases';

const started: Queue[] = [];

afterEach(async () => {
  for (const queue of started.splice(0)) await queue.stop(1000);
});

describe.each(KINDS)('looking for work, %s', (kind) => {
  const makePlace = usePlaces();

  it('happens at the instant that was asked for, once, and again when work says so', async () => {
    const database = await openDatabase(await makePlace(kind));
    const looks: number[] = [];
    const errors: unknown[] = [];
    const work = async () => {
      looks.push(Date.now());
      return looks.length === 1 ? Date.now() + 1500 : null;
    };
    const watched = { name: 'tests', work, onError: (error: unknown) => errors.push(error) };
    const queue = await startQueue(database, watched);
    started.push(queue);
    const at = Date.now() + 500;
    await Promise.all([queue.wake(at), queue.wake(at)]);
    await expect.poll(() => looks.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    expect(looks[0]).toBeGreaterThanOrEqual(at);
    expect(errors).toEqual([]);
    await queue.stop(1000);
    started.length = 0;
    await database.close();
  });

  it('leaves the database whole where its SQL fails', async () => {
    const database = await openDatabase(await makePlace(kind));
    await expect(database.runSql('BEGIN; SELECT 1; SELECT nothing; COMMIT;')).rejects.toThrow();
    await database.queries.execute(sql`SELECT 1`);
    await expect(database.runSql('SELECT 1 AS one; SELECT 2 AS two')).resolves.toMatchObject({
      rows: [{ two: 2 }],
    });
    await database.close();
  });
});
