import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { readRows } from '@/lib/server/database/read-rows';
import { KINDS, usePlaces } from '@/tests/support/databases';
import { type Postgres, startPostgres } from '@/tests/support/postgres';
import { describePlace } from '@/tests/support/run-on';
import { startWriter, type Writer } from '@/tests/support/writers';

/** `npm run torture` asks for a hundred. */
const ROUNDS = Number(process.env.KILL_ROUNDS || 3);
const PATIENCE = ROUNDS * 40_000;

const isNumber = (word: string) => word !== 'away';
const kept = (count: number) => (newer: readonly string[]) =>
  newer.filter(isNumber).length >= count;

/** Everything that was acknowledged is there, once, and no half of a transaction. */
async function expectAllKept({ queries }: Database, acknowledged: readonly string[]) {
  const rows = await readRows<{ subject: string }>(queries, sql`SELECT subject FROM journal`);
  const there = rows.map(({ subject }) => subject);
  expect(new Set(there).size).toBe(there.length);
  expect(acknowledged.filter((number) => !there.includes(number))).toEqual([]);
  const [last] = await readRows<{ value: string }>(queries, sql`SELECT value FROM settings`);
  expect(Number(last?.value)).toBe(Math.max(...there.map(Number)));
}

describe.each(KINDS)('a process that writes into a database, %s', (kind) => {
  const makePlace = usePlaces();

  it(`killed ${ROUNDS} times, loses nothing it was told was kept`, {
    timeout: PATIENCE,
  }, async () => {
    const place = await makePlace(kind);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const writer = startWriter(describePlace(place), round * 1_000_000 + 1);
      await writer.wait(kept(1 + Math.floor(Math.random() * 40)));
      await writer.kill();
      acknowledged.push(...writer.said);
      const database = await openDatabase(place);
      await expectAllKept(database, acknowledged);
      await database.close();
    }
  });
});

describe('a PostgreSQL under a process that writes', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.drop());

  async function expectComeback(writer: Writer): Promise<void> {
    await writer.wait((newer) => newer.includes('away'));
    await postgres.start();
    await writer.wait(kept(20));
    expect(writer.hasEnded()).toBe(false);
  }

  it(`restarted and killed ${ROUNDS} times, errs while it is away and loses nothing`, {
    timeout: PATIENCE,
  }, async () => {
    const url = await postgres.makeDatabase();
    const writer = startWriter({ DATABASE_URL: url }, 1);
    for (let round = 0; round < ROUNDS; round++) {
      await writer.wait(kept(1 + Math.floor(Math.random() * 40)));
      await (round % 2 ? postgres.stop() : postgres.kill());
      await expectComeback(writer);
    }
    await writer.kill();
    const database = await openDatabase({ url });
    await expectAllKept(database, writer.said.filter(isNumber));
    await database.close();
  });
});
