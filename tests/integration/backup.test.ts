import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEFT_BEHIND, TABLES } from '@/lib/server/backup/backup-format';
import { restoreBackup } from '@/lib/server/backup/restore-backup';
import { DatabaseError } from '@/lib/server/database/database-error';
import {
  type Database,
  type DatabasePlace,
  openDatabase,
  type Queries,
} from '@/lib/server/database/open-database';
import { readRows } from '@/lib/server/database/read-rows';
import * as relaySchema from '@/lib/server/database/relay-schema';
import * as mainSchema from '@/lib/server/database/schema';
import * as seriesSchema from '@/lib/server/database/series-schema';
import { writeJournal } from '@/lib/server/database/write-journal';
import { KINDS, type Kind, useDatabase, usePlaces } from '@/tests/support/databases';
import { addTestRelay, publishTestNews } from '@/tests/support/relay-work';
import { runOn } from '@/tests/support/run-on';
import { NOW } from '@/tests/support/team';
import { saveTeamVersion } from '@/tests/support/team-versions';

/** Every table there is. */
const schema = { ...mainSchema, ...relaySchema, ...seriesSchema };

const { counts, journal, media, oneTimeLinks, settings, users } = schema;
const CHOICE = { replaces: true, onBytes: () => {}, now: NOW };
const NEXT_LINE = { actor: null, action: 'next', subjectKind: 'test', subject: 'test' };

/** Signs that have undone backups: line ends of several kinds, quotes, backslashes, letters beyond 16 bits. */
const AWKWARD = 'Zoé « l’aînée »\u2028\r\n\t\\"\'\\x00 👩🏽‍🚒 Ǆ';

async function fill(queries: Queries): Promise<void> {
  await queries.insert(settings).values({ name: 'secret', value: AWKWARD });
  const [user] = await queries
    .insert(users)
    .values({
      email: 'zoe@example.org',
      name: AWKWARD,
      role: 'referent',
      territories: ['54', 'a,"b'],
    })
    .returning();
  const link = { hash: 'a', purpose: 'reset', userId: user?.id ?? null, expiresAt: new Date(0) };
  await queries.insert(oneTimeLinks).values(link);
  for (let line = 0; line < 600; line++) {
    const actor = { id: user?.id ?? '', name: AWKWARD };
    const entry = { actor, action: 'test', subjectKind: 'test', subject: `${line}` };
    await writeJournal(queries, { ...entry, details: { line, text: AWKWARD } });
  }
  for (const size of [0, 1, 2_000_000]) {
    const row = { hash: `${size}`, type: 'image/png', bytes: randomBytes(size) };
    await queries.insert(media).values(row);
  }
  const save = { day: '2015-10-01', kind: 'save', subjectKind: 'template', subject: 'anneau' };
  await queries.insert(counts).values({ ...save, network: '', count: 2 ** 40 });
  await saveTeamVersion(queries, 'post', 'ours', { z: AWKWARD, b: [1.5, null], aa: {} });
  await fillRelays(queries);
}

async function fillRelays(queries: Queries): Promise<void> {
  const relayId = await addTestRelay(queries, 'Anna', ['57']);
  const batchId = randomUUID();
  const at = new Date(NOW);
  await queries.insert(schema.relayBatches).values({ id: batchId, at });
  // What is due is noted as restored: it would be a row more.
  await publishTestNews(queries, AWKWARD, Date.UTC(2400, 0, 1));
  const times = { nextAt: at, expiresAt: at, changedAt: at };
  const mail = { batchId, relayId, news: [1], state: 'sent', reason: AWKWARD };
  await queries.insert(schema.relayMails).values({ ...mail, ...times });
}

/** All that is kept, in an order of its own; large rows by their hash. */
async function readAll({ queries }: Database): Promise<Record<string, string[]>> {
  const read = async (tx: Queries, table: string) => {
    const name = sql.identifier(table);
    const rows = await readRows<{ row: string }>(
      tx,
      sql`SELECT CASE WHEN length(kept::text) > 9000 THEN md5(kept::text) ELSE kept::text END AS row
        FROM ${name} AS kept ORDER BY 1`,
    );
    return [table, rows.map(({ row }) => row)] as const;
  };
  return queries.transaction(async (tx) => {
    // A server writes instants in a zone of its own.
    await tx.execute(sql`SET LOCAL timezone TO 'UTC'`);
    const all: (readonly [string, string[]])[] = [];
    for (const table of TABLES) all.push(await read(tx, table));
    return Object.fromEntries(all);
  });
}

function countRows(all: Record<string, string[]>): number {
  return Object.values(all).flat().length;
}

it('a backup has every table but that of one-time links', () => {
  const tables = Object.values(schema as Record<string, unknown>).flatMap((value) =>
    is(value, PgTable) ? [getTableName(value)] : [],
  );
  expect([...TABLES, ...LEFT_BEHIND].sort()).toEqual(tables.sort());
});

describe('a command that cannot be run', () => {
  const folder = join(tmpdir(), `picbadge-nowhere-${process.pid}`);

  it.each<[string, string[], RegExp]>([
    ['backup', [], /^This is how a backup is made: npm run backup -- --out FILE$/],
    ['backup', ['--out'], /^This is how a backup is made/],
    [
      'backup',
      ['--out', '/x.gz'],
      /^There is no database in .*: name the right one by DATABASE_URL/,
    ],
    ['restore', [], /^This is how a backup is restored: npm run restore -- FILE \[--replace\]$/],
    ['restore', ['a.gz', 'b.gz'], /^This is how a backup is restored/],
    ['restore', ['/nowhere.gz'], /^\/nowhere\.gz cannot be read \(ENOENT\): check the path\.$/],
    ['restore', ['package.json'], /^package\.json is not a backup that Picbadge wrote\.$/],
  ])('%s %j says so in a line, exits with 2, and makes no database', async (name, words, says) => {
    const { code, stdout, stderr } = await runOn({ folder }, name, ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(says);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a backup', () => {
  const makePlace = usePlaces();
  const target = useDatabase('server');
  const files = new Map<
    Kind,
    { place: DatabasePlace; file: string; all: Record<string, string[]> }
  >();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'picbadge-backup-'));
    for (const kind of KINDS) {
      const place = await makePlace(kind);
      const database = await openDatabase(place);
      await fill(database.queries);
      const all = await readAll(database);
      await database.close();
      const file = join(folder, `${kind}.gz`);
      const { code, stdout } = await runOn(place, 'backup', '--out', file);
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${file}: ${countRows(all)} rows.\n` });
      files.set(kind, { place, file, all });
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is one file, for its owner alone, and nothing beside it', async () => {
    expect(readdirSync(folder).sort()).toEqual(['embedded.gz', 'server.gz']);
    for (const { file } of files.values()) expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('that cannot be written is told in a line', async () => {
    const place = files.get('server')?.place ?? { url: '' };
    const { code, stderr } = await runOn(place, 'backup', '--out', '/nowhere/backup.gz');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\/nowhere\/backup\.gz cannot be written \(ENOENT\): check .*\n$/);
  });

  it.each(KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)))(
    'of a database %s is the same in one %s, and the journal goes on',
    async (from, to) => {
      const { file = '', all } = files.get(from) ?? {};
      const place = await makePlace(to);
      const { code, stdout } = await runOn(place, 'restore', file);
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: `${file}: ${countRows(all ?? {})} rows restored.\n`,
      });
      const database = await openDatabase(place);
      expect(await readAll(database)).toEqual(all);
      expect(await database.queries.$count(oneTimeLinks)).toBe(0);
      await writeJournal(database.queries, NEXT_LINE);
      const [{ id } = { id: 0 }] = await database.queries
        .select({ id: sql<number>`max(id)::int` })
        .from(journal);
      expect(id).toBe(601);
      await expect(database.queries.delete(journal)).rejects.toThrow();
      await database.close();
    },
  );

  it('is refused to a database that somebody uses, unless it may replace it', async () => {
    const [embedded, server] = KINDS.map((kind) => files.get(kind));
    const place = await makePlace('server');
    expect((await runOn(place, 'restore', server?.file ?? '')).code).toBe(0);
    const refused = await runOn(place, 'restore', embedded?.file ?? '');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^This database holds people .* add --replace .*\n$/);
    const database = await openDatabase(place);
    expect(await readAll(database)).toEqual(server?.all);
    const replaced = await runOn(place, 'restore', embedded?.file ?? '', '--replace');
    expect(replaced.code).toBe(0);
    expect(await readAll(database)).toEqual(embedded?.all);
    await database.close();
  });

  it.each<[string, RegExp, (bytes: Buffer) => Uint8Array | string]>([
    ['cut short', /is damaged or was cut short/, (bytes) => bytes.subarray(0, -9_000)],
    ['cut at its end', /is damaged or was cut short/, (bytes) => bytes.subarray(0, -9)],
    [
      'without its last line',
      /is damaged or was cut short/,
      (bytes) => {
        const lines = gunzipSync(bytes);
        return gzipSync(lines.subarray(0, lines.lastIndexOf('\n', -2) + 1));
      },
    ],
    [
      'with a word changed',
      /is damaged or was cut short/,
      (bytes) => gzipSync(gunzipSync(bytes).toString().replace('example.org', 'example.net')),
    ],
    [
      'with a line more',
      /is damaged or was cut short/,
      (bytes) => gzipSync(`${gunzipSync(bytes)}{}\n`),
    ],
    [
      'of other tables',
      /was written by Picbadge .* \(0042_later\): restore it with that version/,
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/\d{4}_\w+/, '0042_later'),
        ),
    ],
    ['that is not compressed', /is not a backup that Picbadge wrote/, (bytes) => gunzipSync(bytes)],
    ['that is empty', /is not a backup that Picbadge wrote/, () => ''],
    ['of something else', /is not a backup that Picbadge wrote/, () => gzipSync('{"a":1}\n')],
  ])('%s is refused, and nothing changes', async (_, says, change) => {
    const broken = join(folder, 'broken');
    await writeFile(broken, change(await readFile(files.get('server')?.file ?? '')));
    const database = target();
    const before = await readAll(database);
    const error: unknown = await restoreBackup(database.queries, broken, CHOICE).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatabaseError);
    expect((error as Error).message).toMatch(says);
    expect(await readAll(database)).toEqual(before);
    await rm(broken);
  });
});
